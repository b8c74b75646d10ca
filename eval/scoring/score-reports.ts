import type { Report } from '../../src/model/report.ts'
import { FIELDS } from './event-fields.ts'
import type { GoldReport } from './gold.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreBackgroundEvents, scoreMainEvents } from './score-events.ts'
import { scoreFindings } from './score-findings.ts'
import { scoreSpeakers } from './score-speakers.ts'
import { scoreTimes } from './score-times.ts'
import { Tally, type Row } from './tally.ts'

/** How well a set of reports was read. */
export interface Scores {
  /** Reports in gold, and how many of them have a reading. */
  reports: number
  read: number
  rows: Record<string, Row>
  cleanReports: number
  falseAlarms: number
  /** What went wrong, a line each; never to be printed for a held-out set. */
  misses: string[]
}

const NOTHING_READ: Pick<Report, 'events' | 'claims' | 'times' | 'findings'> = { events: [], claims: [], times: [], findings: [] }

/** The name of the row over all fields of main events. */
const ALL_FIELDS = 'MAIN FIELDS (micro)'

/**
 * Scores readings, by id, against gold. The definitions are those of the scorer that came with the development reports
 * (score-reports.mjs): same predictions, same figures; `agreement.test.ts` holds the two together.
 */
export const scoreReports = (golds: readonly GoldReport[], readings: ReadonlyMap<string, Report>): Scores => {
  const tally = new Tally()
  let cleanReports = 0
  let falseAlarms = 0
  for (const gold of golds) {
    const reading = readings.get(gold.id)
    const { events, claims, times, findings } = reading ?? NOTHING_READ
    const text = reading?.article.text ?? ''
    scoreMainEvents(gold, events, tally)
    scoreBackgroundEvents(gold, events, tally)
    scoreSpeakers(gold, claims, tally)
    scoreClaims(gold, text, claims, tally)
    scoreTimes(gold, text, times, tally)
    const alarms = scoreFindings(gold, text, findings, tally)
    cleanReports += alarms.cleanReports
    falseAlarms += alarms.falseAlarms
  }
  return {
    reports: golds.length,
    read: golds.filter((g) => readings.has(g.id)).length,
    rows: { ...tally.rows(), [ALL_FIELDS]: tally.sum(FIELDS.map((f) => `main.${f.name}`)) },
    cleanReports,
    falseAlarms,
    misses: tally.misses,
  }
}
