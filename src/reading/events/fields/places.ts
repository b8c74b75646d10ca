import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { isFired } from '../kinds.ts'
import { governor, type FieldReader, type FieldReading, type Frame } from './reading.ts'

const ENDS = new Set(
  'land fall splash plunge drop crash come hit strike reach slam smash plow plough impact arrive end touch ditch tumble nosedive bury'.split(
    ' ',
  ),
)
const UNREAL: ReadonlySet<string> = new Set(['hypothetical', 'future'])
const STARTS = new Set(
  'fire launch shoot test test-fire lift take leave originate test-launch flight-test lob send go conduct come head blast'.split(' '),
)

/** Launch area, direction, splash and zone, by the preposition and the verb that governs the place phrase. */
export const places: FieldReader = (frame, chart) =>
  chart.outermostWithin('place-phrase', frame.clause).flatMap((phrase): FieldReading[] => {
    const at = { first: phrase.first, end: phrase.end, rule: phrase.rule }
    const { zone } = phrase.data
    const verb = governorLemma(frame, chart, phrase)
    if (zone) {
      const verdict = zoneVerdict(frame, chart, phrase, verb)
      return verdict ? [{ field: 'zone', value: { holder: zone.holder, kind: zone.kind, verdict, likelihood: null }, ...at }] : []
    }
    if (!phrase.data.head && NOWHERE.test(phrase.data.text)) return []
    // "came from a site near Shahroud, not from the space centre".
    if (chart.tokens[phrase.first - 1]?.lower === 'not' || liesThere(phrase, chart)) return []
    if (isOfPersons(phrase, chart) || isOfOtherStrike(phrase, frame, chart)) return []
    const pointed = isPointedOut(phrase, frame, chart)
    const field = pointed
      ? 'landing'
      : isSite(phrase, frame, chart)
        ? 'launchArea'
        : (siteOfTest(phrase, frame) ?? fieldOf(phrase, verb, frame, chart))
    if (!field) return []
    // "showed that it can strike anywhere in the country": nothing came down there.
    // "vowed to target ships in the gulf".
    if (field === 'toward' && governor(frame, phrase.first)?.modality === 'future') return []
    if (
      field === 'landing' &&
      (UNREAL.has(governor(frame, phrase.first)?.modality ?? 'real') || isOfInterceptor(frame, chart, phrase.first))
    )
      return []
    const { relation, distanceKm, head } = phrase.data
    // A fuller phrase tells more: "the Xichang Satellite Launch Center in southwest China".
    const weight =
      (field === 'launchArea' ? Math.min(phrase.end - phrase.first, 10) * 0.05 : 0) +
      (field === 'landing' && (distanceKm || relation === 'between') ? 2 : 0) +
      (relation === 'into' || relation === 'from' ? 1 : 0) -
      (head ? 0 : 2) -
      // A clause without a verb of flight may be about something else: "and managers along the river answered calls".
      (field === 'landing' && frame.mentions.length === 0 && !pointed ? 1.5 : 0)
    return [
      {
        field,
        value: placeValue(
          phrase,
          field === 'landing' && (relation === 'near' || relation === 'off') ? relation : null,
          tailOf(phrase, chart),
        ),
        ...at,
        weight,
        ...(isToStand(phrase, frame, chart) ? { rule: STANDS } : {}),
      },
    ]
  })

/** "a Patriot interceptor crashing in a suburb": not where what it was sent after came down. */
const isOfInterceptor = ({ clause, head }: Frame, chart: Chart, before: number): boolean => {
  if (head?.trigger.type !== 'launch') return false
  const weapons = chart.within('weapon', { first: clause.first, end: before })
  return weapons.length > 0 && weapons.every(({ data }) => INTERCEPTORS.has(data.class ?? data.typeClass ?? ''))
}

const INTERCEPTORS = new Set(['interceptor', 'missile-defence'])

/** The public reference: the phrase's words, and what is known of its head. */
const placeValue = (phrase: Value<'place-phrase'>, beside: 'near' | 'off' | null, tail: string): Record<string, unknown> => {
  const { head } = phrase.data
  const text = tail !== '' && phrase.data.text.endsWith(tail) ? phrase.data.text.slice(0, -tail.length) : phrase.data.text
  // With a distance the splash is not at the named place: no coordinates, or they would lie.
  // "an American ship" lies nowhere in America, an "Ohio-class submarine" nowhere in Ohio.
  const exact = head && !phrase.data.distanceKm && !phrase.data.bearing && !namesVessel(text)
  const name = text.replace(AWAY, '').replace(/[\s,;]+$/, '')
  return {
    // "hit near the terminal" is not in it, "fell in the zone off Aomori" not there.
    name: beside && !/\b(?:near|off)\b/i.test(name) ? `${beside} ${name}` : name,
    id: head?.id ?? null,
    country: head?.country ?? null,
    ...(exact && head.lat !== null && head.lon !== null ? { lat: head.lat, lon: head.lon, radiusKm: head.radiusKm ?? 25 } : {}),
  }
}

/** "the Barents Sea at a sea target": the words that belong to what follows. */
const tailOf = ({ first, end }: Value<'place-phrase'>, { tokens, text }: Chart): string => {
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

const namesVessel = (text: string): boolean => VESSELS.test(text.split(' ').at(-1)!.toLowerCase())

const governorLemma = (frame: Frame, chart: Chart, phrase: Value<'place-phrase'>): string | null => {
  const mention = governor(frame, phrase.first)
  // "Villages in the north came under fire": nothing came down at a place of its own.
  if (mention) return mention.trigger.needs === 'under-fire' ? 'come under' : mention.trigger.lemma
  for (let i = phrase.first - 1; i >= Math.max(frame.sentence.first, phrase.first - 6); i--)
    if (chart.tokens[i]!.lower === 'site' || chart.tokens[i]!.lower === 'launch') return 'launch'
  return null
}

/** Rule name of the readings of where something is to stand. */
export const STANDS = 'where it is to stand'

const PLACING = /^(?:place|put|deploy|station|install|base|host|build|set|locate)(?:d|ed|s|ing)?$|^(?:built|putting|setting)$/

/** "to put a battery on a golf course in Seongju", "will be placed on the country club": where what is decided or deployed is to stand. */
const isToStand = ({ first, data }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  if (!/^(?:on|in|at|near)$/.test(data.relation ?? '') || data.head?.kind === 'country') return false
  if (frame.head !== null && isFired(frame.head.trigger.type)) return false
  for (let i = first - 1; i >= Math.max(frame.clause.first, first - 9); i--) {
    if (PLACING.test(chart.tokens[i]!.lower)) return chart.within('weapon', frame.clause).length > 0
    if (chart.tokens[i]!.pos === 'VERB') return false
  }
  return false
}

const fieldOf = (
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

const POINTS = new Set(['point', 'site', 'area', 'zone', 'location', 'spot'])
const COMING_DOWN = new Set(['impact', 'splashdown', 'splash-down', 'landing', 'crash'])
const COPULAS = new Set(['was', 'is', 'were', 'are', 'lay', 'lies'])
const HARDLY_ANYTHING = new Set('about some around roughly just only nearly over put estimated given placed at as to be'.split(' '))

/** "The impact point was about 97 km from the port": the end of a flight told by a noun, where no verb of falling stands. */
const isPointedOut = ({ first }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  const lower = (i: number): string => (i >= frame.sentence.first ? chart.tokens[i]!.lower : '')
  let at = first - 1
  while (HARDLY_ANYTHING.has(lower(at))) at--
  if (!COPULAS.has(lower(at))) return false
  const noun = POINTS.has(lower(at - 1)) ? at - 2 : at - 1
  return COMING_DOWN.has(lower(noun))
}

const ORIGINS = new Set(['site', 'location', 'origin', 'launchpad', 'launch'])

/** "The site was near Sunchon", "The launch point was in Kermanshah". */
const isSite = ({ first, data }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  const lower = (i: number): string => (i >= frame.sentence.first ? chart.tokens[i]!.lower : '')
  if (data.head === null || data.distanceKm) return false
  // The phrase itself may begin at the noun.
  let at = ORIGINS.has(lower(first)) || lower(first) === 'point' ? first : first - 1
  while (at !== first && HARDLY_ANYTHING.has(lower(at))) at--
  if (at !== first) {
    if (!COPULAS.has(lower(at))) return false
    at--
  }
  if (lower(at) === 'point' || lower(at) === 'area') return /^(?:launch|firing)$/.test(lower(at - 1))
  return ORIGINS.has(lower(at)) && /^(?:the|its|launch|firing|a)$/.test(lower(at - 1)) && !COMING_DOWN.has(lower(at - 1))
}

/** An explosion has one place: "at the Punggye-ri site", "near Kilju in the northeast". */
const siteOfTest = ({ first, data }: Value<'place-phrase'>, frame: Frame): 'launchArea' | null => {
  const mention = governor(frame, first)
  const exact = data.head !== null && data.head.kind !== 'country' && data.head.kind !== 'capital'
  return mention?.trigger.type === 'nuclear-test' && exact && /^(in|at|near|from|around|within)$/.test(data.relation ?? '')
    ? 'launchArea'
    : null
}

const DENIALS = new Set([
  'not',
  'no',
  'nothing',
  'none',
  'never',
  'neither',
  'nor',
  "didn't",
  "wasn't",
  "weren't",
  "hasn't",
  'unlikely',
  'without',
])

const isDenied = (frame: Frame, chart: Chart, before: number): boolean => {
  for (let i = frame.clause.first; i < before; i++)
    if (DENIALS.has(chart.tokens[i]!.lower) && chart.tokens[i + 1]?.lower !== 'only') return true
  return false
}

/** The phrase's own side, or inside for "entered", turned by a denial in the clause: "is not believed to have landed inside". */
const zoneVerdict = (frame: Frame, chart: Chart, phrase: Value<'place-phrase'>, verb: string | null): 'inside' | 'outside' | null => {
  const { side } = phrase.data.zone!
  const denied = isDenied(frame, chart, phrase.first)
  const told = side ?? (verb !== null ? 'inside' : null)
  if (told === null) return null
  return denied ? (told === 'inside' ? 'outside' : 'inside') : told
}

// Where everything comes down: no place.
const NOWHERE =
  /^(?:the |its |their |his |a |an )?(?:intended |designated |planned )?(?:ground|air|sky|night sky|targets?|east sky|atmosphere|earth|soil|own soil|region|area|direction|vicinity|(?:submerged|underwater) position)$/i

const PERSONS =
  /^(?:officials?|envoys?|diplomats?|leaders?|ministers?|representatives?|officers?|experts?|analysts?|journalists?|lawmakers?|delegates?|people|troops|soldiers)$/

/** "officials from Japan and South Korea", "without a U.S. response": whose somebody or something is. */
const isOfPersons = ({ first, end, data }: Value<'place-phrase'>, { tokens }: Chart): boolean => {
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
const isOfOtherStrike = ({ first }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
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
const liesThere = ({ first, data }: Value<'place-phrase'>, chart: Chart): boolean => {
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

const AIMS = new Set(['target', 'targets', 'positions', 'position', 'militants', 'posts', 'strongholds', 'point', 'impact', 'splashdown'])

// "militants in Yemen fired" are who fires, not what is hit.
const atTarget = (chart: Chart, { first, data }: Value<'place-phrase'>, frame: Frame): boolean =>
  data.target === true ||
  (AIMS.has(chart.tokens[first - 1]?.lower ?? '') &&
    !(chart.tokens[first - 1]!.lower === 'militants' && frame.head !== null && frame.head.token > first))

// Where things are launched from, as the gazetteer calls them.
const BASES = new Set(['site', 'base', 'facility'])
const SITES = new Set(['site', 'base', 'facility', 'province', 'region', 'island', 'peninsula'])

/** "fired at the Sonmiani range" is where from, "fired at the airport" where to. */
const FOR_FIRING = /\b(?:range|ranges|launch|test|testing|site|cosmodrome|spaceport|pad|launchpad|polygon|space)\b/i

const isAimedAt = (frame: Frame, chart: Chart, { first }: Value<'place-phrase'>): boolean =>
  chart
    .within('weapon', { first: frame.clause.first, end: first })
    .some(
      (w) =>
        first - w.end <= 10 &&
        /^(at|against|on|targeting|toward|towards)$/.test(chart.tokens[w.end]?.lower ?? '') &&
        w.end < first &&
        !chart.longestAt('time', w.end),
    ) || firedAt(frame, chart, first)

/** "had been fired at storage tanks in the port city". */
const firedAt = (frame: Frame, chart: Chart, first: number): boolean => {
  const mention = governor(frame, first)
  if (!mention || mention.trigger.noun || mention.token > first || first - mention.token > 10) return false
  const { lower } = chart.tokens[mention.token + 1]!
  return /^(?:at|against|towards?)$/.test(lower) && mention.token + 1 < first && !chart.longestAt('time', mention.token + 1)
}

const VESSELS =
  /^(?:submarines?|ships?|warships?|vessels?|boats?|barges?|tankers?|freighters?|shipping|frigates?|destroyers?|cruisers?|corvettes?|carriers?|trawlers?|bombers?|aircraft|jets?|platforms?)$/

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

const AT_THEM = /^(?:at|against|on|toward|towards|near|targeting|target|targeted|attacked|attacking|attack)$/

/** "missiles at commercial ships in the Red Sea", "drones at a tanker in the gulf": fired at what sails there. */
const isAtShips = ({ first, data }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  const [vessel] = data.text.toLowerCase().split(/ (?:near|in|off|at) /)
  if (data.relation === 'at' && vessel !== data.text.toLowerCase() && namesVessel(vessel!)) return true
  let seen = false
  for (let i = first - 1; i >= Math.max(frame.clause.first, first - 7); i--) {
    const { lower, pos } = chart.tokens[i]!
    if (seen && AT_THEM.test(lower)) return chart.tokens[i - 1]?.lower !== 'to'
    if (VESSELS.test(lower)) seen = true
    else if (pos === 'VERB' || (pos === 'ADP' && !seen && i < first - 1)) return false
  }
  return false
}

const mentionIsNoun = (frame: Frame, phrase: Value<'place-phrase'>): boolean => governor(frame, phrase.first)?.trigger.noun ?? false

const flightGoverns = (verb: string | null): boolean => verb !== null && /^(fly|travel|cover|go)$/.test(verb)

/** "a launch in North Korea" names no launch area. */
const isCountry = (phrase: Value<'place-phrase'>): boolean =>
  phrase.data.head?.kind === 'country' && phrase.data.text === phrase.data.head.name
