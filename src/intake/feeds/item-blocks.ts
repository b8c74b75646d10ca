/** One `<item>`, `<entry>` or the like as it stands in the text. */
export interface ItemBlock {
  /** Name of its tag as written, with prefix. */
  tag: string
  text: string
  /** False where the next item or the end of the text came before its end. */
  ended: boolean
}

/** More items than any feed or sitemap may have; what comes after them is left. */
export const MOST_ITEMS = 50_000

/**
 * Cuts a text into the blocks of the named tags (local names), whatever lies around and between them. One pass; a block without
 * end goes up to the next one. Tags inside CDATA are content, unless that CDATA does not end before the next one begins.
 */
export const itemBlocks = (text: string, names: readonly string[]): { head: string; blocks: ItemBlock[] } => {
  const mark = new RegExp(String.raw`<((?:[A-Za-z][\w.-]{0,40}:)?(?:${names.join('|')}))(?=[\s>/])|<!\[CDATA\[`, 'gi')
  const starts: { index: number; tag: string }[] = []
  let cdataEnd = 0
  // Where no end follows any more, looking for one again at each mark would take for ever.
  let endsLeft = true
  for (let match = mark.exec(text); match && starts.length <= MOST_ITEMS; match = mark.exec(text)) {
    if (match[1]) {
      starts.push({ index: match.index, tag: match[1] })
      continue
    }
    if (!endsLeft) continue
    if (cdataEnd <= match.index) cdataEnd = text.indexOf(']]>', match.index)
    endsLeft = cdataEnd >= 0
    const nextOpen = endsLeft ? text.slice(match.index + 9, cdataEnd).indexOf('<![CDATA[') : 0
    if (nextOpen < 0) mark.lastIndex = cdataEnd
  }
  const blocks = starts.slice(0, MOST_ITEMS).map(({ index, tag }, i): ItemBlock => {
    const piece = text.slice(index, starts[i + 1]?.index ?? text.length)
    const close = piece.toLowerCase().indexOf(`</${tag.toLowerCase()}`)
    const end = close < 0 ? -1 : piece.indexOf('>', close)
    return { tag, text: end < 0 ? piece : piece.slice(0, end + 1), ended: end >= 0 }
  })
  return { head: text.slice(0, starts[0]?.index ?? text.length), blocks }
}
