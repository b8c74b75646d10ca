/** `npm run eval -- WHAT PATH [options]`: measures the reader on a corpus. Exit code 2 for wrong usage. */
import { parseArgs } from 'node:util'
import { EVALUATIONS } from './evaluations.ts'
import { table } from './table.ts'

const USAGE = `usage: npm run eval -- WHAT [PATH] [--only 001-024] [--misses] [--json] [--pred FILE]
${Object.entries(EVALUATIONS).map(([name, e]) => `  ${name.padEnd(10)} ${e.summary}; default path ${e.corpus}`).join('\n')}`

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
    },
  })
  const [what, path, ...more] = positionals
  const evaluation = what === undefined ? undefined : EVALUATIONS[what]
  if (!evaluation) throw new Error(`got ${what ?? 'nothing'} to evaluate, expected one of: ${Object.keys(EVALUATIONS).join(', ')}\n${USAGE}`)
  if (more.length > 0) throw new Error(`got ${positionals.length - 1} paths, expected one\n${USAGE}`)
  const groups = await evaluation.run(path ?? evaluation.corpus, { only: values.only, misses: values.misses, heldOut: values['held-out'], pred: values.pred })
  const shown = groups.map(({ misses, ...group }) => (values.misses ? { ...group, misses } : group))
  console.log(values.json ? JSON.stringify(shown) : table(groups))
  if (values.misses && !values.json) for (const { misses } of groups) console.log(['', ...misses].join('\n'))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
