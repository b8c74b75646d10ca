import { createHash } from 'node:crypto'
import type { FieldValue, Incident, IncidentField } from '../model/incident.ts'
import { clean } from '../wording/clean.ts'
import type { Alert, AlertKind } from './alert.ts'

/** What was told of an incident: the state from which the next alert is judged. */
export interface ToldIncident {
  /** Its id when it was first told of: the ids of all its facts are made of this. */
  id: string
  /** All ids it is known under. */
  ids: string[]
  fields: Record<string, ToldField>
}

export interface ToldField {
  /** Of the value told last. */
  digest: string
  text: string
  /** How often the field was told. */
  times: number
  disputed: boolean
}

/** Fields worth an alert, with their words. The rest is in the record. */
const TOLD_FIELDS: Readonly<Record<string, string>> = {
  date: 'date',
  timeLocal: 'local time',
  timeUtc: 'time (UTC)',
  weaponClass: 'weapon class',
  weaponName: 'weapon',
  count: 'number',
  launchArea: 'launch area',
  facility: 'facility',
  toward: 'toward',
  landing: 'came down',
  rangeKm: 'distance flown',
  apogeeKm: 'apogee',
  flightTimeMin: 'flight time',
  zone: 'sea zone',
  platform: 'platform',
  trajectory: 'trajectory',
  outcome: 'outcome',
  casualties: 'harm',
}

/** What is new about an incident since it was last told of, and what is told of it then. Pure: the same twice gives nothing the second time. */
export const incidentAlerts = (
  incident: Incident,
  told: readonly ToldIncident[],
  article: Alert['article'],
  at: string,
): { alerts: Alert[]; told: ToldIncident } => {
  const make = alertMaker(incident, article, at)
  const [known, ...others] = told
  if (!known) {
    const fields = Object.fromEntries(
      worthTelling(incident).map(({ field, value, isDisputed }) => [field, toldField(value, 1, isDisputed)]),
    )
    const next = { id: incident.id, ids: [incident.id, ...incident.formerIds], fields }
    return { alerts: [make('new', incident.id, { sentence: `new ${incident.type}: ${incident.title}` })], told: next }
  }
  const merged = others.map(({ id }) =>
    make('merged', `${known.id}\n${id}`, { value: id, text: id, sentence: `merged: ${id} and ${known.id} are one: ${incident.title}` }),
  )
  const fields = { ...known.fields }
  const alerts = worthTelling(incident).flatMap(({ field, value, all, isDisputed }): Alert[] => {
    const before = fields[field]
    const digest = digestOf(value.value)
    const kind = kindOf(before, { digest, text: value.text }, all, isDisputed)
    if (!kind) return []
    const times = (before?.times ?? 0) + 1
    fields[field] = toldField(value, times, isDisputed)
    const was = before && kind !== 'added' ? before.text : null
    const words = `${TOLD_FIELDS[field]}: ${clean(value.text)}${kind === 'changed' ? ` (was ${was})` : kind === 'disputed' ? ` (disputed: ${rivals(all)})` : ''}`
    return [
      make(kind, `${known.id}\n${field}\n${times}\n${digest}`, {
        field,
        value: value.value,
        text: value.text,
        before: was,
        sentence: `${kind} ${words} – ${incident.title}`,
      }),
    ]
  })
  const ids = new Set([...known.ids, ...others.flatMap((other) => other.ids), incident.id, ...incident.formerIds])
  return { alerts: [...merged, ...alerts], told: { id: known.id, ids: [...ids], fields } }
}

const kindOf = (
  before: ToldField | undefined,
  { digest, text }: Pick<ToldField, 'digest' | 'text'>,
  all: readonly FieldValue[],
  isDisputed: boolean,
): AlertKind | null => {
  if (!before) return 'added'
  if (isDisputed && !before.disputed) return 'disputed'
  if (before.digest === digest || bare(before.text) === bare(text)) return null
  // What was told still agrees with what is preferred now: the same fact in other words.
  const old = all.find(({ value }) => digestOf(value) === before.digest)
  return old && old.relation === 'agreement' ? null : 'changed'
}

/** "the East Sea" and "East Sea" tell the same. */
const bare = (text: string): string => clean(text).toLowerCase().replace(/^the /, '')

const rivals = (all: readonly FieldValue[]): string =>
  all
    .filter(({ relation }) => relation === 'contradiction')
    .map(({ text, origins }) => `${clean(text)} by ${clean(origins[0] ?? 'another')}`)
    .join(', ')

interface Telling {
  field: string
  value: FieldValue
  all: readonly FieldValue[]
  isDisputed: boolean
}

const worthTelling = (incident: Incident): Telling[] =>
  incident.fields.flatMap(({ field, values, state }: IncidentField): Telling[] => {
    const value = values[0]
    return field in TOLD_FIELDS && value?.relation === 'preferred' ? [{ field, value, all: values, isDisputed: state === 'disputed' }] : []
  })

const toldField = ({ value, text }: FieldValue, times: number, disputed: boolean): ToldField => ({
  digest: digestOf(value),
  text,
  times,
  disputed,
})

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)

const alertMaker =
  (incident: Incident, article: Alert['article'], at: string) =>
  (kind: AlertKind, fact: string, fields: Partial<Alert> & { sentence: string }): Alert => ({
    format: 'groundtrack/alert@1',
    id: `f${createHash('sha256').update(`${kind}\n${fact}`).digest('hex').slice(0, 16)}`,
    kind,
    at,
    incident: {
      id: incident.id,
      type: incident.type,
      title: incident.title,
      reports: incident.reports.length,
      origins: incident.origins.map(({ name }) => name),
    },
    field: null,
    value: null,
    text: null,
    before: null,
    article,
    ...fields,
  })
