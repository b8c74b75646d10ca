import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'

/** The public reference: the phrase's words, and what is known of its head. `object`: the words of what stands there, with the space behind. */
export const placeValue = (
  phrase: Value<'place-phrase'>,
  beside: 'near' | 'off' | null,
  tail: string,
  object = '',
): Record<string, unknown> => {
  const { head } = phrase.data
  const text = tail !== '' && phrase.data.text.endsWith(tail) ? phrase.data.text.slice(0, -tail.length) : phrase.data.text
  // With a distance the splash is not at the named place: no coordinates, or they would lie.
  // "an American ship" lies nowhere in America, an "Ohio-class submarine" nowhere in Ohio.
  const exact = head && !phrase.data.distanceKm && !phrase.data.bearing && !namesVessel(text)
  const name = text
    .replace(AWAY, '')
    .replace(/^the direction of /i, '')
    .replace(/[\s,;]+$/, '')
  return {
    // "hit near the terminal" is not in it, "fell in the zone off Aomori" not there.
    name: object !== '' ? withRelation(object, phrase, name) : beside && !/\b(?:near|off)\b/i.test(name) ? `${beside} ${name}` : name,
    id: head?.id ?? null,
    country: head?.country ?? null,
    ...(exact && head.lat !== null && head.lon !== null ? { lat: head.lat, lon: head.lon, radiusKm: head.radiusKm ?? 25 } : {}),
  }
}

/** "a block of flats in Ashkelon": the preposition may stand in the phrase's own words. */
const withRelation = (object: string, { data }: Value<'place-phrase'>, name: string): string =>
  new RegExp(`^${data.relation}\\b`, 'i').test(name) ? object + name : `${object}${data.relation} ${name}`

/** "the Barents Sea at a sea target": the words that belong to what follows. */
export const tailOf = ({ first, end }: Value<'place-phrase'>, { tokens, text }: Chart): string => {
  if (
    end - first < 5 ||
    tokens[end]?.pos !== 'NOUN' ||
    !/^an?$/.test(tokens[end - 2]!.lower) ||
    !/^(?:at|on|against)$/.test(tokens[end - 3]!.lower)
  )
    return ''
  return text.slice(tokens[end - 4]!.end, tokens[end - 1]!.end)
}

/** ", more than 6,000 kilometers (3,750 miles) away": how far it flew, no part of the name. */
const AWAY =
  /,\s+(?:(?:more|less) than |about |some |over |nearly |almost |roughly |around )?[\d,.]+ (?:km|kilomet(?:er|re)s|miles)\b.*\baway$/i

export const VESSELS =
  /^(?:submarines?|ships?|warships?|vessels?|boats?|barges?|tankers?|freighters?|shipping|frigates?|destroyers?|cruisers?|corvettes?|carriers?|trawlers?|bombers?|aircraft|jets?|platforms?)$/

export const namesVessel = (text: string): boolean => VESSELS.test(text.split(' ').at(-1)!.toLowerCase())
