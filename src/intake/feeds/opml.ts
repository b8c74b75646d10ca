import { decodeXml } from './decode-xml.ts'

/** A feed as a list names it. */
export interface ListedFeed {
  url: string
  name: string | null
  homepage: string | null
  /** Heading under which it stands. */
  group: string | null
}

const TAG = /<(\/?)outline\b((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/gi

/**
 * The feeds of an OPML list, each once, in its order. Reads outline by outline, so that a broken file gives what it holds; null for
 * a text that is no OPML.
 */
export const readOpml = (text: string): ListedFeed[] | null => {
  if (!/<opml[\s>]/i.test(text.slice(0, 10_000))) return null
  const feeds = new Map<string, ListedFeed>()
  const groups: (string | null)[] = []
  for (const [, closes, inside] of text.matchAll(TAG)) {
    if (closes) {
      groups.pop()
      continue
    }
    const attributes = attributesOf(inside!)
    const name = attributes.get('title') ?? attributes.get('text') ?? null
    const url = attributes.get('xmlurl')
    const group = groups.findLast((heading) => heading !== null) ?? null
    if (url && URL.canParse(url) && !feeds.has(url)) feeds.set(url, { url, name, homepage: attributes.get('htmlurl') ?? null, group })
    if (!inside!.trimEnd().endsWith('/')) groups.push(url ? null : name)
  }
  return [...feeds.values()]
}

const attributesOf = (inside: string): Map<string, string> =>
  new Map(
    [...inside.matchAll(/([\w:.-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name!.toLowerCase(),
      decodeXml(double ?? single ?? '').trim(),
    ]),
  )

/** An OPML 2.0 list of feeds, under their groups. */
export const writeOpml = (feeds: readonly ListedFeed[], title: string): string => {
  const groups = [...new Set(feeds.map(({ group }) => group))]
  const body = groups.flatMap((group) => {
    const lines = feeds.filter((feed) => feed.group === group).map(outline)
    return group === null
      ? lines.map((line) => `    ${line}`)
      : [`    <outline text="${escape(group)}">`, ...lines.map((line) => `      ${line}`), '    </outline>']
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escape(title)}</title></head>`,
    '  <body>',
    ...body,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const outline = ({ url, name, homepage }: ListedFeed): string => {
  const page = homepage ? ` htmlUrl="${escape(homepage)}"` : ''
  return `<outline type="rss" text="${escape(name ?? url)}" title="${escape(name ?? url)}" xmlUrl="${escape(url)}"${page}/>`
}

const escape = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
