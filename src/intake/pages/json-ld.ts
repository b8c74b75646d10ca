/** An object of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|Posting|Report|Review)$/
const DEEPEST = 12
const MOST = 2000

/** All objects in a page's JSON-LD scripts, nested ones too, those of articles first. What is no JSON is passed over. */
export const linkedData = (scripts: readonly string[]): LinkedData[] => {
  const found: LinkedData[] = []
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || found.length >= MOST) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1)
      return
    }
    if ('@type' in value) found.push(value as LinkedData)
    for (const item of Object.values(value)) visit(item, depth + 1)
  }
  for (const script of scripts) visit(parse(script), 0)
  return [...found.filter(isArticle), ...found.filter((data) => !isArticle(data))]
}

/** Whether the object is an article, by any of its types. */
export const isArticle = (data: LinkedData): boolean => typesOf(data).some((type) => ARTICLE.test(type))

/** Its types without name space. */
export const typesOf = ({ '@type': type }: LinkedData): string[] =>
  (Array.isArray(type) ? (type as unknown[]) : [type]).filter((t) => typeof t === 'string').map((t) => t.replace(/^.*[/#:]/, ''))

const parse = (script: string): unknown => {
  const bare = script
    .replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '')
  // Pages print line breaks inside strings, and commas behind the last item.
  for (const text of [bare, bare.replace(/[\0-\x1f]+/g, ' '), bare.replace(/[\0-\x1f]+/g, ' ').replace(/,\s*([\]}])/g, '$1')])
    try {
      return JSON.parse(text) as unknown
    } catch {
      continue
    }
  return null
}

/** A string of a property, of the `name`, `@value`, `url` or `@id` of what stands there, or of the first in a list; null otherwise. */
export const stringOf = (value: unknown, key: 'name' | 'url' = 'name'): string | null => {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return stringOf(value[0], key)
  if (typeof value !== 'object' || value === null) return null
  const record = value as Record<string, unknown>
  const found = key === 'url' ? (record['url'] ?? record['@id']) : (record['name'] ?? record['@value'])
  return typeof found === 'string' ? found.trim() || null : null
}
