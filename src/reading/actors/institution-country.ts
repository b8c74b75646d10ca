import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { SpeakerData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { demonymOf, nameOfCountry } from './country-names.ts'
import type { Discourse } from './discourse.ts'
import { institutionIn } from './institutions.ts'
import { countryOfTopic } from './topic-country.ts'

const INSTITUTION =
  /\b(?:ministry|military|army|navy|government|council|office|chiefs of staff|coast guard|agency|media|television|parliament|authorities|regime|administration)\b/i

// Institutions that few states have under this name; the first is meant where nothing tells.
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  jcs: ['KR', 'US', 'PK'],
  'unification-ministry': ['KR'],
  'self-defense-forces': ['JP'],
  'presidential-office': ['KR', 'FR', 'UA', 'TW', 'ID', 'PL', 'TR', 'IR', 'CY'],
}

/**
 * "the Defense Ministry", "a Defense Ministry official", "the government": whose it is. An organisation named earlier in the
 * sentence tells ("NHK said, citing the Defence Ministry"), then the place the sentence is set in, then where the article
 * was written, then who spoke last.
 */
export const withCountry = (
  value: Value<'speaker'>,
  data: SpeakerData,
  story: Discourse,
  chart: Chart,
  world: World,
  home: string | null,
): SpeakerData => {
  if (data.kind === 'person' || data.kind === 'state' || !INSTITUTION.test(data.name) || data.id !== null) return data
  const { sentence } = chart.tokens[value.first]!
  if (/^state|^official|^public/.test(data.name.toLowerCase())) return { ...data, needsAntecedent: false }
  // "the Council" is the one at New York, "the agency" may be anybody's: no short noun makes a state's body of them.
  if (value.rule === '<the> <short noun>' && /^(?:council|agency|office|body|committee)$/.test(data.head)) return data
  const printed = withoutAbbreviation(data.name.replace(/^(?:the|its|their|this|that)\s+/i, ''))
  const inside = chart.within('organization', value).find((o) => o.rule === '<institution>')
  const institution = institutionIn(printed) ?? (inside ? institutionIn(withoutAbbreviation(inside.data.name)) : null)
  const only = ONLY_IN[institution?.key ?? '']
  const own = chart.tokens[value.first]!.lower === 'its' ? countryOfTopic(chart, sentence - 1) : null
  const candidates = [
    own,
    story.countryInSentence(value),
    countryOfTopic(chart, sentence),
    countryOfTopic(chart, sentence - 1),
    home,
    story.countryOfLastBody(),
  ]
  const country =
    candidates.find((c) => c !== null && !(c === 'US' && /\bministry\b/i.test(data.name)) && (!only || only.includes(c))) ??
    only?.[0] ??
    null
  if (!country) return data
  const bare = withoutOwner(printed, country, world)
  const name =
    data.kind === 'organization' && !/government/i.test(bare)
      ? `${country === 'US' ? 'U.S.' : `${nameOfCountry(world, country)}'s`} ${bare}`
      : `${demonymOf(world, country)} ${bare}`
  const row = data.kind === 'organization' && institution && world.organizationById.get(`${country.toLowerCase()}-${institution.key}`)
  return { ...data, id: row ? row.id : null, name, country, needsAntecedent: false }
}

/** "Joint Chiefs of Staff (JCS) official" without the bracket. */
const withoutAbbreviation = (name: string): string => name.replace(/\s*\(\p{Lu}[\p{L}.&-]*\)/u, '')

/** "South Korean military's Joint Chiefs of Staff": the state stands in the name already. */
const withoutOwner = (name: string, country: string, world: World): string => {
  const demonym = demonymOf(world, country)
  const rest = name.startsWith(`${demonym} `) ? name.slice(demonym.length + 1) : name
  return rest.replace(/^(?:military|army|armed forces|government|defen[cs]e ministry)(?:['’]s)\s+/i, '')
}
