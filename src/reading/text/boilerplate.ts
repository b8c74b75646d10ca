import type { Dropped, DropReason } from '../../model/report.ts'
import { barReason } from './boilerplate/bars.ts'
import { datelineOf, type Dateline } from './boilerplate/dateline.ts'
import { isForeign } from './boilerplate/foreign-paragraphs.ts'
import { isHeading } from './boilerplate/headings.ts'
import { linesOf, type Line } from './boilerplate/line.ts'
import { findMarkup } from './boilerplate/markup.ts'
import { furnitureInside, nameInLabel, speakerPrefix } from './boilerplate/parts-of-lines.ts'
import { relatedLines } from './boilerplate/related-list.ts'
import { wholeLineReason } from './boilerplate/whole-lines.ts'

/** What stands around the story, and the stamp that says where and when it was filed. */
export interface Boilerplate {
  dropped: Dropped[]
  dateline: Dateline | null
}

// A stamp stands before the first sentence; headline, byline and date lines may come first.
const DATELINE_WITHIN = 4

/** Spans that are no part of the story, in order and without overlaps, each with its reason, and the dateline. One pass over the lines. */
export const scanBoilerplate = (text: string): Boilerplate => {
  const lines = linesOf(text)
  const dropped: Dropped[] = []
  const foreign = foreignLines(lines)
  const transcript = isTranscript(lines)
  let dateline: Dateline | null = null
  let kept = 0
  let afterTime = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const related = relatedLines(lines, at)
    if (related > 0) {
      for (const other of lines.slice(at, at + related)) drop(dropped, other, 'related-links')
      at += related - 1
      continue
    }
    const reason: DropReason | null =
      wholeLineReason(line) ??
      barReason(line) ??
      (foreign.has(line) ? 'foreign-language' : isHeading(lines, at, afterTime) ? 'heading' : null)
    if (reason) {
      drop(dropped, line, reason)
      afterTime = reason === 'live-blog-time'
      continue
    }
    afterTime = false
    kept++
    const prefix = transcript ? speakerPrefix(line).length : 0
    const name = prefix > 0 ? nameInLabel(line.text.slice(0, prefix), text) : null
    // Whom the story has introduced ("Here's Ada Quill") speaks behind the label: it is read.
    if (name !== null) continue
    if (prefix > 0) dropped.push({ span: [line.start, line.start + prefix], reason: 'stage-direction' })
    else if (kept <= DATELINE_WITHIN) {
      // A summary over the story often carries the same stamp.
      const stamp = datelineOf(line)
      if (stamp) dropped.push({ span: [stamp.start, stamp.end], reason: 'dateline' })
      dateline ??= stamp
    }
    dropped.push(...furnitureInside(line))
  }
  return { dropped: withoutOverlaps(text.includes('<') ? [...dropped, ...findMarkup(text)] : dropped), dateline }
}

const drop = (dropped: Dropped[], { start, end }: Line, reason: DropReason): void => void dropped.push({ span: [start, end], reason })

/** Two labelled turns, or one with a word of the trade ("ANCHOR:"), make a transcript. */
const isTranscript = (lines: readonly Line[]): boolean => {
  let labelled = 0
  for (const line of lines) {
    const { length, known } = speakerPrefix(line)
    if (length > 0 && (known || ++labelled >= 3)) return true
  }
  return false
}

/** Foreign paragraphs of a text that is otherwise English; a text that is mostly foreign is not taken apart. */
const foreignLines = (lines: readonly Line[]): ReadonlySet<Line> => {
  const foreign = lines.filter(isForeign)
  const size = (some: readonly Line[]): number => some.reduce((sum, line) => sum + line.text.length, 0)
  return new Set(foreign.length > 0 && size(foreign) * 2 < size(lines) ? foreign : [])
}

const withoutOverlaps = (dropped: Dropped[]): Dropped[] => {
  const inOrder = dropped.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: Dropped[] = []
  for (const part of inOrder) if (kept.length === 0 || part.span[0] >= kept.at(-1)!.span[1]) kept.push(part)
  return kept
}
