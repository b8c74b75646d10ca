/** Words with the text before and after them. */
export interface Around {
  readonly before: string
  readonly words: string
  readonly after: string
}

const SENTENCE_END = /[.!?…]["”’]?\s|\n/g
const MOST = 320

/** The words of a span with the sentences around it, cut where these are long. Pure. */
export const around = (text: string, [start, end]: readonly [number, number]): Around => {
  const head = text.slice(Math.max(0, start - MOST), start)
  const tail = text.slice(end, end + MOST)
  const breaks = [...head.matchAll(SENTENCE_END)]
  const from = breaks.at(-1)
  const before = from ? head.slice(from.index + from[0].length) : head.length < start ? `… ${head}` : head
  const to = /[.!?…]["”’]?(?=\s|$)|\n/.exec(tail)
  const after = to ? tail.slice(0, to.index + to[0].length) : end + tail.length < text.length ? `${tail} …` : tail
  return { before: before.trimStart(), words: text.slice(start, end), after: after.trimEnd() }
}
