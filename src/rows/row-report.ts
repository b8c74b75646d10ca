import { blankEvent } from '../model/blank-event.ts'
import { isFlight } from '../model/flight.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import { ploverCategory } from '../model/plover.ts'
import type { Claim, Event, PlaceMention, PlaceRef, QuantityMention, Report, Span } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { actorOfRow } from './actor-of-row.ts'
import { cellValues, type CellValue } from './cell-values.ts'
import { dayEntered, dateOfRow } from './row-date.ts'
import { eventTypeOfRow } from './event-type-of-row.ts'
import { readText } from './read-text.ts'
import { rowText, type RowText } from './row-text.ts'

export interface RowReportOptions {
  world: World
  /** Id of the report's article. */
  id: string
  /** Language of the row's text, where the caller knows it from the whole column. */
  language?: string
}

/** A row read: its text by itself, as the reader takes any article, and the whole row. */
export interface RowReading {
  text: Report
  whole: Report
}

/**
 * A row of a launch database as a report: its text read by the reader as of the day in its date column, its columns as
 * claims of the row's own event, all in one text (`rowText`) that the spans count in. Findings are left to the checks.
 */
export const rowReport = (row: LaunchRow, options: RowReportOptions): Report => readRow(row, options).whole

/** The same, with the report of the text alone: what stands there before any column is looked at. */
export const readRow = (row: LaunchRow, { world, id, language = 'en' }: RowReportOptions): RowReading => {
  const { text } = rowText(row)
  const read = readText(row, { world, id, language })
  const whole = withColumns(read, row, world)
  return { text: read, whole: { ...whole, article: { ...read.article, ...headOf(row), text } } }
}

const headOf = (row: LaunchRow): Pick<Report['article'], 'title' | 'publisher' | 'published' | 'publishedBasis'> => {
  const published = dayEntered(row)
  return { title: row.cells.title?.text ?? null, publisher: row.database, published, publishedBasis: published === null ? 'none' : 'given' }
}

/** Id of claims that come from columns: `columnClaimId`. */
const COLUMN_ID = 'r'

/** Whether a claim of `rowReport` comes from a column, by its id. */
export const isOfColumn = (claimId: string): boolean => claimId.startsWith(COLUMN_ID)

const withColumns = (read: Report, row: LaunchRow, world: World): Report => {
  const whole = rowText(row)
  const values = cellValues(row, world)
  const { event, others } = ownEvent(read, row, whole)
  const claims = [...read.claims, ...values.map((value, i) => claimOf(value, `${COLUMN_ID}${i + 1}`, event.id, whole))]
  const told = withValues(event, values, row, world)
  return {
    ...read,
    events: [{ ...told, claims: claims.filter((c) => c.event === event.id).map((c) => c.id) }, ...others],
    claims,
    places: [...read.places, ...placesOf(values, whole, world)],
    quantities: [...read.quantities, ...quantitiesOf(values, whole)],
  }
}

/** The event of the text that the row is about, or a new one; the others are recalled beside it. */
const ownEvent = (read: Report, row: LaunchRow, whole: RowText): { event: Event; others: Event[] } => {
  const type = eventTypeOfRow(row)
  const main = read.events.find((e) => e.main)
  const isSame = main && (type === null || type === main.type || (isFlight(type) && isFlight(main.type)))
  const first = whole.spans.date ?? Object.values(whole.spans)[0] ?? [0, 0]
  if (isSame) {
    const mentions = main.mentions.length > 0 ? main.mentions : [first]
    return { event: { ...main, type: type ?? main.type, mentions }, others: read.events.filter((e) => e !== main) }
  }
  const event: Event = { ...blankEvent, id: 'e0', type: type ?? 'other', main: true, mentions: [first] }
  return { event, others: read.events.map((e) => ({ ...e, main: false })) }
}

const claimOf = ({ field, value, cell }: CellValue, id: string, event: string, { spans }: RowText): Claim => ({
  id,
  event,
  field,
  value,
  span: spans[cell]!,
  quoted: false,
  sources: [],
  hedge: null,
  polarity: 'affirmed',
  rule: `column ${cell}`,
})

/** The event with what the columns say of it in place of what was read; its state where no actor was read. */
const withValues = (event: Event, values: readonly CellValue[], row: LaunchRow, world: World): Event => {
  const of = (field: string): unknown => values.find((v) => v.field === field)?.value
  const direct = ['date', 'timeLocal', 'launchArea', 'landing', 'rangeKm', 'apogeeKm', 'flightTimeMin', 'count', 'bearingDeg', 'outcome']
  const given = Object.fromEntries(direct.flatMap((field) => (of(field) === undefined ? [] : [[field, of(field)]])))
  const name = (of('weaponName') as string | undefined) ?? event.weapon?.name ?? null
  const type = (of('weaponClass') as string | undefined) ?? event.weapon?.class ?? null
  const { dateInferred: _, ...rest } = event
  const { timeUtc } = dateOfRow(row, world)
  const told: Event = {
    ...rest,
    ...given,
    ...(timeUtc === null ? {} : { timeUtc }),
    weapon: name === null && type === null ? null : { class: type, name },
    actor: (row.cells.actor ? null : event.actor) ?? actorOfRow(row, world),
  }
  return { ...told, plover: ploverCategory(told) }
}

/** Places that cells name, for checks that look at the words of a landing. */
const placesOf = (values: readonly CellValue[], { text, spans }: RowText, world: World): PlaceMention[] =>
  values.flatMap(({ value, cell, field }): PlaceMention[] => {
    const row = field === 'landing' || field === 'launchArea' ? world.placeById.get((value as PlaceRef).id ?? '') : undefined
    if (!row) return []
    const span = spans[cell]!
    const { id, lat, lon, radiusKm, kind, names } = row
    return [{ text: text.slice(...span), span, id, lat, lon, radiusKm, kind, names: [...names], use: 'literal' }]
  })

const UNITS: Readonly<Record<string, readonly [unit: string, dimension: string]>> = {
  rangeKm: ['km', 'length'],
  apogeeKm: ['km', 'length'],
  flightTimeMin: ['min', 'duration'],
}

const quantitiesOf = (values: readonly CellValue[], { text, spans }: RowText): QuantityMention[] =>
  values.flatMap(({ field, value, cell }): QuantityMention[] => {
    const [unit, dimension] = UNITS[field] ?? []
    if (!unit || !dimension) return []
    const { value: figure, min, max, approx } = value as { value?: number; min?: number; max?: number | null; approx?: boolean }
    const span: Span = spans[cell]!
    return [
      {
        text: text.slice(...span),
        span,
        value: figure ?? null,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        unit,
        dimension,
        approx: approx ?? false,
        glossOf: null,
        rule: `column ${cell}`,
      },
    ]
  })
