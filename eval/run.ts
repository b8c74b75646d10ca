/**
 * `npm run eval -- WHAT [PATH]`: measures the reader on a corpus; `npm run eval -- gate` holds all measures against
 * their floors. Exit code 1 where a floor did not hold, 2 for wrong usage.
 */
import { parseArgs } from 'node:util'
import type { EvalOptions } from './evaluation.ts'
import { EVALUATIONS } from './evaluations.ts'
import { gate } from './gate.ts'
import { table } from './table.ts'

const USAGE = `usage: npm run eval -- WHAT [PATH] [--only 001-024] [--misses] [--json] [--pred FILE]
${Object.entries(EVALUATIONS)
  .map(([name, e]) => `  ${name.padEnd(10)} ${e.summary}; default path ${e.corpus}`)
  .join('\n')}
       npm run eval -- gate [--only 001-024] [--update [--allow-lower]]
             all of them against the floors in eval/baseline.json`

const main = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      misses: { type: 'boolean' },
      'held-out': { type: 'boolean' },
      json: { type: 'boolean' },
      pred: { type: 'string' },
      update: { type: 'boolean' },
      'allow-lower': { type: 'boolean' },
    },
  })
  const [what, path, ...more] = positionals
  if (more.length > 0) throw new Error(`got ${positionals.length - 1} paths, expected one\n${USAGE}`)
  if (what === 'gate') {
    if (!(await gate({ only: values.only, update: values.update, allowLower: values['allow-lower'] }))) process.exitCode = 1
    return
  }
  await evaluate(
    what,
    path,
    { only: values.only, misses: values.misses, heldOut: values['held-out'], pred: values.pred },
    values.json ?? false,
  )
}

const evaluate = async (what: string | undefined, path: string | undefined, options: EvalOptions, json: boolean): Promise<void> => {
  const evaluation = what === undefined ? undefined : EVALUATIONS[what]
  if (!evaluation)
    throw new Error(`got ${what ?? 'nothing'} to evaluate, expected one of: ${Object.keys(EVALUATIONS).join(', ')}, gate\n${USAGE}`)
  const groups = await evaluation.run(path ?? evaluation.corpus, options)
  if (json) console.log(JSON.stringify(groups.map(({ misses, ...group }) => (options.misses ? { ...group, misses } : group))))
  else console.log(table(groups))
  if (options.misses && !json) for (const { misses } of groups) console.log(['', ...misses].join('\n'))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
