import type { Chart } from '../../grammar/chart.ts'
import type { Token, TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { SpeakerData } from '../../model/values.ts'
import { outletAt } from './outlet-at.ts'

const BODY =
  /\b(?:ministry|command|council|agency|institute|office|military|army|navy|government|committee|department|guards?|administration|media|television|tv|radio|news|party|university|college|forum|service|services|force|forces|coalition|group|movement|bureau|corps|organi[sz]ation|commission|union|center|centre|association|company|statement|report|reports|website|channel|newspaper|daily|authority|embassy|staff|police|wing|headquarters)\b/i
// "a source in the military-industrial complex" is no body.
const PEOPLE =
  /^(?:source|official|officer|spokes(?:man|woman|person)|diplomat|expert|analyst|aide|engineer|lawmaker|minister|adviser|scientist|researcher)s?$/
const PLACE_WORDS = new Set([
  'university',
  'ministry',
  'institute',
  'bureau',
  'department',
  'office',
  'center',
  'centre',
  'council',
  'command',
  'secretary',
  'chiefs',
  'joint',
  'academy',
  'college',
  'school',
  'house',
  'bank',
  'agency',
  'school',
  'association',
  'union',
  'society',
  'minister',
  'chairman',
  'director',
  'head',
  'president',
  'chief',
  'governor',
  'mayor',
  'commander',
])
const TITLES = new Set(
  'minister secretary chief president general spokesman spokeswoman spokesperson professor captain colonel admiral director ambassador senator analyst commander leader chairman mayor governor envoy adviser head'.split(
    ' ',
  ),
)
// Words that begin a phrase without naming anybody: times, and what never says a thing.
const DUMB =
  /^(?:time|times|day|year|week|month|hour|minute|morning|evening|night|afternoon|missile|missiles|rocket|rockets|launch|launches|test|tests|range|altitude|km|miles|kilometers|kilometres|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|plan|schedule|protocol|law|thing|things|percent|impact|debris|damage|flight|distance|object|fact|video|footage|photo|photograph|picture|image|clip|map|chart|textbook|nobody|none|everyone|everybody|someone|anyone|move|case|way|lot|event|trajectory|weapon|satellite)s?$/
const DETERMINERS = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|some|several|many|most)$/

/** Last names that follow another capitalised word somewhere in the text: "Sarea" stands for "Yahya Sarea". */
const fullNamesIn = (chart: Chart): ReadonlyMap<string, string> => chart.once(fullNamesIn, findFullNames)

const findFullNames = (chart: Chart): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const { tokens } = chart
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens[i]!)) continue
    let end = i + 1
    while (
      end < tokens.length &&
      end - i < 8 &&
      (isNamePart(tokens[end]!) || (tokens[end]!.lower === '-' && tokens[end]!.start === tokens[end - 1]!.end)) &&
      tokens[end]!.sentence === tokens[i]!.sentence
    )
      end++
    const last = lastNameIn(tokens, i, end)
    if (end - i >= 3) addInitials(found, chart, i, end)
    if (end - i >= 2 && last > i && !found.has(nameAt(chart, last, end)))
      found.set(nameAt(chart, last, end), chart.words({ first: i, end }))
    i = end
  }
  return found
}

/** "MDA" for "Magen David Adom". */
const addInitials = (found: Map<string, string>, chart: Chart, first: number, last: number): void => {
  // "Quill Heavy Industries Ltd." is QHI.
  const end = /^(?:ltd|inc|corp|co|plc)\.?$/.test(chart.tokens[last - 1]!.lower) ? last - 1 : last
  const initials = chart.tokens
    .slice(first, end)
    .map((t) => t.text[0]!)
    .join('')
    .toLowerCase()
  if (!found.has(initials)) found.set(initials, chart.words({ first, end }))
}

const isNamePart = (t: Token): boolean => t.capital && /^\p{L}[\p{L}'’.]+$/u.test(t.text)
/** First token of the last name: hyphens keep it together ("Al-Maliki"). */
const lastNameIn = (tokens: readonly Token[], from: number, end: number): number => {
  let i = end - 1
  while (i - 2 >= from && tokens[i - 1]!.lower === '-') i -= 2
  return i
}
const nameAt = (chart: Chart, first: number, end: number): string => chart.words({ first, end }).toLowerCase()

/** A speaker made of a noun phrase nobody has recognised; null where the phrase names no one who could speak. */
export const unnamedSpeaker = (chart: Chart, range: TokenRange, aside: TokenRange | null): Value<'speaker'> | null => {
  const { tokens } = chart
  const apposed = aside && nameIn(chart, aside)
  let { first, end } = apposed ?? namePart(chart, range)
  while (first < end - 1 && DETERMINERS.test(tokens[first]!.lower)) first++
  while (end > first + 1 && !/[\p{L}\d]/u.test(tokens[end - 1]!.lower)) end--
  // "Kestrel added" behind "Kestrel News Agency".
  const outlet = end - first === 1 && tokens[first]!.capital ? outletAt(chart, first) : null
  if (outlet) return { ...outlet, first: range.first, end: range.end }
  // "the coalition engaged in Yemen": the coalition.
  for (let i = first + 1; i < end - 1; i++)
    if (tokens[i]!.pos === 'VERB' && tokens[i - 1]!.lower !== '-' && /^(?:in|by|with|from|at|to|on|for)$/.test(tokens[i + 1]!.lower))
      end = i
  if (end - first === 1 && DETERMINERS.test(tokens[first]!.lower)) return null
  const head = headOf(chart, { first, end })
  if (!head || DUMB.test(head.lower) || !/\p{L}/u.test(head.lower) || head.lower.length < 2) return null
  const printed = chart.words({ first, end }).replace(/\s+/g, ' ')
  const proper = tokens[end - 1]!.capital
  const person = proper && !BODY.test(printed) && end - first <= 6
  const full = person && lastNameIn(tokens, first, end) === first ? fullNamesIn(chart).get(printed.toLowerCase()) : undefined
  const plural = head.lower.endsWith('s') && !head.capital
  const data: SpeakerData = {
    name: full ?? printed,
    id: null,
    kind: person ? 'person' : BODY.test(printed) && !PEOPLE.test(head.lower) ? 'organization' : plural ? 'group' : 'role',
    country: null,
    anonymous: !proper,
    plural,
    gender: null,
    needsAntecedent: false,
    head: (person ? tokens[end - 1]! : head).lower,
  }
  return { kind: 'speaker', first: range.first, end: range.end, data, rule: '<noun phrase>', children: [] } as unknown as Value<'speaker'>
}

/** The last noun before the first preposition. */
const headOf = (chart: Chart, { first, end }: TokenRange): Token | null => {
  let head: Token | null = null
  for (let i = first; i < end; i++) {
    const t = chart.tokens[i]!
    if (head && (t.pos === 'ADP' || /^(?:of|for|at|in|on|with|from)$/.test(t.lower))) break
    if (t.lower !== "'s" && (t.pos === 'NOUN' || t.pos === 'PROPN' || t.capital)) head = t
  }
  return head
}

/** The name in an aside that is nothing but a (titled) name: ", Magen David Adom,". */
export const nameIn = (chart: Chart, aside: TokenRange): TokenRange | null => {
  for (let i = aside.first; i < aside.end; i++) {
    const t = chart.tokens[i]!
    if (
      !t.capital &&
      !(chart.tokens[i - 1]!.lower === '-' && i > aside.first) &&
      t.lower !== '-' &&
      t.lower !== '.' &&
      !/^(?:al|el|bin|van|de|the)$/.test(t.lower)
    )
      return null
  }
  return aside.end - aside.first >= 2 && aside.end - aside.first <= 7 ? aside : null
}

/** "the institute's Ada Quill", "Foreign Minister Ada Quill": capitals to the end behind an owner or a title. */
const behindTitle = (chart: Chart, { first, end }: TokenRange): TokenRange | null => {
  for (let i = end - 1; i > first; i--) {
    const { lower, capital } = chart.tokens[i]!
    const cut = lower === "'s" || TITLES.has(lower)
    if (cut) return end - i - 1 >= 2 ? { first: i + 1, end } : null
    if (!capital && lower !== '-') return null
  }
  return null
}

/** "military spokesman Yahya Sarea" gives the name; "Ada Quill of the institute" too; else the whole phrase. */
const namePart = (chart: Chart, range: TokenRange): TokenRange => {
  const { tokens } = chart
  const bare = behindTitle(chart, range)
  if (bare) return bare
  const glue = (i: number): boolean => tokens[i]!.lower === '-' && tokens[i]!.start === tokens[i - 1]?.end
  let at = range.end
  while (at > range.first && (tokens[at - 1]!.capital || glue(at - 1))) at--
  if (range.end - at >= 2 && at > range.first && (tokens[at - 1]!.pos === 'NOUN' || tokens[at - 1]!.pos === 'ADJ'))
    return { first: at, end: range.end }
  let end = range.first
  while (end < range.end && (tokens[end]!.capital || glue(end))) end++
  const names = end - range.first
  if (end < range.end && names >= 2 && names <= 4 && /^(?:of|from|at|for|with|in)$/.test(tokens[end]!.lower)) {
    for (let i = range.first; i < end; i++) if (PLACE_WORDS.has(tokens[i]!.lower)) return range
    return { first: range.first, end }
  }
  return range
}
