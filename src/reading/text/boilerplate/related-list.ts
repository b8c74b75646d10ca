import { wordCount, type Line } from './line.ts'

const FIRST: ReadonlySet<string> = new Set(
  "read also see related more most you recommended must further in also-read popular trending editor’s editor's don't don’t".split(' '),
)
const LABEL =
  /^(?:read (?:also|more|next|full|on|the full (?:story|report)|this(?: next| also)?|related)|also (?:read|see|on)|see also|related(?: (?:articles?|stories|story|news|links?|content|topics?|coverage|reading))?|more (?:on this|on this (?:story|topic)|from .{1,40}|stories|news|coverage|like this|on .{1,40}|headlines)|most (?:read|popular|viewed)(?: (?:stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: (?:stories|articles|for you|reading))?|must[- ]reads?|further reading|in case you missed it|in other news|popular (?:stories|articles|now)|trending(?: (?:stories|now))?|editor['’]s picks?|don['’]t miss)\s?(?::|[-–—»>]|$)/i
const MOST_ITEMS = 15

/**
 * Lines from `at` on that lead to other stories: a label with its link on one line is one line; a label alone takes the
 * list of headlines under it. 0 where the line is no such label.
 */
export const relatedLines = (lines: readonly Line[], at: number): number => {
  const label = lines[at]!
  if (!FIRST.has(label.first) || label.text.length > 300) return 0
  const match = LABEL.exec(label.text)
  if (!match) return 0
  const rest = label.text.slice(match[0].length).trim()
  if (rest !== '') return /[:»>–—-]$/.test(match[0]) ? 1 : 0
  const first = lines[at + 1]
  if (!first) return 1
  let end = at + 1
  const listed = first.bullet
    ? (line: Line): boolean => line.bullet
    : // Headlines without bullets: short, no sentence end, and no gap once the list has begun.
      (line: Line): boolean => !line.sentence && wordCount(line.text, 20) <= 20 && (end === at + 1 || !line.blankBefore)
  while (end < lines.length && end - at <= MOST_ITEMS && listed(lines[end]!)) end++
  return end - at
}
