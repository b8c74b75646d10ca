/** A sentence that stayed, went or came. */
export interface Change {
  kind: 'same' | 'gone' | 'new'
  text: string
}

// Beyond it every sentence of the middle counts as changed: such texts share no more than that.
const MOST_PAIRS = 4_000_000

/** What changed between two texts, sentence by sentence: a longest common subsequence. */
export const textChanges = (before: string, after: string): Change[] => {
  const a = sentences(before)
  const b = sentences(after)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const same = (text: string): Change => ({ kind: 'same', text })
  return [
    ...a.slice(0, start).map(same),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ]
}

const sentences = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')

const middle = (a: readonly string[], b: readonly string[]): Change[] => {
  const gone = (text: string): Change => ({ kind: 'gone', text })
  const fresh = (text: string): Change => ({ kind: 'new', text })
  if (a.length * b.length > MOST_PAIRS) return [...a.map(gone), ...b.map(fresh)]
  const columns = b.length + 1
  // longest[i * columns + j]: how much a from i on and b from j on have in common.
  const longest = new Uint32Array((a.length + 1) * columns)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * columns + j] =
        a[i] === b[j] ? longest[(i + 1) * columns + j + 1]! + 1 : Math.max(longest[(i + 1) * columns + j]!, longest[i * columns + j + 1]!)
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) {
      changes.push({ kind: 'same', text: a[i]! })
      i++
      j++
    } else if (longest[(i + 1) * columns + j]! >= longest[i * columns + j + 1]!) changes.push(gone(a[i++]!))
    else changes.push(fresh(b[j++]!))
  return [...changes, ...a.slice(i).map(gone), ...b.slice(j).map(fresh)]
}
