import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { raised, violations, type Baseline } from './baseline.ts'
import { corpusDigest } from './corpus.ts'
import { EVALUATIONS } from './evaluations.ts'

const BASELINE = fileURLToPath(new URL('baseline.json', import.meta.url))

interface GateOptions {
  /** Only this part of split sets: while rules are written, the development half. */
  only?: string | undefined
  /** Raise the floors to what was measured; refuses where something fell below one. */
  update?: boolean | undefined
  /** With `update`: lower floors as well. */
  allowLower?: boolean | undefined
}

/** Runs every evaluation whose corpus is there and holds it against its floors. Returns whether all held. */
export const gate = async ({ only, update, allowLower }: GateOptions): Promise<boolean> => {
  if (allowLower && !update) throw new Error('got --allow-lower alone, expected it together with --update')
  const baselines: Record<string, Baseline> = existsSync(BASELINE)
    ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Baseline>)
    : {}
  let held = true
  for (const [name, { corpus, run }] of Object.entries(EVALUATIONS)) {
    if (!existsSync(corpus)) {
      console.log(`${name}: skipped, ${corpus} is not there`)
      continue
    }
    const digest = corpusDigest(corpus)
    const baseline = baselines[name]
    if (baseline && baseline.corpus !== digest)
      console.log(`${name}: another corpus: got digest ${digest}, the floors were measured on ${baseline.corpus}`)
    const groups = await run(corpus, { only })
    const failures = baseline ? violations(groups, baseline) : []
    for (const failure of failures) console.log(`${name}: ${failure}`)
    console.log(
      `${name}: ${failures.length === 0 ? 'held' : `${failures.length} below the floor`} (${groups.map((g) => g.name).join(', ')})`,
    )
    if (failures.length === 0 || allowLower) baselines[name] = raised(groups, digest, baseline, allowLower ?? false)
    else held = false
  }
  if (update && !held) console.log('floors not raised: mend what fell, or lower them on purpose with --update --allow-lower')
  if (update && held) writeFileSync(BASELINE, `${JSON.stringify(baselines, null, 2)}\n`)
  return held
}
