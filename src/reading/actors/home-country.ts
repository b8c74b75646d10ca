import type { Token } from '../../grammar/token.ts'
import type { World } from '../../world/world.ts'

const countryOf = (words: string, world: World): string | null => {
  const tokens = words
    .split(/[\s/,]+/)
    .filter(Boolean)
    .map((text): Token => ({ text, lower: text.toLowerCase() }) as Token)
  for (let at = 0; at < tokens.length; at++) {
    const place = world.places.find(tokens, at, tokens.length)?.entries[0]?.place
    if (place?.country) return place.country
    const organization = world.organizations.find(tokens, at, tokens.length)?.entries[0]
    if (organization?.country && at === 0) return organization.country
  }
  return null
}

/** The state in which the article was written, as far as the place of its dateline or its publisher's name tell: "the Foreign Ministry" is there. */
export const homeCountry = (dateline: string | null, publisher: string | null, world: World): string | null =>
  (dateline && countryOf(dateline, world)) || (publisher && countryOf(publisher, world)) || null
