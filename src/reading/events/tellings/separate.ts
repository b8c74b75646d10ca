import type { Chart } from '../../../grammar/chart.ts'
import { groupBy } from '../../../model/group-by.ts'
import type { EventType } from '../../../model/report.ts'
import type { Clause } from '../mentions/clauses.ts'
import type { DatedTime } from '../days/dates.ts'
import type { Frame } from '../fields/reading.ts'
import { headMention } from '../mentions/mentions.ts'
import { nounTrigger, standIn } from '../mentions/stand-in.ts'
import { modalityAt } from '../mentions/modality.ts'
import type { TownNamed } from './far-towns.ts'
import { TOLD_APART } from './find-heads.ts'
import { tellingsIn } from './find-tellings.ts'
import { groupTellings } from './group-tellings.ts'
import type { Happening, Head, Telling } from './telling.ts'
import { toldApart } from './told-apart.ts'

const FIRED: ReadonlySet<EventType> = new Set(['launch', 'satellite-launch', 'strike', 'interception'])

export interface TellingContext {
  /** State that fires, ISO code. */
  readonly home: string | null
  /** What the article is news of. */
  readonly kind: EventType | null
  /** Whether a token belongs to who says it. */
  saying(token: number): boolean
  /** Who says what stands at a token; null where the article says it itself. */
  speakerAt(token: number): string | null
  readonly townNamed: TownNamed
}

/**
 * The clauses, cut and marked where the article tells of several firings: each stretch that tells of another one than the
 * first is a clause of its own with `happening` set. Where it tells of one only, the clauses come back as they are.
 */
export const separateTellings = (
  chart: Chart,
  frames: readonly Frame[],
  times: readonly DatedTime[],
  { home, kind, saying, speakerAt, townNamed }: TellingContext,
): readonly Frame[] => {
  if (kind === null || !TOLD_APART.has(kind) || !frames.some(({ head }) => head !== null && FIRED.has(head.trigger.type))) return frames
  const framesOf = groupBy(frames, (frame) => frame.clause.sentence)
  const timesOf = groupBy(
    times.filter((time) => !time.ofSaying),
    (time) => chart.tokens[time.value.first]!.sentence,
  )
  const tellings = [...framesOf].flatMap(([number, list]) =>
    tellingsIn(chart, chart.sentenceRange(number), list, timesOf.get(number) ?? [], { home, saying, speakerAt, townNamed }),
  )
  // "A second satellite would be ready": told of by its name alone, and not as fired.
  const isReal = ({ head, more }: Telling): boolean => {
    const frame = frames.find(({ clause }) => clause.first <= head.token && head.token < clause.end)
    const worded = head.pro || [head, ...more].some(({ mention }) => mention !== null)
    return (
      worded ||
      frame === undefined ||
      (modalityAt(chart, frame.clause, head.token, nounTrigger('launch')) === 'real' && !isShown(chart, head) && !isToCome(chart, head))
    )
  }
  const happenings = toldApart(groupTellings(tellings, kind)).filter((h) => h.primary || h.tellings.some(isReal))
  if (happenings.length < 2) return frames
  const happeningOf = new Map(happenings.flatMap((happening) => happening.tellings.map((telling) => [telling, happening] as const)))
  const tellingsOf = groupBy(tellings, (telling) => telling.sentence)
  return frames.flatMap((frame) => cut(frame, tellingsOf.get(frame.clause.sentence) ?? [], happeningOf))
}

const SHOWN = /^(?:present|unveil|display|exhibit|parad|reveal|show|develop|design|s[eo]ll|s[eo]ld|order)/

/** "presented a missile": no flight of it. */
const isShown = ({ tokens }: Chart, { first }: Head): boolean => tokens[first - 1]?.pos === 'VERB' && SHOWN.test(tokens[first - 1]!.lower)

/** "A second missile would be ready": its verb tells of no past. */
const isToCome = ({ tokens }: Chart, { end }: Head): boolean =>
  /^(?:will|would|could|may|might|must|should|can|shall)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower !== 'have'

const cut = (frame: Frame, tellings: readonly Telling[], happeningOf: ReadonlyMap<Telling, Happening>): Frame[] => {
  const { clause } = frame
  const inside = tellings.filter((t) => happeningOf.has(t) && t.first < clause.end && t.end > clause.first)
  if (inside.length === 0) return [frame]
  // Neighbours of one happening stay together.
  const bounds: { at: number; happening: Happening; tellings: Telling[] }[] = []
  for (const telling of inside) {
    const happening = happeningOf.get(telling)!
    const last = bounds.at(-1)
    if (last?.happening === happening) last.tellings.push(telling)
    else bounds.push({ at: bounds.length === 0 ? clause.first : Math.max(clause.first, telling.first), happening, tellings: [telling] })
  }
  return bounds.map(({ at, happening, tellings: told }, i) => {
    const part: Clause = { ...clause, first: at, end: bounds[i + 1]?.at ?? clause.end, opener: i === 0 ? clause.opener : ',' }
    const heads = told
      .flatMap((telling) => [telling.head, ...telling.more])
      .filter((head) => head.token >= part.first && head.token < part.end)
    const shared = happening.primary ? told.find(({ sharesDay }) => sharesDay)?.day : null
    return { ...framePart(frame, part, happening, heads), ...(i === 0 ? { whole: frame } : {}), ...(shared ? { dayShared: shared } : {}) }
  })
}

const framePart = (frame: Frame, clause: Clause, happening: Happening, heads: readonly Head[]): Frame => {
  const own = frame.mentions.filter((m) => m.token >= clause.first && m.token < clause.end)
  const main = headMention(own)
  const named = own.some((m) => !m.trigger.detail && m.modality === 'real') ? null : (heads[0] ?? null)
  if (happening.primary && !(named && main === null && standsOut(happening, named)))
    return {
      ...frame,
      clause,
      mentions: own,
      head: main,
      ofNews: happening.tellings.some((t) => t.head.definite && t.head.token >= clause.first && t.head.token < clause.end),
    }
  const mention = named && standIn(happening.kind ?? 'launch', named, named.token)
  const mentions = mention ? [...own, mention].sort((a, b) => a.token - b.token) : own
  return { ...frame, clause, mentions, head: mention ?? main, ...(happening.primary ? {} : { happening }) }
}

/** A stretch that says where or when, and names the firing by a noun or "the first". */
const standsOut = ({ tellings }: Happening, head: Head): boolean =>
  tellings.some((t) => t.head === head && !isPlain(t) && (head.order !== null || t.sites.length + t.aims.length + t.minutes.length > 0))

const isPlain = ({ head, narrowed }: Telling): boolean => head.definite && !narrowed
