// What does not end a paragraph: links, bold and the like stand inside one.
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code em font i img ins mark q s small span strong sub sup time u wbr'.split(' '),
)
// Nobody reads what is in them.
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'svg', 'template', 'iframe', 'textarea', 'select'])
const PARAGRAPH = 60
const LONGEST = 1_000_000
const LONGEST_NAME = 12

/** Title and paragraphs of a page as a quick look finds them, without building its tree: for `isRelevant`, not for reading. */
export const pageWords = (markup: string): { title: string | null; text: string } => {
  const page = markup.slice(0, LONGEST)
  const lower = page.toLowerCase()
  const lines: string[] = []
  const unclosed = new Set<string>()
  let title: string | null = null
  let line = ''
  let at = 0
  const end = (): void => {
    if (line.length >= PARAGRAPH) lines.push(line)
    line = ''
  }
  while (at < page.length) {
    const less = page.indexOf('<', at)
    if (less !== at) line += page.slice(at, less < 0 ? page.length : less)
    if (less < 0) break
    if (lower.startsWith('<!--', less)) {
      const close = unclosed.has('-->') ? -1 : page.indexOf('-->', less + 4)
      if (close < 0) unclosed.add('-->')
      at = close < 0 ? less + 4 : close + 3
      continue
    }
    const close = page.indexOf('>', less)
    if (close < 0) break
    const name = nameAt(lower, less + 1)
    at = close + 1
    if (INLINE.has(name)) continue
    if (name === 'title' && title === null && lower[less + 1] !== '/') {
      const stop = page.indexOf('<', at)
      title = page.slice(at, stop < 0 ? page.length : stop).trim()
    }
    if (SILENT.has(name) && lower[less + 1] !== '/' && !unclosed.has(name)) {
      const stop = lower.indexOf(`</${name}`, at)
      // Once there is no closing tag, there is none for later ones either: no second search.
      if (stop < 0) unclosed.add(name)
      else at = stop
    }
    end()
  }
  end()
  return { title, text: lines.join('\n') }
}

/** Name of an opening or closing tag; empty where there is none. */
const nameAt = (lower: string, from: number): string => {
  const start = lower[from] === '/' ? from + 1 : from
  let to = start
  for (let code = lower.charCodeAt(to); to - start < LONGEST_NAME; code = lower.charCodeAt(++to))
    if (!(code >= 97 && code <= 122) && !(code >= 48 && code <= 57)) break
  return lower.slice(start, to)
}
