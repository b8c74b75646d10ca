import type { Claim } from '../../src/model/report.ts'
import type { GoldReport } from './gold.ts'
import { distinctNames, nameF1, SAME_NAME } from './names.ts'
import { pairUp } from './pairing.ts'
import type { Tally } from './tally.ts'

/** Who is quoted at all, by name; a go-between of a chain that gold names is no mistake either. */
export const scoreSpeakers = (gold: GoldReport, claims: readonly Claim[], tally: Tally): void => {
  const sources = gold.events.flatMap((e) => e.sources ?? [])
  const wanted = distinctNames(sources.map((s) => s.who))
  const goBetweens = distinctNames(sources.flatMap((s) => s.via ?? []))
  const got = distinctNames(claims.flatMap((c) => c.sources.map((s) => s.name)))
  const pairs = pairUp(wanted, got, (w, g) => (nameF1(w, g) >= SAME_NAME ? nameF1(w, g) : 0))
  const harmless = got.filter((g) => !pairs.some(([, read]) => read === g) && goBetweens.some((v) => nameF1(v, g) >= SAME_NAME))
  tally.count('speaker', pairs.length, wanted.length, got.length - harmless.length)
  for (const name of wanted) if (!pairs.some(([w]) => w === name)) tally.miss(gold.id, 'speaker', name, got.join('; '))
}
