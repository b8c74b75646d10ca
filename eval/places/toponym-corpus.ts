import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A name of a place as annotated; lat and lon null where it was not linked. */
export interface GoldToponym {
  span: [number, number]
  lat: number | null
  lon: number | null
  /** Name and region of what it was linked to: shown with misses. */
  linked: string
}

export interface GoldArticle {
  id: string
  title: string
  publisher: string
  text: string
  toponyms: GoldToponym[]
}

/** The articles of a folder in the XML of LGL and TR-News, in order. Throws when the folder holds none. */
export const loadToponymCorpus = (folder: string): GoldArticle[] => {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.xml')) : undefined
  if (!file) throw new Error(`got the folder ${JSON.stringify(folder)}, expected one with an .xml of articles and toponyms`)
  return elements(readFileSync(join(folder, file), 'utf8'), 'article').map(({ attributes, inner }) => {
    const text = content(inner, 'text')
    return {
      id: /docid="([^"]*)"/.exec(attributes)?.[1] ?? '',
      title: content(inner, 'title').trim(),
      publisher: content(inner, 'domain').trim(),
      text,
      toponyms: elements(inner, 'toponym').flatMap((t) => toponym(t.inner, text) ?? []),
    }
  })
}

const toponym = (inner: string, text: string): GoldToponym | null => {
  const phrase = content(inner, 'phrase')
  const start = repaired(text, phrase, Number(content(inner, 'start')))
  if (start < 0) return null
  const linked = inner.includes('<lat>')
  return {
    span: [start, start + phrase.length],
    lat: linked ? Number(content(inner, 'lat')) : null,
    lon: linked ? Number(content(inner, 'lon')) : null,
    linked: linked
      ? [content(inner, 'name'), content(inner, 'admin1'), content(inner, 'country')].filter(Boolean).join(', ')
      : 'not linked',
  }
}

// TR-News states 117 offsets a few characters off: the phrase nearest to the stated place is meant.
const REACH = 30

const repaired = (text: string, phrase: string, start: number): number => {
  if (text.startsWith(phrase, start)) return start
  let best = -1
  for (let at = text.indexOf(phrase, Math.max(0, start - REACH)); at >= 0 && at <= start + REACH; at = text.indexOf(phrase, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at
  return best
}

const elements = (xml: string, name: string): { attributes: string; inner: string }[] =>
  [...xml.matchAll(new RegExp(`<${name}( [^>]*)?>(.*?)</${name}>`, 'gs'))].map((m) => ({ attributes: m[1] ?? '', inner: m[2]! }))

const content = (xml: string, name: string): string => decoded(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? '')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (xml: string): string => {
  const literal = /^<!\[CDATA\[(.*)\]\]>$/s.exec(xml.replace(/\r\n?/g, '\n'))
  if (literal) return literal[1]!
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      decimal || hex ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)) : (ENTITIES[name!] ?? whole),
    )
}
