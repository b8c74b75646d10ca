import type { Chart } from '../../../grammar/chart.ts'
import type { Scope } from '../../attribution/scopes.ts'

const MEDIA: ReadonlySet<string> = new Set(['agency', 'outlet'])
const CARRIES = /^(?:carried|carries|broadcast|aired|ran|published|printed|showed|shows|released|issued|devoted|screened|posted)$/
const REPORTS =
  /^(?:reports?|footage|pictures?|photos?|photographs?|images?|film|films|video|videos|story|stories|article|articles|dispatch|account|accounts|item|items)$/

/** Whether a token belongs to who says something, and so a day there to the saying. */
export const sayingTest = (chart: Chart, scopes: readonly Scope[]): ((token: number) => boolean) => {
  const tokens = new Set<number>()
  for (const { frame } of scopes) for (let i = frame.first; i < frame.end; i++) tokens.add(i)
  for (const { first, end, data } of chart.all('organization'))
    if (MEDIA.has(data.kind)) for (let i = first; i < carriedTo(chart, end); i++) tokens.add(i)
  return (token) => tokens.has(token)
}

/** "The agency on Friday carried a report of a firing": the end of what is of the carrying; `from` itself where nothing is carried. */
const carriedTo = (chart: Chart, from: number): number => {
  const end = chart.sentenceEnd(from - 1)
  for (let verb = from; verb < Math.min(end, from + 6); verb++) {
    if (!CARRIES.test(chart.tokens[verb]!.lower)) continue
    for (let i = verb + 1; i < Math.min(end, verb + 6); i++)
      if (REPORTS.test(chart.tokens[i]!.lower) && /^(?:of|on|about|that|showing)$/.test(chart.tokens[i + 1]?.lower ?? '')) return i + 1
    return from
  }
  return from
}
