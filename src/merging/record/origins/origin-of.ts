import type { Source } from '../../../model/report.ts'
import type { OrganizationRow } from '../../../world/rows.ts'
import type { World } from '../../../world/world.ts'
import { officesOf } from '../../../world/offices.ts'
import type { Origin } from './origin.ts'
import { speakersIn } from './speakers-in.ts'

/** The whole armed forces are heard through their staff or ministry. */
const HEARD_THROUGH: Readonly<Record<string, string>> = {
  'kr-military': 'kr-jcs',
  'kr-army': 'kr-jcs',
  'us-military': 'us-pentagon',
  'jp-self-defense-forces': 'jp-defence-ministry',
  'jp-joint-staff': 'jp-defence-ministry',
  'ru-military': 'ru-defence-ministry',
  'kp-military': 'kp-government',
}
/** Part of an office's id, and the body that its holder speaks for. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^us-(?:pentagon-|secretary-of-defense)/, 'us-pentagon'],
  [/^us-(?:state-spokesman|secretary-of-state)/, 'us-state-department'],
  [/^us-(?:white-house-|national-security)/, 'us-white-house'],
  [/^kr-presidential-/, 'kr-presidential-office'],
  [/-(?:defence-minister|defence-spokesman)$/, 'defence-ministry'],
  [/-foreign-(?:minister|spokesman)$/, 'foreign-ministry'],
  [/-jcs-(?:chairman|spokesman)$/, 'jcs'],
  [/-joint-staff-chief$/, 'defence-ministry'],
]
const OFFICIAL: ReadonlySet<OrganizationRow['kind']> = new Set([
  'military',
  'ministry',
  'government',
  'body',
  'party',
  'legislature',
  'intelligence',
])
/** Media there speak for the state. */
const STATE_MEDIA: ReadonlySet<string> = new Set(['KP'])

/** The origin behind a chain of speakers, the nearest first; null for a chain without speakers. `published` says who held an office then. */
export const originOf = (
  world: World,
  sources: readonly Source[],
  outlet: string,
  published: string | null,
  states: readonly string[],
  actor: string | null,
): Origin | null => {
  const last = sources.at(-1)
  if (!last) return null
  return originOfId(world, last.id, published) ?? unnamed(world, last.name, outlet, published, states, actor)
}

/** The origin of a known id; null for an unknown one. */
export const originOfId = (world: World, id: string | null, published: string | null): Origin | null => {
  if (id === null) return null
  const person = world.personById.get(id)
  if (person) {
    const day = published?.slice(0, 10)
    const held = (day ? officesOf(world, person, day) : []).map((h) => h.holding.office.id)
    const office = held[0] ?? person.offices[0]?.office
    const body = office ? bodyOf(office, person.country) : null
    return body ? originOfBody(world, body, person.country, office!) : { id, name: person.names[0]!, voice: id, official: false }
  }
  const place = world.placeById.get(id)
  if (place?.country) return originOfBody(world, `${place.country.toLowerCase()}-government`, place.country, null)
  return world.organizationById.has(id) ? originOfBody(world, id, null, null) : null
}

const bodyOf = (office: string, country: string): string => {
  const found = BODIES.find(([pattern]) => pattern.test(office))?.[1] ?? 'government'
  return found.includes('-') && /^[a-z]{2}-/.test(found) ? found : `${country.toLowerCase()}-${found}`
}

const originOfBody = (world: World, body: string, state: string | null, office: string | null): Origin => {
  const id = HEARD_THROUGH[body] ?? body
  const row = world.organizationById.get(id)
  const country = row?.country ?? state
  const official = row ? OFFICIAL.has(row.kind) || (country !== null && STATE_MEDIA.has(country)) : office !== null || state !== null
  const name = row?.names[0] ?? (country ? `government of ${world.placeById.get(country)?.names[0] ?? country}` : id)
  return { id, name, voice: official && country ? country : id, official }
}

/** Of the state whose deed is told. */
const STATE_MEDIA_WORDS =
  /^(?:the |its |(?:local |iranian |north korean )?)?(?:state(?:[- ]run)?|official) (?:media|television|tv|news agency|radio|newspapers?|broadcaster|press)\b/i

const UNNAMED =
  /\b(?:officials?|sources?|officers?|analysts?|experts?|diplomats?|lawmakers?|residents?|witness(?:es)?|spokes(?:man|woman|person)|people|media|reports?|researchers?|scientists?|observers?)\b/i

/** "JCS official", "officials in Seoul": the body or state named in the words; else somebody, known to that outlet alone. */
const unnamed = (
  world: World,
  name: string,
  outlet: string,
  published: string | null,
  states: readonly string[],
  actor: string | null,
): Origin => {
  if (actor && STATE_MEDIA_WORDS.test(name))
    return {
      id: `${actor.toLowerCase()}-state-media`,
      name: `state media of ${world.placeById.get(actor)?.names[0] ?? actor}`,
      voice: actor,
      official: true,
    }
  const known = speakersIn(world, name, states)
  const found = known.map((id) => originOfId(world, id, published)).find((origin) => origin !== null)
  if (found) return found
  // "We think", in a note of the institute that publishes it.
  if (plainName(name) === plainName(outlet)) return outletVoice(outlet)
  const plain = name.toLowerCase().trim()
  return UNNAMED.test(name)
    ? { id: `name:${plain}@${outlet.toLowerCase()}`, name, voice: `name:${plain}@${outlet.toLowerCase()}`, official: false }
    : { id: `name:${plain}`, name, voice: `name:${plain}`, official: false }
}

const plainName = (name: string): string => name.toLowerCase().trim().replace(/^the /, '')

/** What an outlet says itself. */
export const outletVoice = (outlet: string): Origin => {
  const id = `outlet:${outlet.toLowerCase()}`
  return { id, name: outlet, voice: id, official: false }
}
