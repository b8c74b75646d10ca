import type { FieldState, Incident } from '../../model/incident.ts'
import type { Amount, PlaceRef } from '../../model/report.ts'
import { csvText, type CsvCell } from '../csv-text.ts'
import { preferredOf, type ExportedIncident } from './exported-incident.ts'

type Column = readonly [name: string, cell: (exported: ExportedIncident) => CsvCell]

const place = (incident: Incident, field: string): PlaceRef | null => (preferredOf(incident, field)?.value as PlaceRef | undefined) ?? null

const words = (incident: Incident, field: string): string | null => preferredOf(incident, field)?.text ?? null

/** "450 km", "about 700 km", "more than 700 km": as the import reads it back. */
const figure = (incident: Incident, field: string, unit: string): string | null => {
  const amount = preferredOf(incident, field)?.value as Amount | undefined
  if (!amount) return null
  const { value, min, max, approx } = amount
  const about = approx ? 'about ' : ''
  const behind = unit === '' ? '' : ` ${unit}`
  if (value !== undefined) return `${about}${value}${behind}`
  if (min !== undefined && typeof max === 'number') return `${about}${min} to ${max}${behind}`
  return min !== undefined ? `at least ${min}${behind}` : typeof max === 'number' ? `up to ${max}${behind}` : null
}

const OUTCOMES: Readonly<Record<string, string>> = { success: 'Success', failure: 'Failure' }
/** From the weakest to the strongest. */
const STATES: readonly FieldState[] = ['single', 'agreed', 'scoped', 'corrected', 'disputed']

const stateOf = ({ fields }: Incident): FieldState | null =>
  fields.length === 0 ? null : fields.map((f) => f.state).reduce((a, b) => (STATES.indexOf(b) > STATES.indexOf(a) ? b : a))

const publishedDays = ({ reports }: Incident): string[] => reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()

/** The 19 columns of the CNS North Korea Missile Test Database, in its order. */
const CNS: readonly Column[] = [
  ['F1', ({ incident }) => incident.id],
  // Its days and clocks are UTC; without a clock the day stays that at the place.
  ['Date', ({ incident, timeUtc }) => timeUtc?.slice(0, 10) ?? (preferredOf(incident, 'date')?.value as string | undefined) ?? null],
  ['Date Entered/Updated', ({ incident }) => publishedDays(incident).at(-1) ?? null],
  ['Launch Time (UTC)', ({ timeUtc }) => timeUtc?.slice(11, 16) ?? null],
  ['Missile Name', ({ incident }) => words(incident, 'weaponName')],
  [
    'Missile Type',
    ({ incident }) => ((preferredOf(incident, 'weaponClass')?.value as string | undefined) ?? null)?.replace(/^slv$/, 'SLV') ?? null,
  ],
  ['Launch Agency/Authority', () => null],
  ['Facility Name', ({ incident }) => place(incident, 'facility')?.name ?? place(incident, 'launchArea')?.name ?? null],
  ['Facility Location', () => null],
  ['Other Name', () => null],
  ['Facility Latitude', ({ incident }) => place(incident, 'launchArea')?.lat ?? null],
  ['Facility Longitude', ({ incident }) => place(incident, 'launchArea')?.lon ?? null],
  ['Landing Location', ({ incident }) => place(incident, 'landing')?.name ?? null],
  ['Apogee', ({ incident }) => figure(incident, 'apogeeKm', 'km')],
  ['Distance Travelled', ({ incident }) => figure(incident, 'rangeKm', 'km')],
  ['Confirmation Status', ({ incident }) => (incident.origins.length > 1 ? 'Confirmed' : 'Unconfirmed')],
  ['Test Outcome', ({ incident }) => OUTCOMES[String(preferredOf(incident, 'outcome')?.value)] ?? 'Unknown'],
  [
    'Additional Information',
    ({ incident }) => [incident.title, ...incident.disputes.map((d) => d.sentence), ...incident.notes.map((n) => n.text)].join(' | '),
  ],
  ['Source(s)', ({ incident }) => [...new Set(incident.reports.flatMap((r) => r.url ?? r.outlet ?? []))].join('; ')],
]

/** Ours. */
const OWN: readonly Column[] = [
  ['Event Type', ({ incident }) => incident.type],
  ['Actor', ({ actor }) => actor],
  ['Date (local)', ({ incident }) => (preferredOf(incident, 'date')?.value as string | undefined) ?? null],
  ['Time (local)', ({ incident }) => (preferredOf(incident, 'timeLocal')?.value as string | undefined) ?? null],
  ['Count', ({ incident }) => figure(incident, 'count', '')],
  ['Flight Time', ({ incident }) => figure(incident, 'flightTimeMin', 'min')],
  ['Launch Area Radius (km)', ({ incident }) => place(incident, 'launchArea')?.radiusKm ?? null],
  ['Zone', ({ incident }) => words(incident, 'zone')],
  ['State', ({ incident }) => stateOf(incident)],
  [
    'Disputed',
    ({ incident }) =>
      incident.fields
        .filter((f) => f.state === 'disputed')
        .map((f) => f.field)
        .join('; '),
  ],
  ['Reports', ({ incident }) => incident.reports.length],
  ['Origins', ({ incident }) => incident.origins.length],
  [
    'Findings',
    ({ incident }) =>
      incident.findings
        .filter((f) => f.verdict === 'contradicted' || f.verdict === 'implausible')
        .map((f) => f.sentence)
        .join(' | '),
  ],
  ['First Reported', ({ incident }) => publishedDays(incident)[0] ?? null],
]

const COLUMNS: readonly Column[] = [...CNS, ...OWN]

/** The header line of `incidentCsvRow`. */
export const incidentCsvHeader = (): string =>
  csvText(
    COLUMNS.map(([name]) => name),
    [],
  )

/** One incident as a line of CSV: the 19 columns of the CNS database, then ours. */
export const incidentCsvRow = (exported: ExportedIncident): string => csvText([], [COLUMNS.map(([, cell]) => cell(exported))])
