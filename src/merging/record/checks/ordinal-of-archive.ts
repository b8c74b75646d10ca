import { isDay } from '../../../model/edtf.ts'
import type { IncidentFinding } from '../../../model/incident.ts'
import type { ToldOrdinal } from '../accounts/account.ts'
import type { EarlierIncident } from '../record-input.ts'
import { tested, type IncidentCheck, type RecordView } from './record-view.ts'

const BALLISTIC: ReadonlySet<string> = new Set(['ballistic', 'SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM', 'CRBM'])
const CLASSES: Readonly<Record<string, (weaponClass: string) => boolean>> = {
  ballistic: (c) => BALLISTIC.has(c),
  cruise: (c) => c === 'cruise',
  intercontinental: (c) => c === 'ICBM',
  'short-range': (c) => c === 'SRBM',
  'medium-range': (c) => c === 'MRBM',
  'intermediate-range': (c) => c === 'IRBM',
  satellite: (c) => c === 'slv' || c === 'satellite',
}
const MOST_TESTED = 3

/**
 * "The sixth this year" against the earlier incidents of the archive. Outlets count days, launches or missiles, and an
 * archive may lack some: contradicted is only an ordinal that is too low by every way of counting, fewer known is no finding.
 */
export const ordinalOfArchive: IncidentCheck = {
  name: 'ordinal-archive',
  run: (view) => {
    const { earlier, accounts, fields } = view
    const date = fields.get('date')?.preferred?.told.value
    if (!earlier || typeof date !== 'string' || !isDay(date)) return []
    const told = accounts.flatMap(({ anchor, ordinals }) => ordinals.map((ordinal) => ({ anchor, ordinal })))
    return told
      .flatMap(
        ({ anchor, ordinal }) =>
          finding(view, ordinal, earlier, date, {
            article: anchor.article,
            revision: anchor.revision,
            span: ordinal.span,
            words: ordinal.words,
          }) ?? [],
      )
      .slice(0, MOST_TESTED)
  },
}

const finding = (
  _view: RecordView,
  { ordinal, within, what }: ToldOrdinal,
  earlier: readonly EarlierIncident[],
  date: string,
  words: IncidentFinding['words'][number],
): IncidentFinding | null => {
  const period = date.slice(0, within === 'year' ? 4 : 7)
  const fits = what === null ? () => true : (CLASSES[what] ?? (() => false))
  const before = earlier.filter(
    (e) => e.date.startsWith(period) && e.date < date && (what === null || (e.weaponClass !== null && fits(e.weaponClass))),
  )
  const days = new Set(before.map((e) => e.date)).size
  if (ordinal > days) return null
  return {
    check: 'ordinal-archive',
    verdict: 'contradicted',
    ...tested([words]),
    inputs: {
      ordinal,
      earlierDays: days,
      earlierIncidents: before.length,
      earlierWeapons: before.reduce((n, e) => n + e.count, 0),
      within,
    },
    margin: { events: ordinal - days - 1 },
    sentence: `The archive knows launches on ${days} earlier days of that ${within}: it is at least number ${days + 1}, not number ${ordinal}.`,
  }
}
