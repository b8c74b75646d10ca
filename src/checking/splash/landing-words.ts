import { degreesOfCompass } from '../../geo/bearings.ts'
import type { Claim, PlaceMention, QuantityMention, Report, Span } from '../../model/report.ts'
import type { KmRange } from '../../world/reach/sample-splashes.ts'
import { NEAR_KM, type SplashWords } from '../../world/reach/splash-words.ts'
import { intervalOf } from '../interval-of.ts'
import { indexOf } from '../report-index.ts'
import { UNIT_FACTORS } from '../unit-factors.ts'
import { anchorOf } from './anchors.ts'

/** Words of a landing with where they stand. */
export interface PlacedWords {
  readonly words: SplashWords
  readonly span: Span
}

/** What a claim of a landing says, as far as a map can test it. */
export interface LandingWords {
  readonly claim: Claim
  readonly all: readonly PlacedWords[]
  /** Places told of which the position is not known. */
  readonly unplaced: readonly PlaceMention[]
}

const BETWEEN = /\bbetween\b/i
const WATER = /\b(?:waters?|sea|ocean|offshore|splash\w*)\b/i
const NEAR = /\b(?:near|close to|along|beside|not far from|next to)\s+(?:the\s+|its\s+)?(?:(?:\p{Ll}+ern|sea|land|maritime)\s+)?$/iu
const BORDER_BEHIND = /^(?:['’]s)?\s+(?:\p{Ll}+\s+)?(?:border|frontier|coast|shores?|coastline)\b/u
const BORDER_BEFORE =
  /\b(?:near|close to|along|beside|not far from|next to)\s+(?:the|its)\s+(?:border|frontier|coast)\s+(?:with|of)\s+(?:the\s+)?$/i

/** Behind a distance: "(155 miles) to the west of the", "off the western coast of". */
const OFFSET =
  /^\s*(?:\([^()]{0,40}\))?,?\s*(?:away\s+|out\s+)?(?:(?:to\s+the\s+|due\s+|just\s+|in\s+the\s+)?(?<wind>(?:north|south|east|west)(?:-?(?:east|west))?)(?:ward|ern\s+side)?\s+)?(?:of|from|off)\s+(?:(?:the|its|a|\p{Ll}+ern|\p{Ll}+ernmost|north|south|east|west|northern|island|peninsula|city|town|port|cape|coast|shores?|tip|coastline|mainland|prefecture|of)\s+)*$/iu
/** A bearing without a distance: "northwest of the". */
const WIND_OF = /\b(?<wind>(?:north|south|east|west)(?:-?(?:east|west))?)\s+of\s+(?:the\s+)?$/i

/** What a claim of a landing says of the place. "Between A and B" and what belongs to a launch site are left out. */
export const landingWords = (report: Report, claim: Claim): LandingWords => {
  const within = withBorderState(report, claim.span)
  const said = report.article.text.slice(...within)
  const all: PlacedWords[] = []
  const unplaced: PlaceMention[] = []
  if (!BETWEEN.test(said)) {
    for (const place of indexOf(report).places.overlapping(within)) {
      if (place.span[0] < within[0] || place.span[1] > within[1]) continue
      const found = seaWords(place) ?? nearWords(report, within, place) ?? offsetWords(report, within, place)
      if (found === 'coordinates') unplaced.push(place)
      else if (found && !all.some((w) => sameSea(w.words, found.words))) all.push(found)
    }
  }
  if (!all.some((w) => w.words.kind === 'sea') && WATER.test(said)) all.push({ words: { kind: 'at-sea', words: said }, span: claim.span })
  return { claim, all, unplaced }
}

/** The words of a claim, and the state behind them where they end in "the border" and "with" follows. */
const withBorderState = (report: Report, [start, end]: Span): Span => {
  const { text } = report.article
  const joint = /^\s+with\s+(?:the\s+)?/.exec(text.slice(end, end + 20))
  if (!joint || !/\b(?:border|frontier)$/i.test(text.slice(start, end))) return [start, end]
  const state = indexOf(report)
    .places.overlapping([end, end + 40])
    .find((p) => p.span[0] === end + joint[0].length)
  return [start, state ? state.span[1] : end]
}

const sameSea = (a: SplashWords, b: SplashWords): boolean => a.kind === 'sea' && b.kind === 'sea' && a.id === b.id

const seaWords = (place: PlaceMention): PlacedWords | null =>
  place.kind === 'sea' && place.id && place.use === 'literal'
    ? { words: { kind: 'sea', id: place.id, words: `in the ${place.text.replace(/^the /i, '')}` }, span: place.span }
    : null

/** "near the Chinese border", "close to the border with China", "near the coast of Japan". */
const nearWords = (report: Report, within: Span, place: PlaceMention): PlacedWords | null => {
  const { text } = report.article
  if (place.kind !== 'country' || !place.id) return null
  const before = text.slice(within[0], place.span[0])
  const behind = text.slice(place.span[1], within[1])
  const opening = BORDER_BEHIND.test(behind) ? NEAR.exec(before) : BORDER_BEFORE.exec(before)
  if (!opening) return null
  const end = place.span[1] + (BORDER_BEHIND.exec(behind)?.[0].length ?? 0)
  const span: Span = [within[0] + opening.index, end]
  return { words: { kind: 'near', state: place.id, km: NEAR_KM, words: text.slice(...span) }, span }
}

/** "250 km west of the Oga Peninsula", "97 km from Vladivostok", "400 km off the North Korean coast", "northwest of Okushiri". */
const offsetWords = (report: Report, within: Span, place: PlaceMention): PlacedWords | 'coordinates' | null => {
  const { text } = report.article
  const before = text.slice(within[0], place.span[0])
  const quantity = indexOf(report)
    .quantities.overlapping([within[0], place.span[0]])
    .filter((q) => q.glossOf === null && q.dimension === 'length' && q.span[1] <= place.span[0])
    .at(-1)
  const match = quantity ? OFFSET.exec(text.slice(quantity.span[1], place.span[0])) : null
  const bare = match ? null : WIND_OF.exec(before)
  if (!match && !bare) return null
  const wind = (match ?? bare)?.groups?.['wind']
  const km = quantity && match ? kmOf(report, quantity) : null
  const bearing = wind ? degreesOfCompass(wind) : null
  if (km === null && bearing === null) return null
  // "off the Japanese coast": a people's name only with their coast behind it.
  if (
    place.use === 'demonym' &&
    !/^\s+(?:\p{L}+\s+)?(?:coast|shore|mainland|territory|border|frontier|peninsula|land)/iu.test(text.slice(place.span[1]))
  )
    return null
  const anchor = anchorOf(place)
  if (anchor === null || anchor === 'coordinates') return anchor
  const start = match ? quantity!.span[0] : within[0] + bare!.index
  const behind = /^\s+(?:coast|shores?|mainland|border|frontier)\b/.exec(text.slice(place.span[1]))
  const span: Span = [start, place.span[1] + (behind?.[0].length ?? 0)]
  return { words: { kind: 'offset', anchor, km, bearing, words: text.slice(...span) }, span }
}

/** What the printed distance can stand for, with its restatement in another unit. */
const kmOf = (report: Report, quantity: QuantityMention): KmRange | null => {
  const index = report.quantities.indexOf(quantity)
  const ranges = [quantity, ...report.quantities.slice(index + 1, index + 3).filter((q) => q.glossOf === index)].flatMap((q) => {
    const factor = UNIT_FACTORS[q.unit]?.factor
    const { value, min, max, approx } = q
    const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
    const interval = intervalOf({ ...(Object.keys(bounds).length > 0 || value === null ? bounds : { value }), approx })
    return factor && interval ? [{ low: interval.low * factor, high: interval.high * factor }] : []
  })
  return ranges.length > 0 ? { low: Math.min(...ranges.map((r) => r.low)), high: Math.max(...ranges.map((r) => r.high)) } : null
}
