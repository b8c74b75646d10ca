import { plainUrl } from '../intake/pages/page-url.ts'

/** Addresses of articles taken in lately: a second feed that lists them need not have their pages fetched again. */
export interface RecentUrls {
  has(url: string): boolean
  add(url: string): void
}

/** Remembers the last `most` addresses. */
export const recentUrls = (most = 20_000): RecentUrls => {
  const urls = new Set<string>()
  return {
    has: (url) => urls.has(plainUrl(url) ?? url),
    add: (url) => {
      urls.add(plainUrl(url) ?? url)
      if (urls.size > most) urls.delete(urls.values().next().value!)
    },
  }
}
