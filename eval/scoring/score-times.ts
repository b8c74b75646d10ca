import type { TimeMention } from '../../src/model/report.ts'
import { dateAgrees } from './dates.ts'
import type { GoldReport } from './gold.ts'
import { nameF1 } from './names.ts'
import { overlap, spansOf } from './spans.ts'
import type { Tally } from './tally.ts'

/** Relative times: the words found, and the right day given to them. */
export const scoreTimes = (gold: GoldReport, text: string, times: readonly TimeMention[], tally: Tally): void => {
  const used = new Set<TimeMention>()
  for (const wanted of gold.events.flatMap((e) => e.relative_times ?? [])) {
    if (!wanted.resolved) continue
    const spots = spansOf(text, wanted.text)
    const near = times.filter((t) => (t.span ? spots.some((s) => overlap(s, t.span) >= 0.5) : nameF1(t.text, wanted.text) >= 0.67))
    const hit = near.find((t) => !used.has(t) && dateAgrees(wanted.resolved, t.edtf))
    if (hit) used.add(hit)
    tally.count('relative time', hit ? 1 : 0, 1, near.length)
    if (!hit) tally.miss(gold.id, 'relative time', `${wanted.text} = ${wanted.resolved}`, near.map((t) => `${t.text}=${t.edtf}`).join('; '))
  }
}
