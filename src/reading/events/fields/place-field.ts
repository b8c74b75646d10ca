/** Which field of a flight a place phrase fills, by its preposition and the verb that governs it. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { isFired } from '../kinds.ts'
import { weaponBefore } from '../mentions/weapon-before.ts'
import { atTarget, isAimedAt, isAtShips } from './aimed-at.ts'
import { isDenied } from './denied.ts'
import { VESSELS } from './place-value.ts'
import { governor, type Frame } from './reading.ts'
import { isToStand } from './site-told.ts'

const ENDS = new Set(
  'land fall splash plunge drop crash come hit strike reach slam smash plow plough impact arrive end touch ditch tumble nosedive bury wreck demolish flatten find'.split(
    ' ',
  ),
)

const LOST = new Set(['lose', 'explode', 'blow', 'burn', 'fail', 'break'])
const STARTS = new Set(
  'fire launch shoot test test-fire lift take leave originate test-launch flight-test lob send go conduct come head blast'.split(' '),
)

export const fieldOf = (
  phrase: Value<'place-phrase'>,
  verb: string | null,
  frame: Frame,
  chart: Chart,
): 'launchArea' | 'landing' | 'toward' | null => {
  const { relation, head } = phrase.data
  const water = head?.kind === 'sea' || head?.kind === 'water' || /\b(waters|sea|ocean)\b/i.test(phrase.data.text)
  const ends = verb !== null && ENDS.has(verb) && verb !== 'reach'
  const starts = verb === null || STARTS.has(verb) || verb.startsWith('launch') || verb.startsWith('firing') || verb.startsWith('test')
  if (isToStand(phrase, frame, chart)) return 'launchArea'
  // "Outside Japanese waters" says where it did not come down.
  if (relation === 'outside' && head?.kind === 'country') return null
  switch (relation) {
    case 'left':
      return verb === 'leave' ? 'launchArea' : null
    case 'reached':
      return verb === 'reach' && head?.kind !== 'country' && !isDenied(frame, chart, phrase.first) ? 'landing' : null
    case 'from':
      // "the purchase of two batteries from the United States".
      if (frame.head && !isFired(frame.head.trigger.type) && frame.head.trigger.type !== 'nuclear-test') return null
      // "this missile test from Pyongyang": the capital stands for the state.
      if (head?.kind === 'capital' && governor(frame, phrase.first)?.trigger.noun) return null
      if (head === null && VESSELS.test(phrase.data.text.split(' ').at(-1)!)) return null
      // "a rocket from Gaza slammed into a house"; "missiles from Russia" may be of Russian make.
      if (head !== null && head.kind !== 'country' && head.kind !== 'capital' && !water && endsWeapon(chart, phrase)) return 'launchArea'
      // "reports from Seoul": no verb of flight at all.
      if (verb === null)
        return chart.within('weapon', { first: frame.clause.first, end: phrase.first }).length > 0 && !water ? 'launchArea' : null
      return ends && verb !== 'come' && !water && phrase.data.distanceKm
        ? 'landing'
        : water && !fromVessel(phrase, verb) && !/^(off|near|around)\b|\b(off|near|around)\b/.test(phrase.data.text)
          ? null
          : starts || verb === 'fly' || verb === 'travel' || !ends
            ? 'launchArea'
            : null
    case 'into':
      // "the strait leads into the Red Sea".
      if (
        /^(?:leads?|leading|flows?|opens?|runs?|empties)$/.test(
          chart.tokens[phrase.first - (chart.tokens[phrase.first]!.lower === 'into' ? 1 : 2)]?.lower ?? '',
        )
      )
        return null
      return water || ends || (verb !== null && /^(fire|launch|shoot|lob|shell|hurl|send|pound)$/.test(verb) && head !== null)
        ? 'landing'
        : null
    case 'to':
      // "travelled 4,200 miles to the atoll".
      if (flightGoverns(verb) && head !== null && head.kind !== 'country') return 'landing'
      return verb !== null && (head?.kind === 'site' || /\b(range|target|islet|ground|impact area)\b/i.test(phrase.data.text))
        ? 'landing'
        : null
    case 'hit':
      return 'landing'
    case 'against':
    case 'toward':
    case 'towards':
      return 'toward'
    case 'in':
    case 'at':
    case 'on':
    case 'near':
    case 'off':
    case 'within':
    case 'between':
    case 'around':
    case 'outside':
    case 'inside':
    case null: {
      // "was lost at the space centre", "blew up on the pad at Semnan": before it flew.
      if (verb !== null && LOST.has(verb) && (head?.kind === 'site' || head?.kind === 'base') && relation !== null) return 'launchArea'
      if (!frame.head && !ends && !water) return null
      // "hit a target at the range", "missiles at targets in the east": where it came down.
      if (atTarget(chart, phrase, frame)) return 'landing'
      if (water && relation === 'at' && mentionIsNoun(frame, phrase)) return 'launchArea'
      if (head === null && phrase.data.distanceKm && !/\b(coast|shore|border|line|site|island|sea|waters)\b/i.test(phrase.data.text))
        return null
      // "reached the Kura range", "hit the islet": the place is the verb's object.
      if (relation === null && /^(reached|reaching|hit|hitting|struck|striking)$/.test(chart.tokens[phrase.first - 1]?.lower ?? ''))
        return 'landing'
      if (water && isAtShips(phrase, frame, chart)) return 'toward'
      // "had been launched in waters off the bay": what is fired comes down in them with a verb of its own.
      if (/\bwaters (?:off|near)\b/i.test(phrase.data.text) && !ends && relation === 'in' && starts && isSentUp(frame, phrase))
        return 'launchArea'
      // "from the submarine Knyaz Pozharsky in the White Sea", "a destroyer in the Mediterranean fired".
      if (water && !ends && relation === 'in' && starts && isAtSea(phrase, frame, chart)) return 'launchArea'
      if (water || ends || phrase.data.distanceKm)
        return ends ||
          (water &&
            verb !== null &&
            (relation === null ? false : relation !== 'in' && relation !== 'on' && relation !== 'within' && relation !== 'around')) ||
          (phrase.data.distanceKm && (ends || flightGoverns(verb)))
          ? 'landing'
          : null
      if (relation === null) return null
      // "a strike they launched on a rebel base": no base of their own.
      if (relation === 'on' && LAUNCHED_ON.test(verb ?? '') && head !== null && !OWN_GROUND.test(phrase.data.text)) return 'toward'
      // "fired seven missiles at a base near the town": the place of what was aimed at.
      if (isAimedAt(frame, chart, phrase)) return 'toward'
      // "fired at the airport" is where it was meant to go; "a firing at the range" where it came from.
      const mention = governor(frame, phrase.first)
      if (
        relation === 'at' &&
        mention &&
        !mention.trigger.noun &&
        (/^(fire|shoot|lob|hurl)$/.test(mention.trigger.lemma)
          ? !FOR_FIRING.test(phrase.data.text)
          : /^(launch|send|target)$/.test(mention.trigger.lemma) && !(mention.passive ? SITES : BASES).has(head?.kind ?? ''))
      )
        return 'toward'
      if (relation === 'in' && (head?.kind === 'capital' || head?.kind === 'country' || phrase.first - frame.head!.token > 10)) return null
      return starts && verb !== null && phrase.first > frame.head!.token && !isCountry(phrase) ? 'launchArea' : null
    }
    default:
      return null
  }
}

const LAUNCHED_ON = /^(?:fire|launch|rain|unleash|hurl|lob|conduct|stage)$/
const OWN_GROUND =
  /\b(?:coast|shore|seaboard|islands?|islet|peninsula|pad|pads|launchpad|launcher|site|sites|outskirts|border|side|railway|train|mobile)\b/i

// Where things are launched from, as the gazetteer calls them.
const BASES = new Set(['site', 'base', 'facility'])

const SITES = new Set(['site', 'base', 'facility', 'province', 'region', 'island', 'peninsula'])

/** "fired at the Sonmiani range" is where from, "fired at the airport" where to. */
const FOR_FIRING = /\b(?:range|ranges|launch|test|testing|site|cosmodrome|spaceport|pad|launchpad|polygon|space)\b/i

/** A vessel or an aircraft stands between the verb and the sea, or right before the sea as the subject. */
const isAtSea = ({ first }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  for (let i = first - 1; i >= Math.max(frame.clause.first, first - 6); i--) {
    const { lower, pos } = chart.tokens[i]!
    if (VESSELS.test(lower)) return true
    if (pos === 'VERB') return false
  }
  return false
}

/** "launched from the Barents Sea": what goes off at sea; "reports from the sea", "waters" without a name tell of none. */
const fromVessel = ({ data }: Value<'place-phrase'>, verb: string | null): boolean =>
  verb !== null && STARTS.has(verb) && data.head !== null && data.head.country === null && /^(?:the )?[\p{L} ]+$/u.test(data.text)

const endsWeapon = (chart: Chart, { first }: Value<'place-phrase'>): boolean => {
  const from = chart.tokens[first]!.lower === 'from' ? first : first - 1
  const weapon = weaponBefore(chart, from)
  return weapon !== null && weapon.data.head !== null
}

const isSentUp = (frame: Frame, { first }: Value<'place-phrase'>): boolean => {
  const mention = governor(frame, first)
  return mention !== null && mention.passive && mention.token < first
}

const mentionIsNoun = (frame: Frame, phrase: Value<'place-phrase'>): boolean => governor(frame, phrase.first)?.trigger.noun ?? false

const flightGoverns = (verb: string | null): boolean => verb !== null && /^(fly|travel|cover|go)$/.test(verb)

/** "a launch in North Korea" names no launch area. */
const isCountry = (phrase: Value<'place-phrase'>): boolean =>
  phrase.data.head?.kind === 'country' && phrase.data.text === phrase.data.head.name
