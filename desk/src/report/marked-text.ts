import type { Claim, Report, Span } from '../../../src/model/report.ts'
import { sayVoice, voicesOf } from '../../../src/wording/voices-of.ts'

type DroppedSpan = Report['article']['dropped'][number]

/** A stretch of the text of which the same holds throughout. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Claims whose words it belongs to, the shortest first. */
  readonly claims: readonly Claim[]
  /** Why it was left out of the reading; null: it was not. */
  readonly dropped: string | null
  /** What was left out for one reason ends with it. */
  readonly lastDropped: boolean
  /** It belongs to the words that the address points to. */
  readonly pointed: boolean
}

/** Cuts the text where a claim, a dropped part or the words pointed to begin or end. Pure; pieces are in order and leave nothing out. */
export const markedText = ({ article, claims }: Report, at: Span | null): Piece[] => {
  const { text, dropped } = article
  const inside = ([start, end]: Span): Span => [Math.max(0, Math.min(start, text.length)), Math.max(0, Math.min(end, text.length))]
  const spans = claims.map((claim) => ({ claim, span: inside(claim.span) })).filter(({ span }) => span[1] > span[0])
  const cuts = new Set([
    0,
    text.length,
    ...spans.flatMap(({ span }) => span),
    ...dropped.flatMap(({ span }) => inside(span)),
    ...(at ? inside(at) : []),
  ])
  const sorted = [...cuts].sort((a, b) => a - b)
  const length = ([start, end]: Span): number => end - start
  const byStart = spans.toSorted((a, b) => a.span[0] - b.span[0])
  let open: typeof spans = []
  let next = 0
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!
    while (next < byStart.length && byStart[next]!.span[0] <= start) open.push(byStart[next++]!)
    open = open.filter(({ span }) => span[1] > start)
    const holds = ([from, to]: Span): boolean => from <= start && end <= to
    const left = dropped.find(({ span }) => holds(inside(span)))
    return {
      start,
      end,
      claims: open.toSorted((a, b) => length(a.span) - length(b.span)).map(({ claim }) => claim),
      dropped: left?.reason ?? null,
      lastDropped: left !== undefined && inside(left.span)[1] === end && !dropped.some((other) => goesOn(text, left, other)),
      pointed: at !== null && holds(inside(at)),
    }
  })
}

/** Whether a part that was left out is followed, but for blanks, by another that was left out for the same reason. */
const goesOn = (text: string, one: DroppedSpan, other: DroppedSpan): boolean =>
  other.reason === one.reason && other.span[0] >= one.span[1] && text.slice(one.span[1], other.span[0]).trim() === ''

/** Who a claim comes from: the last speaker, all of them where several say it together; or the article itself. */
export const speakerOf = ({ sources }: Pick<Claim, 'sources'>): string => {
  const voice = voicesOf(sources).at(-1)
  return voice ? sayVoice(voice) : 'the article itself'
}

/** The speakers of a report, those who say most first; the article's own voice last. */
export const speakersOf = ({ claims }: Report): string[] => {
  const counts = new Map<string, number>()
  for (const claim of claims) counts.set(speakerOf(claim), (counts.get(speakerOf(claim)) ?? 0) + 1)
  const own = (name: string): number => (name === 'the article itself' ? 1 : 0)
  return [...counts].sort((a, b) => own(a[0]) - own(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}
