import type { Block } from './blocks.ts'
import { isBio, lineReason } from './furniture-lines.ts'
import type { FurnitureReason } from './hints.ts'
import { isProse, readingLength } from './prose.ts'
import { withoutBlanks } from './readability-text.ts'

interface Around {
  title: string | null
  /** First and last block of prose. */
  first: number
  last: number
  voted: (block: Block) => boolean
}

// Under a story stand at most so many blocks on its writer.
const LAST = 3

/** Why a block inside the article's element is none of the article; null for its text. */
export const blockReason = (blocks: readonly Block[], at: number, { title, first, last, voted }: Around): FurnitureReason | null => {
  const block = blocks[at]!
  const { text, linked, tag } = block
  const reason = tag === 'tr' || tag === 'td' ? null : lineReason(text)
  if (reason) return reason
  if (at > last - LAST && at > first && isBio(text)) return 'byline'
  if (title && at <= first && withoutBlanks(text).toLowerCase() === withoutBlanks(title).toLowerCase()) return 'title'
  const linkShare = linked / text.length
  const prose = isProse(block)
  if (at < first && !prose) {
    if (tag === 'h1') return 'title'
    if (linkShare > 0.5) return 'navigation'
    if (readingLength(text) < 25 && !/^h[2-6]$/.test(tag)) return 'byline'
  }
  if (at > last && !prose && (linkShare > 0.5 || /^h[1-6]$/.test(tag))) return 'related-links'
  // A list or line of links among paragraphs leads elsewhere.
  if (linkShare > 0.9 && readingLength(text) > 20 && !voted(block)) return 'related-links'
  return null
}
