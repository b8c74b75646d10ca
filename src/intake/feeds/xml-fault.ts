/** Where XML stops being XML. */
export interface XmlFault {
  at: number
  what: string
}

const DEEPEST = 100
const LONGEST_TAG = 65_536

/**
 * The first place where a text is not well-formed as far as tags go, or goes beyond what any feed needs; null where it holds.
 * One pass: the parser behind it takes quadratic time on unclosed tags, so only what has passed here may reach it.
 */
export const xmlFault = (text: string): XmlFault | null => {
  const open: string[] = []
  for (let at = text.indexOf('<'); at >= 0;) {
    const next = text[at + 1]
    let end: number
    if (next === '!' && text.startsWith('<!--', at)) end = closing(text, '-->', at + 4)
    else if (next === '!' && text.startsWith('<![CDATA[', at)) end = closing(text, ']]>', at + 9)
    else if (next === '!') return { at, what: 'a declaration' }
    else if (next === '?') end = closing(text, '?>', at + 2)
    else {
      end = tagEnd(text, at)
      if (end > 0) {
        const fault = track(open, text.slice(at + 1, end - 1))
        if (fault) return { at, what: fault }
      }
    }
    if (end < 0) return { at, what: 'a tag that does not end' }
    at = text.indexOf('<', end)
  }
  return open.length > 0 ? { at: text.length, what: `no end of <${open.at(-1)}>` } : null
}

const closing = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Position after the ">" of the tag at `at`, quotes passed over; -1 where there is none before the next "<". */
const tagEnd = (text: string, at: number): number => {
  let quote = ''
  for (let i = at + 1; i < Math.min(text.length, at + LONGEST_TAG); i++) {
    const char = text[i]!
    if (char === '<') return -1
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return i + 1
  }
  return -1
}

const track = (open: string[], inside: string): string | null => {
  const name = /^\/?([\p{L}_][\p{L}\p{N}._:-]{0,100})/u.exec(inside)?.[1]
  if (!name) return 'a "<" that opens no tag'
  if (inside.startsWith('/')) return open.pop() === name ? null : `</${name}> where another tag is open`
  if (inside.endsWith('/')) return null
  open.push(name)
  return open.length > DEEPEST ? `more than ${DEEPEST} tags inside each other` : null
}

/**
 * The text without its document type and whether that declared entities: these are never expanded, so neither a bomb of them nor
 * a file they name does anything.
 */
export const withoutDoctype = (text: string): { text: string; declaresEntities: boolean } => {
  const at = prologEnd(text)
  if (!/^<!DOCTYPE/i.test(text.slice(at, at + 9))) return { text, declaresEntities: false }
  let depth = 0
  let quote = ''
  let end = text.length
  for (let i = at; i < text.length; i++) {
    const char = text[i]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (depth > 0 && (char === '"' || char === "'")) quote = char
    else if (char === '[') depth++
    else if (char === ']') depth--
    else if (char === '>' && depth <= 0) {
      end = i + 1
      break
    }
  }
  return { text: text.slice(0, at) + text.slice(end), declaresEntities: /<!ENTITY/i.test(text.slice(at, end)) }
}

/** Position after blanks, `<?...?>` and comments at the beginning. */
const prologEnd = (text: string): number => {
  for (let at = 0; ;) {
    while (/\s/.test(text[at] ?? '')) at++
    const end = text.startsWith('<?', at) ? closing(text, '?>', at) : text.startsWith('<!--', at) ? closing(text, '-->', at) : -1
    if (end < 0) return at
    at = end
  }
}
