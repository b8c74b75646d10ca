import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Incident, IncidentField, IncidentOrigin } from '../../../model/incident.ts'
import { clean } from '../../../wording/clean.ts'
import { fieldLabels, fieldOrder } from '../fields.ts'
import { indented, padEnd } from '../layout.ts'
import type { Page } from '../page.ts'
import { brushOf, RELATION_LEGEND, RELATION_SIGNS } from './relation-signs.ts'
import { wordsOf } from './voice.ts'

const LABEL = 14
const NARROWEST = 19
const GAP = 2
const QUOTE = 90

/**
 * Fields down, origins across with the outlets that carry them beneath; in each cell what that origin says and the words for it.
 * Origins that do not fit side by side follow below, those that say most first.
 */
export const renderMatrix = (incident: Incident, page: Page): string[] => {
  const { width, paint } = page
  const fields = [...incident.fields].sort((a, b) => fieldOrder(a.field) - fieldOrder(b.field))
  const says = (origin: IncidentOrigin): number =>
    fields.filter((f) => f.values.some((v) => v.claims.some((c) => c.origin === origin.id))).length
  const origins = incident.origins.filter((origin) => says(origin) > 0).toSorted((a, b) => says(b) - says(a))
  if (origins.length === 0) return ['', paint.strong('MATRIX'), '  Nobody states any field.']
  const across = Math.max(1, Math.min(origins.length, Math.floor((width - LABEL) / (NARROWEST + GAP))))
  const column = Math.min(40, Math.floor((width - LABEL) / across) - GAP)
  const blocks = Array.from({ length: Math.ceil(origins.length / across) }, (_, i) => origins.slice(i * across, (i + 1) * across))
  return [
    '',
    paint.strong('MATRIX'),
    ...indented(paint.faint(RELATION_LEGEND), 0, width),
    ...blocks.flatMap((block) => ['', ...renderBlock(block, fields, column, page)]),
  ]
}

const renderBlock = (origins: readonly IncidentOrigin[], fields: readonly IncidentField[], column: number, { paint }: Page): string[] => {
  const heads = origins.map((origin) => [
    ...wrap(clean(origin.name), column).map(paint.strong),
    ...(origin.reliability ? [paint.faint(`grade ${origin.reliability}`)] : []),
    ...origin.outlets.filter((outlet) => outlet !== origin.name).flatMap((outlet) => wrap(clean(outlet), column).map(paint.faint)),
  ])
  const rows = fields.flatMap((field) => {
    const cells = origins.map((origin) => cell(field, origin, column, paint))
    if (cells.every((lines) => lines.length === 0)) return []
    return [rule(origins.length, column, paint.faint), ...row(wrap(fieldLabels[field.field] ?? field.field, LABEL - GAP), cells, column)]
  })
  return [...row([], heads, column), ...rows]
}

const cell = (field: IncidentField, origin: IncidentOrigin, column: number, paint: Page['paint']): string[] =>
  field.values.flatMap((value) => {
    const claims = value.claims.filter((claim) => claim.origin === origin.id)
    if (claims.length === 0) return []
    const denied = claims.every((claim) => claim.polarity === 'denied') ? 'not ' : ''
    const item = value.item ? ` [${clean(value.item)}]` : ''
    const words = [...new Set(claims.map((claim) => wordsOf(claim, QUOTE)).filter(Boolean))].slice(0, 1)
    const sign = RELATION_SIGNS[claims.every((claim) => claim.rejected) ? 'rejected' : value.relation]
    return [
      ...wrap(`${sign} ${denied}${clean(value.text)}${item}`, column).map(brushOf(value.relation, paint)),
      ...words.flatMap((text) => wrap(text, column).map(paint.faint)),
    ]
  })

const rule = (columns: number, column: number, faint: (text: string) => string): string =>
  faint('─'.repeat(LABEL + columns * (column + GAP) - GAP))

/** Cells side by side, as many lines as the longest has. */
const row = (label: readonly string[], cells: readonly (readonly string[])[], column: number): string[] =>
  Array.from({ length: Math.max(label.length, ...cells.map((lines) => lines.length)) }, (_, i) =>
    [pad(label[i] ?? '', LABEL), ...cells.map((lines) => pad(lines[i] ?? '', column + GAP))].join('').trimEnd(),
  )

const pad = (text: string, columns: number): string => (text === '' ? ' '.repeat(columns) : padEnd(text, columns))

const wrap = (text: string, columns: number): string[] =>
  wrapAnsi(text, columns, { hard: true, trim: true })
    .split('\n')
    .filter((line) => stringWidth(line) > 0)
