import type { IncidentSummary } from '../../archive/archive.ts'
import type { FieldState } from '../../model/incident.ts'
import { clean } from '../../wording/clean.ts'
import { sayDate } from '../../wording/say-date.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import type { Paint } from './paint.ts'

const STATES: Readonly<Record<FieldState, keyof Paint | null>> = {
  single: 'faint',
  agreed: 'good',
  scoped: null,
  corrected: 'doubtful',
  disputed: 'bad',
}

/** Incidents: id, day, kind, state of the values and how many tell it on one line; then what happened. */
export const renderIncidentList = (incidents: readonly IncidentSummary[], page: Page): string[] =>
  incidents.flatMap((incident, i) => [...(i > 0 ? [''] : []), ...renderSummary(incident, page)])

const renderSummary = (incident: IncidentSummary, { width, paint }: Page): string[] => {
  const { id, date, timeUtc, type, state, reports, origins, alarms, title } = incident
  const brush = STATES[state]
  const facts = [
    paint.strong(id),
    date ? sayDate(date) : 'day not told',
    // The day at the place is often not the day in UTC.
    ...(timeUtc ? [sayClock(timeUtc, date)] : []),
    type,
    brush ? paint[brush](state) : state,
    `${count(reports, 'report')}, ${count(origins, 'origin')}`,
    ...(alarms > 0 ? [paint.bad(`✗ ${count(alarms, 'finding')}`)] : []),
  ]
  return [...indented(facts.join('  '), 0, width), ...indented(clean(title), 2, width)]
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** "20:34 UTC", with the day where that is another one than at the place. */
const sayClock = (timeUtc: string, date: string | null): string =>
  `${timeUtc.slice(0, 10) === date ? '' : `${sayDate(timeUtc.slice(0, 10)).split(' ').slice(1, 3).join(' ')} `}${timeUtc.slice(11, 16)} UTC`
