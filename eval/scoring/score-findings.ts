import type { Finding, Report, Span } from '../../src/model/report.ts'
import type { GoldFault, GoldReport } from './gold.ts'
import { pairUp } from './pairing.ts'
import { overlap, spansOf } from './spans.ts'
import type { Tally } from './tally.ts'

/** Reports without a planted fault, and findings in them that call something faulty. */
export interface Alarms {
  cleanReports: number
  falseAlarms: number
}

/** Planted faults found and named by the right words; alarms in clean reports are counted apart. */
export const scoreFindings = (gold: GoldReport, text: string, findings: Report['findings'], tally: Tally): Alarms => {
  const flags = findings.filter((f) => f.verdict === 'contradicted' || f.verdict === 'implausible')
  const suspicious = gold.suspicious ?? []
  const planted = suspicious.filter((s): s is GoldFault => typeof s === 'object' && s.text !== '')
  // Gold that says "something is wrong" without saying where can neither be met nor missed.
  if (planted.length === 0 && suspicious.length > 0) return { cleanReports: 0, falseAlarms: 0 }
  const caught = pairUp(planted, flags, (fault, flag) => (covers(flag, spansOf(text, fault.text)) ? 1 : 0))
  tally.count('planted fault', caught.length, planted.length, flags.length)
  for (const fault of planted) {
    const hit = caught.some(([f]) => f === fault) ? 1 : 0
    tally.count(`planted.${fault.kind} (${fault.needs ?? '-'})`, hit, 1, hit)
    if (!hit) tally.miss(gold.id, 'planted fault', fault.kind, fault.text)
  }
  if (planted.length > 0) return { cleanReports: 0, falseAlarms: 0 }
  for (const flag of flags) tally.miss(gold.id, 'false alarm', flag.check, flag.sentence)
  return { cleanReports: 1, falseAlarms: flags.length }
}

const covers = (flag: Finding, places: readonly Span[]): boolean =>
  flag.spans.some((span) => places.some((place) => overlap(span, place) >= 0.3 || (span[0] >= place[0] && span[1] <= place[1])))
