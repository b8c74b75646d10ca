/** The address where it is one of the web; null for anything else: `javascript:` and the like must not become a link. */
export const webAddress = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
