import type { PersonRow, Tenure } from '../../world/rows.ts'
import type { Held, WhoAnswer } from '../../world/who.ts'
import { hanging, indented } from './layout.ts'
import type { Page } from './page.ts'

/** The answer to `groundtrack who` as lines for a person; `sources` adds where each row comes from. */
export const renderWho = ({ offices, people }: WhoAnswer, page: Page, sources = false): string[] => {
  const blocks: string[][] = []
  for (const { office, held } of offices) {
    const styles = (office.styles ?? []).map(({ name, from, to }) => `${name} ${period({ from, to })}`)
    const title = page.paint.strong(office.name) + (styles.length > 0 ? page.paint.faint(` (also ${styles.join('; ')})`) : '')
    blocks.push([
      ...hanging(title, 0, 2, page.width),
      ...(held.length > 0 ? held.flatMap((h) => line(h, named(h.holding.person, page), page)) : none('nobody known for this time', page)),
      ...(sources ? [office, ...held.map((h) => h.holding.person)].flatMap((row) => source(row, page)) : []),
    ])
  }
  for (const { person, held } of people)
    blocks.push([
      page.paint.strong(person.names[0]!) + inScript(person, page),
      ...(held.length > 0 ? held.flatMap((h) => line(h, h.holding.office.name, page)) : none('no office known for this time', page)),
      ...(sources ? source(person, page) : []),
    ])
  return blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]))
}

/** The name in the person's own script, after the romanised one. */
const inScript = ({ native }: PersonRow, { paint }: Page): string => (native?.length ? ` ${paint.faint(native.join(' · '))}` : '')

const named = (person: PersonRow, page: Page): string => person.names[0]! + inScript(person, page)

const line = ({ holding, certainty }: Held, what: string, { paint, width }: Page): string[] => {
  const notes = [...(holding.tenure.acting ? ['acting'] : []), ...(certainty === 'possible' ? ['cannot be told for this time'] : [])]
  return hanging(`${what}, ${period(holding.tenure)}${notes.length > 0 ? paint.doubtful(` (${notes.join('; ')})`) : ''}`, 2, 4, width)
}

const none = (words: string, { paint, width }: Page): string[] => indented(paint.faint(words), 2, width)

const source = ({ source, nativeSource }: { source: string; nativeSource?: string }, { paint, width }: Page): string[] => [
  ...indented(paint.faint(`source: ${source}`), 4, width),
  ...(nativeSource ? indented(paint.faint(`source of the name in own script: ${nativeSource}`), 4, width) : []),
]

/** "2021-01-22 to 2025-01-20", "from 2025-01-25, in office at least until 2026-03-04", "dates not looked up". */
const period = ({ from, to, seen }: Pick<Tenure, 'from' | 'to' | 'seen'>): string => {
  const until = seen === undefined ? '' : `in office at least until ${seen}`
  if (from !== null && to !== null) return `${from} to ${to}`
  if (from !== null) return until ? `from ${from}, ${until}` : `from ${from}`
  return to !== null ? `until ${to}, start not looked up` : until || 'dates not looked up'
}
