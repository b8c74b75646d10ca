/** Places of a clause that are no field of its event: of persons, of another's strike, of how a town lies, of what brings down. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { isFired } from '../kinds.ts'
import { governor, type Frame } from './reading.ts'

// Where everything comes down: no place.
export const NOWHERE =
  /^(?:the |its |their |his |our |my |your |this |that |a |an )?(?:intended |designated |planned |same |exact )?(?:ground|air|sky|night sky|targets?|east sky|atmosphere|earth|soil|own soil|region|area|direction|vicinity|country|water|point|place|places|spot|scene|side|town|village|city|neighbou?rhood|(?:submerged|underwater) position)$/i

const PERSONS =
  /^(?:officials?|envoys?|diplomats?|leaders?|ministers?|representatives?|officers?|experts?|analysts?|journalists?|lawmakers?|delegates?|people|troops|soldiers)$/

/** "officials from Japan and South Korea", "without a U.S. response": whose somebody or something is. */
export const isOfPersons = ({ first, end, data }: Value<'place-phrase'>, { tokens }: Chart): boolean => {
  const from = tokens[first]?.lower === 'from' ? first - 1 : tokens[first - 1]?.lower === 'from' ? first - 2 : -1
  if (from >= 0 && PERSONS.test(tokens[from]!.lower)) return true
  return (
    data.relation !== 'from' &&
    /^(?:an?|the) (?:U\.?S\.?|\p{Lu}\p{L}+(?:an|ese|ish|i))$/u.test(data.text) &&
    data.head?.kind === 'country' &&
    tokens[end]?.pos === 'NOUN'
  )
}

/** "fired rockets in response to Israeli strikes on the village": where the others struck. */
export const isOfOtherStrike = ({ first }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  const mention = governor(frame, first)
  const { head } = frame
  if (!mention || !head || mention === head || mention.trigger.type !== 'strike' || !isFired(head.trigger.type)) return false
  if (head.token > mention.token || mention.token > first) return false
  for (let i = mention.token - 1; i >= Math.max(head.token, mention.token - 6); i--)
    if (/^(?:response|retaliation|revenge|reprisal|answer|avenge)$/.test(chart.tokens[i]!.lower)) return true
  return false
}

const DRY = new Set(['town', 'site', 'base', 'province', 'capital', 'region', 'facility', 'island'])

/** "Vinnytsia, a city about 200 km southwest of Kyiv": where a place on land lies, no end of a flight. */
export const liesThere = ({ first, data }: Value<'place-phrase'>, chart: Chart): boolean => {
  if (!data.distanceKm || data.relation !== null) return false
  for (let i = first - 1; i >= Math.max(0, first - 9); i--) {
    const { lower, pos } = chart.tokens[i]!
    if (lower === ',') {
      for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
        const place = chart.longestAt('place', k)
        if (place?.end === i) return DRY.has(place.data.kind)
      }
      return false
    }
    if (pos === 'VERB' || pos === 'AUX') return false
  }
  return false
}

const INTERCEPTORS = new Set(['interceptor', 'missile-defence'])

/** "a Patriot interceptor crashing in a suburb": not where what it was sent after came down. */
export const isOfInterceptor = ({ clause, head }: Frame, chart: Chart, before: number): boolean => {
  if (head?.trigger.type !== 'launch') return false
  const weapons = chart.within('weapon', { first: clause.first, end: before })
  return weapons.length > 0 && weapons.every(({ data }) => INTERCEPTORS.has(data.class ?? data.typeClass ?? ''))
}
