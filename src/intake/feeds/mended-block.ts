/** Fields that an item is worth keeping for, in the spellings of the formats. */
const FIELDS =
  /<((?:title|link|guid|id|pubDate|published|updated|description|summary|content|content:encoded|dc:date|dc:creator|author|name|source|language|ttl))(\s[^<>]{0,2000})?>/gi

/**
 * A broken item as well-formed XML: its known fields up to where each ends or the next one begins, everything inside them
 * escaped. `isHead`: only title, link and language of the feed.
 */
export const mendedBlock = (text: string, isAtom: boolean, isHead = false): string => {
  const opened = [...text.matchAll(FIELDS)]
  const seen = new Set<string>()
  const fields: string[] = []
  let until = 0
  let links = 0
  for (const [i, match] of opened.entries()) {
    const [whole, tag, attributes = ''] = match
    const name = tag!.toLowerCase() === 'pubdate' ? 'pubDate' : tag!.toLowerCase()
    // A field inside another one's content is that content's.
    if (match.index < until || seen.has(name) || (isHead && !/^(?:title|link|language|ttl)$/.test(name))) continue
    const isEmpty = attributes.trimEnd().endsWith('/')
    if (name !== 'link' || ++links > 5) seen.add(name)
    const from = match.index + whole.length
    const { inside, end } = isEmpty ? { inside: '', end: from } : contentAt(text, from, tag!, opened[i + 1]?.index ?? text.length)
    until = end
    // An address or a date whose end is missing may be another one.
    if (end >= text.length && !isEmpty && !/^(?:title|description|summary|content|content:encoded)$/.test(name)) continue
    fields.push(`<${name}${mendedAttributes(attributes)}>${inside}</${name}>`)
  }
  const name = isAtom ? 'entry' : 'item'
  return isHead ? fields.join('') : `<${name}>${fields.join('')}</${name}>`
}

const contentAt = (text: string, from: number, tag: string, next: number): { inside: string; end: number } => {
  const rest = text.slice(from)
  const cdata = /^\s*<!\[CDATA\[/.exec(rest)
  if (cdata) {
    const stop = rest.indexOf(']]>')
    const end = stop < 0 ? rest.length : stop
    return { inside: `<![CDATA[${rest.slice(cdata[0].length, end)}]]>`, end: from + end }
  }
  const close = rest.toLowerCase().indexOf(`</${tag.toLowerCase()}>`)
  const end = close < 0 ? next - from : close
  return { inside: escaped(rest.slice(0, end)), end: from + end }
}

const escaped = (text: string): string =>
  text
    .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const mendedAttributes = (attributes: string): string =>
  [...attributes.matchAll(/([\w:.-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .map(([, name, double, single]) => ` ${name}="${escaped(double ?? single ?? '').replaceAll('"', '&quot;')}"`)
    .join('')
