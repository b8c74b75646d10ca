import type { Chart } from '../grammar/chart.ts'
import type { Inferred } from '../model/report.ts'
import { exact, parseEdtf } from '../model/edtf.ts'
import type { PersonRow } from '../world/rows.ts'
import type { World } from '../world/world.ts'

interface Bound {
  readonly day: string
  readonly why: string
}

const FORMER = /\b(former|ex|late|then|onetime|deposed|outgoing|incoming|designate|nominee)\b/i
const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'a',
  'chief',
  'minister',
  'secretary',
  'general',
  'south',
  'north',
  'korea',
  'united',
  'states',
])

/**
 * Without a publication date: the days between which the text can have been written, as an EDTF interval. Not before the
 * persons it calls by an office held it nor before a full date that it tells; not after one of them left. Null where
 * nothing bounds it.
 */
export const publishedBounds = (chart: Chart, world: World): Inferred<string> | null => {
  const from = [...officeBounds(chart, world, 'from'), ...fullDates(chart)].reduce<Bound | null>(
    (last, b) => (!last || b.day > last.day ? b : last),
    null,
  )
  const to = officeBounds(chart, world, 'to').reduce<Bound | null>((first, b) => (!first || b.day < first.day ? b : first), null)
  if (!from && !to) return null
  if (from && to && from.day > to.day) return null
  return { value: `${from?.day ?? '..'}/${to?.day ?? '..'}`, inferred: true, how: [from?.why, to?.why].filter(Boolean).join('; ') }
}

const officeBounds = (chart: Chart, world: World, end: 'from' | 'to'): Bound[] =>
  chart.all('person').flatMap((person): Bound[] => {
    const row = person.data.id === null ? undefined : world.personById.get(person.data.id)
    if (!row || person.data.roles.length === 0 || FORMER.test(chart.words({ first: Math.max(0, person.first - 1), end: person.end })))
      return []
    const held = officesNamed(row, person.data.roles, world)
    // Held twice, with years between: either time will do, so the earlier start and the later end.
    const days = held.map((o) => o[end]).filter((d) => d !== null)
    if (held.length === 0 || days.length < held.length) return []
    const day = end === 'from' ? days.reduce((a, b) => (a < b ? a : b)) : days.reduce((a, b) => (a > b ? a : b))
    return [{ day, why: `${row.names[0]} ${end === 'from' ? 'took office on' : 'held office until'} ${day}` }]
  })

/** The offices of a person that the text's words for him name. */
const officesNamed = (row: PersonRow, roles: readonly string[], world: World): PersonRow['offices'] => {
  const words = new Set(
    roles
      .flatMap((r) =>
        r
          .toLowerCase()
          .replace('defence', 'defense')
          .split(/[^a-z]+/),
      )
      .filter((w) => w.length > 2 && !SMALL.has(w)),
  )
  return row.offices.filter((o) =>
    (world.officeById.get(o.office)?.name ?? '')
      .toLowerCase()
      .replace('defence', 'defense')
      .split(/[^a-z]+/)
      .some((w) => words.has(w)),
  )
}

/** Days and months told with their year, none of them ahead of the text. */
const fullDates = (chart: Chart): Bound[] =>
  chart.all('time').flatMap(({ data }): Bound[] => {
    if (data.year === undefined || data.year < 1990 || data.year > 2100 || data.relation === 'until' || data.relation === 'before')
      return []
    const two = (n: number): string => String(n).padStart(2, '0')
    const day = `${data.year}${data.month === undefined ? '' : `-${two(data.month)}${data.day === undefined ? '' : `-${two(data.day)}`}`}`
    return parseEdtf(exact(day)) ? [{ day, why: `it tells of ${day}` }] : []
  })
