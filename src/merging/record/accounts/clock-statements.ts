import type { Claim, Report, Span, TimeMention } from '../../../model/report.ts'
import { toUtc } from '../../../reading/times/to-zone.ts'
import { daysBetween, isDay } from '../../../model/edtf.ts'
import { sentenceAround } from '../../../checking/spans.ts'
import type { Statement, ToldEvent } from './account.ts'
import { itemOf } from './item-of.ts'
import { turnOf, type Turn } from './turn-of.ts'

/** Between the beginning of the clause and a clock: the clock is not that of the launch. */
const OTHER_MOMENT =
  /\b(?:fell|landed|came down|dropped|splash\w*|flew over|passed|crossed|told|briefed|convened?|met|meeting|chair\w*|issued|announc\w+|warning|lost|sirens?|alert\w*|intercept\w*|impact\w*|orbit|separat\w+|until|before|said|sent|notice|statement|order\w*|signed)\b[^;:]{0,60}$/i
const LAUNCH =
  /\b(?:launch\w*|fir(?:ed|ing|e|es)|lift\w*|blast\w*|shot|took off|take-?off|took place|test\w*|left|flew|followed|roar\w*|detect\w*|put|rocket|missile|explo\w*|detonat\w*|quake|tremor|struck|time given)\b/i
const LAUNCH_AT = new RegExp(`${LAUNCH.source}[^.;,]{0,60}$`, 'i')
const TIME_GIVEN = /\btime (?:given|stated|of (?:the )?(?:launch|firing|lift-?off))\b/i
const JOINT = /^\s*(?:,|and|, and)\s*(?:at |another at |again at |then at )?$/i
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 }

/** A statement of a time; its turn is settled when the whole account is known. */
type ClockStatement = Omit<Statement, 'turn'> & { turn: Turn | null }

/** Clock times that the article gives for the launch, each moment once a speaker; of a list ("at 5:34 and 5:57") each is of its own item. */
export const clockStatements = (told: ToldEvent): ClockStatement[] => {
  const { report } = told
  const { text } = report.article
  const found: ClockStatement[] = []
  let listed: { end: number; item: number; day: string | null } | null = null
  for (const time of report.times) {
    if ((time.glossOf !== null && (time.zone === null || time.zone === 'UTC')) || (time.clock === null && time.offset === null)) continue
    const claim = claimAt(told, time)
    if (!claim) continue
    const [start, end] = sentenceAround(text, time.span)
    const from = claim.span[0] < time.span[0] ? Math.max(start, claim.span[0]) : start
    if (isOtherMoment(text.slice(from, time.span[0])) || !LAUNCH.test(text.slice(start, end))) continue
    const utc = time.clock === null ? later(found, time) : utcOf(told, time)
    const inList: boolean =
      listed !== null && time.clock !== null && listed.day === time.edtf && JOINT.test(text.slice(listed.end, time.span[0]))
    const item: number = inList ? listed!.item + 1 : 0
    if (time.clock !== null) listed = { end: time.span[1], item, day: time.edtf }
    if (utc === null && time.clock === null) continue
    if (inList && item === 1) found.at(-1)!.item ??= ORDINALS[0]!
    const until = time.clock !== null && RANGE_END.exec(time.text)
    const zone = time.zone === null || time.zone === 'local' ? null : time.zone
    found.push({
      field: 'timeLocal',
      value: time.clock ?? localOf(told, utc!),
      span: time.span,
      words: time.text,
      quoted: claim.quoted,
      sources: claim.sources,
      hedge: time.approx ? (claim.hedge ?? null) : null,
      polarity: claim.polarity,
      item: inList ? (ORDINALS[item] ?? null) : itemOf(text, time.span),
      turn: turnOf(text, time.span, null),
      ...(utc ? { utc } : {}),
      ...(zone && utc && localOf(told, utc) !== time.clock ? { zone } : {}),
    })
    if (until) endOfRange(told, found, until.groups!)
  }
  return found.length > 0 ? onePerMoment(found) : chosenByReader(told)
}

/** "Fell outside the zone ... at 7:28 a.m.": the last thing told before the clock is not the launch, be it far off. */
const isOtherMoment = (words: string): boolean => {
  if (OTHER_MOMENT.test(words)) return true
  const fall = words.search(FALL)
  return fall >= 0 && !LAUNCH_VERB.test(words.slice(fall))
}

const FALL = /\b(?:fell|landed|came down|splashed|dropped|crashed)\b[^;:]*$/i
const LAUNCH_VERB = /\b(?:launch\w*|fir(?:ed|ing)|lift\w*|blast\w*|shot|took off|take-?off|detect\w*|test\w*|followed)\b/i

/** "Between 9:06 a.m. and 9:27 a.m.": the last of several. */
const RANGE_END = /\b(?:between|from)\b.+?\b(?:and|to|until)\s+(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:\s*(?<half>[ap])\.?m)?/i

const endOfRange = (told: ToldEvent, found: ClockStatement[], { hour, minute, half }: Record<string, string | undefined>): void => {
  const first = found.at(-1)!
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'p' || (half === undefined && Number(hour) >= 12) ? 12 : 0)
  const clock = `${String(hours).padStart(2, '0')}:${minute}`
  const gap =
    (hours * 60 + Number(minute) - Number(String(first.value).slice(0, 2)) * 60 - Number(String(first.value).slice(3)) + 1440) % 1440
  if (gap === 0 || gap > 720) return
  const item = first.item
  first.item ??= 'first'
  found.push({
    ...first,
    value: clock,
    item: item === null ? 'last' : `${item}, last`,
    ...(first.utc ? { utc: shifted(first.utc, gap) } : {}),
  })
}

/** The claim whose speakers give the time: the clause that holds it, one right before it, any of its sentence; of "the time given is" the last before. */
const claimAt = ({ report, event }: ToldEvent, { span, edtf }: TimeMention): Claim | null => {
  if (edtf && event.date && isOtherDay(edtf, event.date)) return null
  const { text } = report.article
  const own = report.claims.filter((c) => c.event === event.id)
  const occurrences = own.filter((c) => c.field === 'occurrence')
  const [start, end] = sentenceAround(text, span)
  return (
    occurrences.find((c) => c.span[0] < span[1] && span[0] < c.span[1]) ??
    occurrences.find((c) => follows(text, c, span[0])) ??
    (LAUNCH_AT.test(undotted(text.slice(start, span[0])))
      ? own.find((c) => c.field !== 'statement' && c.span[0] >= start && c.span[1] <= end)
      : undefined) ??
    (TIME_GIVEN.test(text.slice(start, span[0])) || goesOn(report, event.id, text, start, span)
      ? (own.findLast((c) => c.span[1] <= start) ?? null)
      : null)
  )
}

/** "They were detected at 6:43 a.m. and 6:49 a.m.", "Liftoff was at 9:36": a sentence of its own on the launch just told. */
const goesOn = ({ claims }: Report, event: string, text: string, start: number, span: Span): boolean => {
  const words = text.slice(start, span[0])
  const others = claims.some((c) => c.event !== event && c.field === 'occurrence' && c.span[0] >= start && c.span[0] < span[0])
  return (
    GOES_ON.test(words) &&
    LAUNCH_AT.test(undotted(words)) &&
    !others &&
    claims.some((c) => c.event === event && c.span[1] <= start && start - c.span[1] < 300)
  )
}

/** "6:43 a.m. and": these dots end no clause. */
const undotted = (words: string): string => words.replace(/\b([ap])\.m\./gi, '$1m')

const GOES_ON =
  /^[\s"“]*(?:they|both|it|the (?:two|three|four|missiles?|rockets?|projectiles?|launch(?:es)?|vehicle|weapons?)|lift-?off|launch(?:es)?|blast-?off)\b/i

const isOtherDay = (a: string, b: string): boolean => {
  const apart = daysBetween(a, b)
  return apart !== null && (apart.min > 1 || apart.max < -1)
}

/** "Launched at 7:55 a.m. in Korea, 5:55 p.m. Saturday in Palm Beach": right behind the clause. */
const follows = (text: string, { span }: Claim, at: number): boolean =>
  at >= span[1] && at - span[1] < 40 && !/[.;\n]\s/.test(text.slice(span[1], at))

const offsetMinutes = ({ event }: ToldEvent): number | null => {
  const { date, timeLocal, timeUtc } = event
  if (!timeLocal || !timeUtc || !date || !isDay(date)) return null
  const gap = Math.round((Date.parse(`${date}T${timeLocal}Z`) - Date.parse(timeUtc)) / 60_000)
  // The day may be told in another zone than the clock.
  return Math.abs(gap) <= 14 * 60 ? gap : (((gap % 1440) + 1440 + 720) % 1440) - 720
}

const utcOf = (told: ToldEvent, { edtf, clock, zone }: TimeMention): string | null => {
  if (edtf === null || !isDay(edtf)) return null
  if (zone !== null && zone !== 'local') return toUtc(edtf, clock!, zone)
  const offset = offsetMinutes(told)
  return offset === null ? null : shifted(`${edtf}T${clock!}Z`, -offset)
}

const localOf = (told: ToldEvent, utc: string): string => shifted(utc, offsetMinutes(told) ?? 0).slice(11, 16)

const shifted = (utc: string, minutes: number): string => `${new Date(Date.parse(utc) + minutes * 60_000).toISOString().slice(0, 16)}Z`

/** "The second followed 23 minutes later": from the clock told before. */
const later = (found: readonly ClockStatement[], { offset }: TimeMention): string | null => {
  const minutes = offset?.count && MINUTES[offset.unit] ? offset.count * MINUTES[offset.unit]! : 0
  const from = found.at(-1)?.utc
  return from && offset!.direction === 'after' && minutes > 0 && minutes < 300 ? shifted(from, minutes) : null
}

const onePerMoment = (statements: readonly ClockStatement[]): ClockStatement[] => {
  const seen = new Set<string>()
  return statements.filter((s) => {
    const voice = s.sources.map((x) => x.id ?? x.name).join('<')
    const key = `${s.utc ?? s.value} ${voice}${s.zone === 'UTC' ? '' : (s.zone ?? '')}`
    if (seen.has(key) || (s.zone === 'UTC' && statements.some((o) => o !== s && o.utc === s.utc))) return false
    return seen.add(key)
  })
}

const chosenByReader = ({ report, event }: ToldEvent): ClockStatement[] => {
  if (event.timeLocal === null || event.mentions.length === 0) return []
  const span = report.times.find((t) => t.clock === event.timeLocal)?.span ?? event.mentions[0]!
  return [
    {
      field: 'timeLocal',
      value: event.timeLocal,
      span,
      words: report.article.text.slice(...span),
      quoted: false,
      sources: [],
      hedge: null,
      polarity: 'affirmed',
      item: null,
      turn: null,
      ...(event.timeUtc ? { utc: event.timeUtc } : {}),
    },
  ]
}
