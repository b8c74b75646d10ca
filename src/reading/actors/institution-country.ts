import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { SpeakerData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { demonymOf, nameOfCountry } from './country-names.ts'
import type { Discourse } from './discourse.ts'

const INSTITUTION = /\b(?:ministry|military|army|navy|government|council|office|chiefs of staff|coast guard|agency|media|television|parliament|police|authorities|regime|administration)\b/i

/**
 * "the Defense Ministry", "a Defense Ministry official", "the government": whose it is. An organisation named earlier in the
 * sentence tells ("NHK said, citing the Defence Ministry"), then the place the sentence is set in, then where the article
 * was written, then who spoke last.
 */
export const withCountry = (value: Value<'speaker'>, data: SpeakerData, story: Discourse, chart: Chart, world: World, home: string | null): SpeakerData => {
  if (data.kind === 'person' || data.kind === 'state' || !INSTITUTION.test(data.name) || data.id !== null) return data
  const { sentence } = chart.tokens[value.first]!
  if (/^state|^official|^public/.test(data.name.toLowerCase())) return { ...data, needsAntecedent: false }
  const own = chart.tokens[value.first]!.lower === 'its' ? story.countryOfTopic(sentence - 1) : null
  const country = own ?? story.countryInSentence(value) ?? story.countryOfTopic(sentence) ?? story.countryOfTopic(sentence - 1) ?? home ?? story.countryOfLastBody()
  if (!country) return data
  const bare = data.name.replace(/^(?:the|its|their|this|that)\s+/i, '')
  const name = data.kind === 'organization' && !/government/i.test(bare) ? `${nameOfCountry(world, country)}'s ${bare}` : `${demonymOf(world, country)} ${bare}`
  return { ...data, name, country, needsAntecedent: false }
}
