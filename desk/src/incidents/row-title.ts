import { sayDate } from '../../../src/wording/say-date.ts'

/** The title without its day and clock time, which the row tells below it. `date`: EDTF, as in the title. */
export const rowTitle = (title: string, date: string | null): string => {
  const said = date === null ? null : sayDate(date).replace(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=\d)/, '')
  const at = said === null ? -1 : title.lastIndexOf(` ${said}`)
  if (at < 0) return title
  const before = title.slice(0, at).replace(/ (?:on|in)$/, '')
  return before + title.slice(at + 1 + said!.length).replace(/^ at \d\d:\d\d local time/, '')
}
