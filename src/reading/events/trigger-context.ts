/** Whether a trigger means its event where it stands: the words and values around it in the clause. */
import type { Chart } from '../../grammar/chart.ts'
import type { WeaponData } from '../../model/values.ts'
import { firesSome, isAimedAt, isPutToTest, isShotFrom, isSpent } from './told-without-weapon.ts'
import { namesPerson } from './names-in.ts'
import type { Clause } from './clauses.ts'
import {
  ALOFT,
  CALLERS,
  CAMPAIGNS,
  FLYING_PRONOUNS,
  FORCES,
  GUNS,
  SOLDIERS,
  NOT_PROJECTILE,
  NUCLEAR,
  PAPERS,
  PARTS_OF_SITES,
  PHONES,
  ROUNDS,
  SELF_EVIDENT,
  SHELLS,
  SIRENS,
  UNDOING,
  WAR,
  WEAK_VERBS,
  GUNFIRE,
  FLYING_FIRE,
  TRADED,
  NUCLEAR_TALK,
  ORBITERS,
  SALVOS,
  IN_ORDER,
  DEALS,
  MET_BY_THINGS,
} from './context-words.ts'
import { comesUnderFire, isGun, namesGuns, repliesWith, tellsOfGuns } from './gunfire.ts'
import { isTopic, namesCall } from './spoken-of.ts'
import { type Trigger } from './triggers.ts'

/** "detonated a nuclear device", "carried out a nuclear test"; not "test-fired its nuclear-capable missile". */
const objectIsNuclear = (chart: Chart, clause: Clause, verb: number): boolean => {
  for (let k = verb + 1; k < Math.min(clause.end, verb + 9); k++) {
    if (!NUCLEAR.has(chart.tokens[k]!.lower)) continue
    for (let n = k; n < Math.min(clause.end, k + 4); n++)
      if (/^(test|tests|device|devices|bomb|explosion|warhead|blast)$/.test(chart.tokens[n]!.lower))
        return chart.tokens[k + 1]?.lower !== '-'
  }
  return false
}

/** "fired more than 200 rounds": a number of rounds right behind the verb. */
const roundsBehind = (chart: Chart, clause: Clause, verb: number): boolean => {
  for (let i = verb + 1; i < Math.min(clause.end, verb + 6); i++)
    if (chart.tokens[i]!.lower === 'rounds') return chart.within('number', { first: verb + 1, end: i }).some((n) => n.end === i)
  return false
}

/** Guns by any word: "the guns on the ridge would not stop. Crews dropped some forty rounds". */
const namesGunsOrShells = (chart: Chart): boolean =>
  chart.once(namesGunsOrShells, () => chart.tokens.some((t) => GUNS.has(t.lower)) || tellsOfGuns(chart))

const SHELLS_SENT = new Set(['shells', 'rounds'])

const MEASURES = new Set([
  'sanctions',
  'resolution',
  'exports',
  'imports',
  'ban',
  'measures',
  'embargo',
  'cap',
  'penalties',
  'restrictions',
])

const BODIES = new Set(['council', 'union', 'eu', 'treasury', 'members', 'security', 'government', 'nations', 'u.n.', 'un'])

const DEVICES = new Set(['device', 'devices', 'bomb', 'bombs', 'warhead'])

/** "decided Friday to put a battery on", "the decision to deploy". */
const decidesTo = (chart: Chart, clause: Clause, at: number): boolean => {
  for (let k = at + 1; k < Math.min(clause.end, at + 6); k++)
    if (chart.tokens[k]!.lower === 'to')
      return /^(deploy|station|host|install|place|put|base|introduce|bring|buy|purchase|acquire|set|build|send)$/.test(
        chart.tokens[k + 1]?.lower ?? '',
      )
  return false
}

/** The text names a nuclear test. */
export const nuclearText = (chart: Chart): boolean =>
  chart.once(nuclearText, () =>
    chart.tokens.some(
      (t, i) =>
        (t.lower === 'nuclear' || t.lower === 'atomic') &&
        /^(test|tests|testing|explosion|blast|detonation)$/.test(chart.tokens[i + 1]?.lower ?? ''),
    ),
  )

/** "Strategic Rocket Force", "Security Council meeting" are judged by the rest: only names that hold the word itself count. */
export const insideName = (chart: Chart, at: number): boolean => {
  for (let k = at; k >= Math.max(0, at - 6); k--)
    for (const v of chart.startingAt(k))
      if ((v.kind === 'organization' || v.kind === 'place' || v.kind === 'person') && v.end > at) return true
  return false
}

const REPLIES = new Set(['respond', 'reply', 'answer', 'retaliate', 'counter'])

export const wordClassFits = (chart: Chart, i: number, trigger: Trigger): boolean => {
  const token = chart.tokens[i]!
  const before = chart.tokens[i - 1]?.lower
  const afterDeterminer =
    before !== undefined && /^(the|a|an|its|their|his|this|that|these|those|no|any|such|'s|another|each|every)$/.test(before)
  const isForm = token.lower !== trigger.lemma && !token.lower.endsWith('s')
  // The tagger takes "drill" and "launch" after an adjective for verbs: only what needs a verb makes them one.
  if (trigger.noun)
    return (
      token.pos !== 'VERB' ||
      afterDeterminer ||
      /(s|ing)$/.test(token.lower) ||
      !(before === 'to' || /^(will|would|can|could|may|might|should|not|n't|they|we|it|he|she|i)$/.test(before ?? ''))
    )
  // Base and -s forms can be nouns: "test", "launches", "strike"; past and -ing forms after a determiner are adjectives or nouns.
  if (afterDeterminer && before !== 'that') return false
  // Headlines: "India, Russia sign", where the tagger sees nouns.
  const afterName =
    chart.tokens[i - 1] !== undefined &&
    (endsName(chart, i) || (PERSONAL.has(trigger.needs) && chart.tokens[i - 1]!.capital && !token.capital && i > 0))
  return isForm || token.pos === 'VERB' || afterName || before === 'to' || before === 'will' || before === 'would' || token.pos === 'PROPN'
}

/** What only people do: "Abe and Trump talk by phone". */
const PERSONAL: ReadonlySet<Trigger['needs']> = new Set(['persons', 'phone', 'arrival'])

const endsName = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--)
    for (const v of chart.startingAt(k))
      if (v.end === at && (v.kind === 'place' || v.kind === 'person' || v.kind === 'organization')) return true
  return false
}

export const contextFits = (chart: Chart, clause: Clause, i: number, trigger: Trigger, aboutFlights: boolean): boolean => {
  const near = (words: ReadonlySet<string>, left: number, right: number): boolean => {
    for (let k = Math.max(clause.first, i - left); k < Math.min(clause.end, i + right + 1); k++)
      if (k !== i && words.has(chart.tokens[k]!.lower)) return true
    return false
  }
  const weapons = chart.within('weapon', clause)
  const flying = weapons.some((w) => !NOT_PROJECTILE.has(w.data.class ?? ''))
  switch (trigger.needs) {
    case 'shells':
      // "fired one round", in a report that names guns.
      if (near(ROUNDS, 0, 4) && namesGuns(chart)) return true
      // "live-fire exercises, firing some 200 rounds": missiles are not counted in rounds.
      if (trigger.lemma === 'fire' && !flying && roundsBehind(chart, clause, i)) return true
      return weapons.some((w) => isGun(w.data)) || near(GUNS, 6, 8) || /^(shell|shelling|bombardment)$/.test(trigger.lemma)
    case 'exchange':
      // "exchange of fire", "returned fire", "fired back", "fired at Indian posts": guns, where no missile is named.
      if (flying && !weapons.some((w) => isGun(w.data))) return false
      if (trigger.noun) return near(GUNFIRE, 4, 1) && !near(FLYING_FIRE, 2, 0)
      if (trigger.lemma === 'shoot') return chart.tokens[i + 1]?.lower === 'back' && (!aboutFlights || tellsOfGuns(chart))
      if (trigger.lemma === 'fire')
        return (
          /^(back|at|on|upon|across|into|twice|again|first)$/.test(chart.tokens[i + 1]?.lower ?? '') && (!aboutFlights || namesGuns(chart))
        )
      // "replied with 29 rounds", "answered at 5:04 p.m. with howitzers", in a report that names guns.
      if (REPLIES.has(trigger.lemma) && chart.tokens[i + 1]?.lower !== 'fire')
        return tellsOfGuns(chart) && repliesWith(chart, clause, i) && (near(ROUNDS, 0, 12) || near(GUNS, 0, 12))
      return chart.tokens[i + 1]?.lower === 'fire' || (/^(exchange|trade)$/.test(trigger.lemma) && near(TRADED, 0, 3))
    case 'nuclear':
      if (/^(explode|detonate)$/.test(trigger.lemma) && near(DEVICES, 5, 0) && nuclearText(chart)) return true
      // "which tested devices in 2006 and 2009", in a report that names nuclear tests.
      if (!trigger.noun && trigger.lemma !== 'conduct' && near(DEVICES, 0, 4) && nuclearText(chart)) return true
      return trigger.noun ? (near(NUCLEAR, 3, 0) && !near(NUCLEAR_TALK, 2, 1)) || isOfDevice(chart, i) : objectIsNuclear(chart, clause, i)
    case 'quake':
      // An article that names a nuclear test tells of its tremor.
      return nuclearText(chart)
    case 'persons':
      return namesPerson(chart, clause.first, i) && namesPerson(chart, i + 1, clause.end)
    case 'armed':
      // "a rocket attack": launched, whoever says "attack".
      return endsFlying(chart, i)
    case 'war':
      return near(WAR, 2, 0)
    case 'notice':
      return trigger.noun || (trigger.lemma === 'notify' ? tellsOfPlan(chart, i) : givesNotice(chart, clause, i))
    case 'phone':
      // "a 40-minute telephone call", "the call came at 8 p.m." in a report of one.
      if (trigger.noun) return near(PHONES, 2, 0) || (namesCall(chart) && /^(?:the|a)$/.test(chart.tokens[i - 1]?.lower ?? ''))
      // "spoke with the president by phone"; calling alone may be for anything.
      return (
        near(PHONES, 2, 12) &&
        (namesPerson(chart, clause.first, clause.end) || near(CALLERS, 6, 6) || (chart.tokens[i - 1]?.capital ?? false))
      )
    case 'arrival':
      // A person arrives on a visit; troops and ships are deployed, a missile only lands.
      return namesPerson(chart, clause.first, i) && /^(in|at|for|on)$/.test(chart.tokens[i + 1]?.lower ?? '')
    case 'decision':
      return decidesTo(chart, clause, i)
    case 'measures':
      return near(MEASURES, 2, 14) && near(BODIES, 14, 14)
    case 'satellite':
      return weapons.some((w) => w.data.class === 'slv') || near(ORBITERS, 8, 8)
    case 'force':
      // "the missile deployed an object", "the rocket deployed its payload".
      if (trigger.lemma === 'deploy' && near(CARGO, 0, 4)) return false
      return near(FORCES, 8, 8)
    case 'projectile': {
      // Shooting something down is no launch.
      if (/^(shoot|bring)$/.test(trigger.lemma) && chart.tokens[i + 1]?.lower === 'down') return false
      if (
        trigger.lemma.startsWith('launch') &&
        (PARTS_OF_SITES.has(chart.tokens[i + 1]?.lower ?? '') || near(CAMPAIGNS, trigger.noun ? 0 : 1, trigger.noun ? 2 : 4))
      )
        return false
      // "Lift-off was at noon"; no lift and no blast alone.
      if (trigger.noun && /^(?:lift|blast)$/.test(trigger.lemma) && !isOff(chart, i)) return false
      // "made several attempts to bring the missile down": tried was something else.
      if (/^attempts?$/.test(trigger.lemma) && chart.tokens[i + 1]?.lower === 'to' && !SENDING.test(chart.tokens[i + 2]?.lower ?? ''))
        return false
      // "watched a test of an anti-aircraft weapon".
      if (trigger.noun && !flying && weapons.length > 0) return false
      // "Interception is impossible".
      if (
        trigger.noun &&
        trigger.type === 'interception' &&
        /^(?:is|are|remains|rates?|systems?|capabilit(?:y|ies)|at+a?e?mpts?)$/.test(chart.tokens[i + 1]?.lower ?? '')
      )
        return false
      if (trigger.noun)
        return SELF_EVIDENT.has(trigger.lemma) ? aboutFlights || stateNear(chart, clause) : flying || (aboutFlights && !near(NUCLEAR, 3, 0))
      if (trigger.detail)
        return (flying || aboutFlights || tellsOfGuns(chart)) && particleFits(chart, i, trigger.lemma) && subjectFlies(chart, clause, i)
      // "sent missiles and troops to" is no launch, "sent a rocket into the sky" is.
      if (/^(send|put|place)$/.test(trigger.lemma) && !near(ALOFT, 0, 12)) return false
      if (!particleFits(chart, i, trigger.lemma)) return false
      if (trigger.lemma === 'let') return aboutFlights || stateNear(chart, clause)
      // "tried to", "was tried for".
      if (trigger.lemma === 'try' && /^(?:to|and|for|by|in)$/.test(chart.tokens[i + 1]?.lower ?? '')) return false
      if (triesOut(chart, clause, i, trigger.lemma)) return true
      if (firesSome(chart, clause, i)) return true
      if (WEAK_VERBS.has(trigger.lemma))
        return (
          flying ||
          (aboutFlights && isSpent(chart, clause, i)) ||
          (aboutFlights && /^(it|them|one)$/.test(chart.tokens[i + 1]?.lower ?? '')) ||
          near(SALVOS, 3, 6) ||
          (aboutFlights && isOfKind(chart, clause, i))
        )
      if (trigger.lemma === 'fire' && aboutFlights && stateFires(chart, clause, i)) return true
      return flying || (aboutFlights && (subjectFlies(chart, clause, i) || /^(it|them|what)$/.test(chart.tokens[i + 1]?.lower ?? '')))
    }
    case 'guns':
      return (
        (near(GUNS, 6, 0) && /^(?:up|fire)$/.test(chart.tokens[i + 1]?.lower ?? '')) ||
        (!flying && chart.tokens[i + 1]?.lower === 'fire' && near(SOLDIERS, 6, 0))
      )
    case 'under-fire':
      return comesUnderFire(chart, clause, i, trigger.lemma)
    case 'flown':
      return (
        (aboutFlights && isShotFrom(chart, i)) ||
        endsFlying(chart, i) ||
        (/^(?:test|training|practice)$/.test(chart.tokens[i - 1]?.lower ?? '') && flying) ||
        isTrialOf(chart, i)
      )
    case 'aimed':
      return aboutFlights && isAimedAt(chart, i)
    case 'rounds':
      return namesGunsOrShells(chart) && (roundsBehind(chart, clause, i) || near(SHELLS_SENT, 0, 4))
    case 'paces':
      return (flying || aboutFlights) && isPutToTest(chart, clause, i)
    case 'downed':
      return isDowned(chart, clause, i, trigger.lemma)
    case 'sirens':
      return aboutFlights && near(SIRENS, 6, 0) && (trigger.lemma !== 'go' || chart.tokens[i + 1]?.lower === 'off')
    default:
      // "air raid sirens" warn of one.
      if (/^raids?$/.test(trigger.lemma) && near(SIRENS, 0, 2)) return false
      if (trigger.type === 'agreement' && trigger.noun && (near(UNDOING, 8, 6) || isTopic(chart, i))) return false
      if (trigger.lemma === 'meet' && !trigger.noun) return !meetsThings(chart, i)
      return trigger.lemma === 'sign'
        ? near(PAPERS, 6, 8)
        : trigger.lemma === 'order'
          ? !near(IN_ORDER, 1, 0)
          : trigger.lemma === 'deal'
            ? near(DEALS, 2, 0)
            : true
  }
}

/** "met all the mission's objectives", "meets the country's strategic needs": nobody meets anybody. */
const meetsThings = ({ tokens }: Chart, verb: number): boolean => {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 8); k++) {
    const { lower, pos } = tokens[k]!
    if (MET_BY_THINGS.has(lower)) return true
    if ((pos === 'ADP' && lower !== 'of') || pos === 'VERB' || /^[,.]$/.test(lower)) return false
  }
  return false
}

/** "the test of a hydrogen bomb". */
const isOfDevice = (chart: Chart, noun: number): boolean => {
  if (chart.tokens[noun + 1]?.lower !== 'of') return false
  for (let k = noun + 2; k < noun + 5; k++) if (chart.longestAt('weapon', k)?.data.class === 'nuclear') return true
  return false
}

/** "issued a notice to airmen", "declared a no-fly zone": what ships and aircraft are told to keep clear of. */
const givesNotice = (chart: Chart, clause: Clause, verb: number): boolean => {
  const word = (k: number): string => chart.tokens[k]?.lower ?? ''
  for (let k = verb - 8; k < Math.min(clause.end, verb + 10); k++) {
    if (k < clause.first || k === verb) continue
    if (/^(?:notams?|navarea)$/.test(word(k))) return true
    if (/^notices?$/.test(word(k)) && word(k + 1) === 'to' && /^(?:airmen|air|mariners|pilots|aviators|shipping)$/.test(word(k + 2)))
      return true
    if (/^(?:warnings?|alerts?)$/.test(word(k)) && /^(?:navigational|navigation|maritime|airspace|shipping)$/.test(word(k - 1))) return true
    if (/^(?:zones?|areas?)$/.test(word(k)) && /^(?:fly|sail|no-fly|no-sail|danger|exclusion)$/.test(word(k - 1))) return true
  }
  return false
}

/** "notified Japan that it plans to launch a satellite". */
const tellsOfPlan = (chart: Chart, verb: number): boolean => {
  const words = chart.tokens.slice(verb + 1, Math.min(chart.sentenceEnd(verb), verb + 18)).map((t) => t.lower)
  return (
    words.some((w) => /^(?:plans?|planned|intends?|intention|will|would|upcoming|impending)$/.test(w)) &&
    words.some((w) => /^(?:launch|launches|launching|fire|firing|test|tests|rocket|satellite)$/.test(w))
  )
}

const CARGO = new Set('object objects payload payloads satellite satellites warhead warheads decoys parachute'.split(' '))

const SENDING = /^(?:re-?)?(?:launch|fire|shoot|test|test-fire|put|place|send|orbit|loft|lob)$/

const PARTICLES: Readonly<Record<string, RegExp>> = {
  take: /^off$/,
  lift: /^off$/,
  blow: /^up$/,
  break: /^(up|apart|off|in)$/,
  splash: /^(down|into)$/,
  end: /^up$/,
  touch: /^down$/,
  arrive: /^(?:in|at|on|within)$/,
  let: /^(rip|fly|loose|off|go)$/,
}

const endsWeapon = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 8); k--)
    for (const v of chart.startingAt(k)) if (v.kind === 'weapon' && v.end >= at - 1) return true
  return false
}

/** Where the time that ends at a token begins: "a missile on Tuesday that". */
const startOfTime = (chart: Chart, end: number): number => {
  for (let k = end - 1; k >= Math.max(0, end - 6); k--) if (chart.longestAt('time', k)?.end === end) return k
  return end
}

/** A missile or rocket stands right before the word. */
const endsFlying = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--)
    for (const v of chart.startingAt(k))
      if (v.kind === 'weapon' && v.end === at) {
        const kind = (v.data as WeaponData).class ?? ''
        return !NOT_PROJECTILE.has(kind) && kind !== 'drone' && !SHELLS.has(kind)
      }
  return false
}

/** "Pyongyang fired from a submarine", "North Korea fired again": in an article about missiles. */
const stateFires = (chart: Chart, clause: Clause, verb: number): boolean => {
  if (!/^(?:from|again|once|twice|into|toward|towards|over|off|out|\d+)$/.test(chart.tokens[verb + 1]?.lower ?? '')) return false
  return chart
    .within('place', { first: Math.max(clause.first, verb - 6), end: verb })
    .some((p) => p.data.kind === 'country' || p.data.kind === 'capital')
}

/** "a trial of an air-defence missile", "the flight of a rocket". */
const isTrialOf = (chart: Chart, at: number): boolean => {
  if (chart.tokens[at + 1]?.lower !== 'of') return false
  const weapon = chart.longestAt('weapon', at + 2)
  return weapon !== null && weapon.data.head !== null && !weapon.data.attributive && !CARRIERS.has(weapon.data.class ?? '')
}

const CARRIERS: ReadonlySet<string> = new Set(['aircraft', 'drone', 'ship', 'submarine', 'nuclear'])

/** "tested a surface-to-air missile": on trial also what is made to bring others down is flown. */
const TRIES = /^(?:test|test-fire|test-launch|flight-test)$/
const triesOut = (chart: Chart, clause: Clause, verb: number, lemma: string): boolean => {
  if (!TRIES.test(lemma)) return false
  for (let k = verb + 1; k < Math.min(clause.end, verb + 4); k++) {
    const weapon = chart.longestAt('weapon', k)
    if (weapon) return weapon.data.head === 'missile' && /^(?:anti-aircraft|interceptor)$/.test(weapon.data.class ?? '')
  }
  return false
}

/** "knocked out", "taken down": with what must follow the verb. */
const DOWN: Readonly<Record<string, RegExp>> = { shoot: /^down$/, bring: /^down$/, knock: /^(?:down|out)$/, take: /^(?:down|out)$/ }

/** "shot down a missile", "two missiles were destroyed by air defences": what flies is the object. */
const isDowned = (chart: Chart, clause: Clause, verb: number, lemma: string): boolean => {
  if (DOWN[lemma] && !DOWN[lemma].test(chart.tokens[verb + 1]?.lower ?? '')) return false
  const flies = (k: number): boolean => {
    const weapon = chart.longestAt('weapon', k)
    return (
      weapon !== null && !NOT_PROJECTILE.has(weapon.data.class ?? '') && !SHELLS.has(weapon.data.class ?? '') && weapon.data.head !== null
    )
  }
  for (let k = verb - 1; k >= Math.max(clause.first, verb - 3); k--)
    if (/^(?:was|were|been|being)$/.test(chart.tokens[k]!.lower)) {
      for (let n = k - 1; n >= Math.max(clause.first, k - 6); n--) {
        // "in which a fighter jet was shot down": manned, no missile.
        if (AIRCRAFT.test(chart.tokens[n]!.lower)) return false
        if (flies(n) || FLYING_COUNTS.has(chart.tokens[n]!.lower)) return true
      }
      return false
    }
  for (let k = verb + 1; k < Math.min(clause.end, verb + 4); k++) if (flies(k)) return true
  return false
}

const AIRCRAFT = /^(?:jets?|planes?|airplanes?|aircraft|airliners?|helicopters?|fighters?|bombers?|warplanes?|pilots?|crew)$/
const FLYING_COUNTS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'all', 'both', 'that', 'which'])

const isOff = ({ tokens }: Chart, at: number): boolean => tokens[at + 1]?.lower === '-' && tokens[at + 2]?.lower === 'off'

/** "took off", not "took office". */
const particleFits = (chart: Chart, verb: number, lemma: string): boolean =>
  !PARTICLES[lemma] || PARTICLES[lemma].test(chart.tokens[verb + 1]?.lower ?? '')

/** "two separate firings by North Korea": a state's firings are of missiles, also where none is named. */
const stateNear = (chart: Chart, clause: Clause): boolean => chart.within('place', clause).some((p) => p.data.kind === 'country')

const KIND_OF_ARMS = /^(?:systems?|types?|models?|versions?|variants?)$/

/** "a system that the North tested in May". */
const isOfKind = ({ tokens }: Chart, clause: Clause, verb: number): boolean => {
  for (let k = verb - 1; k > Math.max(clause.first, verb - 5); k--)
    if (/^(?:that|which)$/.test(tokens[k]!.lower)) return KIND_OF_ARMS.test(tokens[k - 1]!.lower)
  return false
}

/** The word before the verb that can be its subject is a weapon, or a pronoun or number that can stand for one. */
const subjectFlies = (chart: Chart, clause: Clause, verb: number): boolean => {
  // "A week before came the Hwasong-12".
  const behind = /^(?:came|went|flew|rose)$/.test(chart.tokens[verb]!.lower) ? chart.longestAt('weapon', verb + 1) : null
  if (behind && behind.end <= clause.end && !NOT_PROJECTILE.has(behind.data.class ?? '')) return true
  for (let k = verb - 1; k >= Math.max(clause.first, verb - 14); k--) {
    const { lower } = chart.tokens[k]!
    if (/^(which|that)$/.test(lower)) return endsWeapon(chart, k) || endsWeapon(chart, startOfTime(chart, k))
    // "Air Force One" is no pronoun.
    if (FLYING_PRONOUNS.has(lower) && !(chart.tokens[k]!.capital && k > clause.first)) return true
    for (const v of chart.startingAt(k)) {
      if (v.kind === 'weapon') return !NOT_PROJECTILE.has((v.data as { class: string | null }).class ?? '')
      if (v.kind === 'person' || (v.kind === 'speaker' && k === clause.first && v.end >= verb - 1)) return false
    }
  }
  // "and flew", "before landing": the subject stands in the clause before.
  return (
    verb - clause.first <= 2 &&
    clause.opener !== null &&
    !chart.startingAt(verb - 1).some((v) => v.kind === 'speaker' || v.kind === 'person')
  )
}
