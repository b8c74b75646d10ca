// Query words that tell where a reader came from, not what is read.
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref|ref_src|cmpid|ocid|ito|taid|smid|sref|src|spm|guccounter|guce_\w+|at_(?:medium|campaign|custom\d*)|ns_\w+|xtor|partner|feature|amp|outputtype|print|output)$/i
const KEPT_VALUES = /^(?:amp|outputtype|print|output|ref|src|partner|feature)$/i
const VARIANT_VALUES = /^(?:amp|1|true|yes|print|rss|home|homepage|facebook|twitter)?$/i

const VARIANT = /^(?:amp|outputtype|print|output)$/i

/** A web address without fragment and words of tracking; versions of a page stay apart. Null: no web address. */
export const untrackedUrl = (given: string, base?: string | null): string | null => untracked(given, base, false)?.href ?? null

/** The URL under which an article is known: without fragment and words of tracking; its AMP and print versions have the same. Null: no web address. */
export const plainUrl = (given: string, base?: string | null): string | null => {
  const url = untracked(given, base, true)
  if (url === null) return null
  const cached = /^\/(?:c|v|wp)\/s\/(.+)$/.exec(url.pathname)
  if (cached && url.hostname.endsWith('.cdn.ampproject.org')) return plainUrl(`https://${cached[1]}${url.search}`)
  url.hostname = url.hostname.replace(/^amp\.(?=[^.]+\.)/, 'www.')
  url.pathname = url.pathname.replace(/\/(?:amp|print|amphtml)\/?$/, '') || '/'
  url.pathname = url.pathname.replace(/\.(?:amp|print)(?=\.html?$|$)/, '')
  return url.href
}

const untracked = (given: string, base: string | null | undefined, variantsToo: boolean): URL | null => {
  const url = parsed(given, base)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  url.hash = ''
  url.username = url.password = ''
  for (const [name, value] of Array.from(url.searchParams)) {
    const isLeftOut = TRACKING.test(name) && (!KEPT_VALUES.test(name) || VARIANT_VALUES.test(value))
    if (isLeftOut && (variantsToo || !VARIANT.test(name))) url.searchParams.delete(name)
  }
  return url
}

/**
 * The canonical URL of a page: what it says itself, unless that is the front page of its site or no web address. `base`: what
 * the page says that its addresses are relative to.
 */
export const canonicalUrl = (said: readonly (string | null | undefined)[], pageUrl: string | null, base: string | null): string | null => {
  const own = pageUrl === null ? null : plainUrl(pageUrl)
  const from = (base === null ? null : parsed(base, pageUrl)?.href) ?? pageUrl
  for (const candidate of said) {
    const url = candidate ? plainUrl(candidate, from) : null
    if (url !== null && (!isFrontPage(url) || (own !== null && isFrontPage(own)))) return url
  }
  return own
}

const isFrontPage = (url: string): boolean => {
  const { pathname, search } = new URL(url)
  return pathname === '/' && search === ''
}

const parsed = (given: string, base?: string | null): URL | null => {
  try {
    return new URL(given, base ?? undefined)
  } catch {
    return null
  }
}
