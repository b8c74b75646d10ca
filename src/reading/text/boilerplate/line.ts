/** One printed line, trimmed, with its place in the text. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** First word in lower case, letters only: "read" of "READ MORE: ..."; empty where the line begins otherwise. */
  readonly first: string
  /** A blank line (or the start of the text) stands before it. */
  readonly blankBefore: boolean
  readonly bullet: boolean
  /** Ends like a sentence: full stop, question or exclamation mark, perhaps with a closing quotation mark or bracket. */
  readonly sentence: boolean
}

const FIRST_WORD = /^[(*“"]?([\p{L}'’]+)/u
const BULLET = /^(?:[-–—•·▪▶►*]|\d{1,2}[.)])\s/
const SENTENCE_END = /[.!?…][)\]"”’'»]{0,2}$/

/** Lines with something on them, in order. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let blankBefore = true
  for (let at = 0; at < text.length;) {
    const breakAt = text.indexOf('\n', at)
    const stop = breakAt < 0 ? text.length : breakAt
    const raw = text.slice(at, stop)
    const trimmed = raw.trim()
    if (trimmed === '') blankBefore = true
    else {
      const start = at + (raw.length - raw.trimStart().length)
      lines.push({
        start,
        end: start + trimmed.length,
        text: trimmed,
        blankBefore,
        first: FIRST_WORD.exec(trimmed.slice(0, 40))?.[1]!.toLowerCase() ?? '',
        bullet: BULLET.test(trimmed),
        sentence: SENTENCE_END.test(trimmed.slice(-4)),
      })
      blankBefore = false
    }
    at = stop + 1
  }
  return lines
}

/** Number of words, counted no further than `most` + 1. */
export const wordCount = (text: string, most: number): number => {
  if (text.length > most * 40) return most + 1
  return text.split(/\s+/, most + 1).length
}
