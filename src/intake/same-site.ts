/**
 * Whether two web addresses belong to one site, as far as their names tell: "www.news.example" and "m.news.example" do,
 * "a.co.kr" and "b.co.kr" do not. What a page says of another site's addresses is not believed.
 */
export const isSameSite = (a: string, b: string): boolean => {
  const [first, second] = [siteOf(a), siteOf(b)]
  return first !== null && first === second
}

/** Second-level names under which anybody can have a name. */
const SHARED = /^(?:com?|org?|net?|gov?|go|gob|ac|edu|mil|re|info|blogspot|github|wordpress|substack)$/

const siteOf = (url: string): string | null => {
  if (!URL.canParse(url)) return null
  const { hostname } = new URL(url)
  if (/^[\d.]+$|^\[/.test(hostname)) return hostname
  const labels = hostname.split('.').filter((label) => label !== '')
  return labels.slice(SHARED.test(labels.at(-2) ?? '') ? -3 : -2).join('.')
}
