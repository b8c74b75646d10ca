import { indexWindow } from '../merging/candidate-query.ts'
import type { EventSketch } from '../merging/event-sketch.ts'

const DAY = 1440
/** Windows up to this long are looked up apart from the longer ones, so that a look-up walks few that do not fit. */
const NARROW = 4 * DAY
/** Longest window there is (`indexWindow` gives none beyond two months), by breadth. */
export const LONGEST: readonly number[] = [NARROW, 63 * DAY]

/** Stands for "undated" where it must come last: the greatest `int`. */
const UNDATED = 2_147_483_647

/** The columns of an event by which others find it. */
export interface SketchRow {
  article: string
  revision: number
  starts: number
  ends: number
  type: string
  published_minute: number
  breadth: number | null
  from_minute: number | null
  to_minute: number | null
  sketch: string
}

/** A sketch as it is stored: its signature stands with the article. */
export const sketchRow = (sketch: EventSketch): SketchRow => {
  const { textHash: _signature, ...rest } = sketch
  const window = indexWindow(sketch)
  const { article, revision, span } = sketch.anchor
  return {
    article,
    revision,
    starts: span[0],
    ends: span[1],
    type: sketch.type,
    published_minute: sketch.published ?? UNDATED,
    breadth: window && (window.to - window.from <= NARROW ? 0 : 1),
    from_minute: window?.from ?? null,
    to_minute: window?.to ?? null,
    sketch: JSON.stringify(rest),
  }
}

const LACKING = { guessed: false, times: [], latest: null, named: [], states: [] } satisfies Partial<EventSketch>

/** The sketch again; what older readings did not store is unknown. */
export const sketchFrom = (stored: Omit<EventSketch, 'textHash'>, signature: string): EventSketch => ({
  ...LACKING,
  ...stored,
  textHash: signatureFrom(signature),
})

/** Unsigned 32-bit numbers in base64, four bytes each, the lowest first. */
export const signatureText = (numbers: readonly number[]): string => {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, i) => bytes.writeUInt32LE(number, i * 4))
  return bytes.toString('base64')
}

/** The numbers again. */
export const signatureFrom = (text: string): number[] => {
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4))
}
