import type { Incident, IncidentFinding } from '../../src/model/incident.ts'
import type { Tally } from '../scoring/tally.ts'
import type { GoldIncident, GoldIncidentFault } from './gold-incident.ts'

/** Checks that need several reports, with the faults that each is meant to find. */
const MEANT_FOR: Readonly<Record<string, readonly string[]>> = {
  'outlier-value': ['outlier-value', 'type-range-as-distance', 'apogee-magnitude'],
  'zone-reversed': ['eez-verdict-reversed'],
  'range-of-type': ['type-range-as-distance', 'outlier-value'],
  'one-as-several': ['one-impact-as-two'],
  'wrong-year': ['wrong-year'],
  'apogee-magnitude': ['apogee-magnitude', 'outlier-value'],
  'quote-moved': ['quote-misattributed'],
}

/** Planted faults that a finding of several reports shows in the right report and words; returns the checks of the findings that show none. */
export const scoreFaults = (incident: GoldIncident, record: Incident, tally: Tally): string[] => {
  const findings = record.findings.filter((f) => f.check in MEANT_FOR && (f.verdict === 'contradicted' || f.verdict === 'implausible'))
  const texts = new Map(incident.reports.map((r) => [r.id, r.text]))
  for (const fault of incident.faults) {
    const found = findings.some((f) => shows(f, fault, texts.get(fault.report)!))
    tally.count('fault of the incident', found ? 1 : 0, 1, found ? 1 : 0)
    tally.count(`fault.${fault.kind}`, found ? 1 : 0, 1, found ? 1 : 0)
    if (!found) tally.miss(incident.id, 'fault', fault.report, fault.kind, fault.text)
  }
  const faults = [...incident.faults, ...(incident.otherFaults ?? [])]
  const alarms = findings.filter((f) => !faults.some((fault) => shows(f, fault, texts.get(fault.report)!)))
  for (const alarm of alarms) tally.miss(incident.id, 'false alarm', alarm.check, alarm.articles.join(), alarm.sentence)
  return alarms.map((alarm) => alarm.check)
}

/** The finding names the words of the fault first; where nothing tells which of two is wrong, among them. */
const shows = ({ check, words, inputs }: IncidentFinding, fault: GoldIncidentFault, text: string): boolean => {
  if (!MEANT_FOR[check]!.includes(fault.kind)) return false
  const start = text.indexOf(fault.text)
  const named = inputs['undecided'] === true ? words : words.slice(0, 1)
  return named.some((w) => w.article === fault.report && start >= 0 && w.span[0] < start + fault.text.length && start < w.span[1])
}
