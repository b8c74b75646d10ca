import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { ActorRef } from '../../model/report.ts'
import type { Frame } from './fields/reading.ts'
import { isDoneToAnothers, isSeenOrJudged } from './seen-or-judged.ts'
import { namesIn } from './mentions/names-in.ts'

const STATE_KINDS = new Set(['country', 'capital'])

/** A state goes by its ISO code. */
export const isState = ({ id }: ActorRef): boolean => id !== null && /^[A-Z]{2}$/.test(id)

/** A state or other armed actor at a token, whole name; null where none begins. */
const actorAt = (chart: Chart, at: number): { ref: ActorRef; end: number } | null => {
  const person = chart.longestAt('person', at)
  const organization = chart.longestAt('organization', at)
  const place = chart.longestAt('place', at)
  if (person && person.end >= (place?.end ?? 0) && person.end >= (organization?.end ?? 0))
    return { ref: { id: person.data.id, name: person.data.name }, end: person.end }
  if (organization && organization.end > (place?.end ?? 0)) {
    const { country, name, id, kind } = organization.data
    // Outlets report, they do not act.
    if (kind === 'outlet' || kind === 'agency') return null
    return {
      ref:
        country && /military|ministry|government|intelligence|legislature|company|body/.test(kind)
          ? stateRef(chart, country)
          : { id, name },
      end: organization.end,
    }
  }
  if (place && STATE_KINDS.has(place.data.kind) && place.data.country) return { ref: stateOf(chart, place), end: place.end }
  // "Trump and Kim met": whom the text has named in full.
  const short = place ? undefined : namesIn(chart).families.get(chart.tokens[at]!.text)
  return short ? { ref: short, end: at + 1 } : null
}

/** The state that a country or its capital stands for. */
export const stateOf = (chart: Chart, place: Value<'place'>): ActorRef =>
  place.data.kind === 'country' ? { id: place.data.country, name: place.data.name } : stateRef(chart, place.data.country!)

/** The state of a code, by its country's name where the text names it. */
const stateRef = (chart: Chart, country: string): ActorRef => ({
  id: country,
  name: namesIn(chart).countries.get(country) ?? englishName(country),
})

/** The state of a code, where the text names it or a place in it; else null. */
export const stateNamed = (chart: Chart, country: string): ActorRef | null =>
  chart.all('place').some(({ data }) => data.country === country) ? stateRef(chart, country) : null

const NAMES = new Intl.DisplayNames(['en'], { type: 'region' })
const englishNames = new Map<string, string>()

const englishName = (country: string): string => {
  let name = englishNames.get(country)
  if (name === undefined) englishNames.set(country, (name = NAMES.of(country) ?? country))
  return name
}

/** Actors named in a range, by place, each once; places that only tell where ("in Seoul") are left out. */
export const actorsIn = (chart: Chart, first: number, end: number): { ref: ActorRef; at: number }[] => {
  const found: { ref: ActorRef; at: number }[] = []
  for (let i = first; i < end; i++) {
    const actor = actorAt(chart, i)
    if (!actor) continue
    if (isBacker(chart, actor.end) || isShip(chart, i)) {
      i = actor.end - 1
      continue
    }
    if (
      !((isWhere(chart, i) || isVenue(chart, i, actor.end)) && chart.longestAt('person', i) === null) &&
      !found.some((f) => f.ref.name === actor.ref.name)
    )
      found.push({ ref: actor.ref, at: i })
    i = actor.end - 1
  }
  return found
}

const BACKING = new Set(
  'backed made built supplied supported aligned allied designed funded led armed trained style type born based brokered sponsored origin linked held controlled run occupied'.split(
    ' ',
  ),
)

/** "the Iran-backed Houthis", "a Soviet-made missile": who stands behind something does not do it. */
const isBacker = ({ tokens, text }: Chart, end: number): boolean =>
  tokens[end]?.lower === '-' && BACKING.has(tokens[end + 1]?.lower ?? '') && text[tokens[end]!.start - 1] !== ' '

const VESSELS = new Set(
  'submarine sub cruiser carrier frigate destroyer corvette warship ship vessel boat trawler tanker hms uss hmas roks'.split(' '),
)

/** "the submarine Yury Dolgoruky", "the frigate Admiral Gorshkov": a vessel of a person's name. */
const isShip = (chart: Chart, at: number): boolean => {
  if (VESSELS.has(chart.tokens[at - 1]?.lower ?? '')) return true
  const person = chart.longestAt('person', at)
  if (person) for (let i = at; i < person.end - 1; i++) if (VESSELS.has(chart.tokens[i]!.lower)) return true
  return false
}

/** States that a range names in their own right: not as a place, and not as whose something is. */
export const subjectsIn = (chart: Chart, first: number, end: number): ActorRef[] =>
  actorsIn(chart, first, end)
    .filter((a) => isState(a.ref) && !isAdjective(chart, a.at) && chart.tokens[chart.longestAt('place', a.at)?.end ?? a.at]?.lower !== "'s")
    .map((a) => a.ref)

const LOCATIVE = new Set(['in', 'near', 'over', 'off', 'toward', 'towards', 'into', 'across', 'outside', 'inside', 'around', 'at', 'from'])

const isWhere = (chart: Chart, at: number): boolean => {
  const before = chart.tokens[at - 1]?.lower ?? ''
  return LOCATIVE.has(before) && !isAdjective(chart, at)
}

/** "the Hanoi talks", "a Singapore summit": where they met. */
const isVenue = (chart: Chart, at: number, end: number): boolean =>
  chart.longestAt('place', at)?.data.use !== 'demonym' &&
  /^(?:talks|summit|meeting|conference|session|accord|agreement|deal|declaration)$/.test(chart.tokens[end]?.lower ?? '')

const isAdjective = (chart: Chart, at: number): boolean =>
  chart.longestAt('place', at)?.data.use === 'demonym' && chart.longestAt('person', at) === null

const OWNED = new Set([
  'missile',
  'missiles',
  'rocket',
  'rockets',
  'projectile',
  'projectiles',
  'launch',
  'launches',
  'test',
  'tests',
  'firing',
  'satellite',
  'programme',
  'program',
  'arsenal',
  'warhead',
  'weapons',
  'weapon',
])

/** States that a range calls owners or makers of weapons and launches, by place, each as often as it is called so. */
export const ownersIn = (chart: Chart, first: number, end: number): ActorRef[] =>
  chart
    .outermostWithin('place', { first, end })
    .filter((p) => STATE_KINDS.has(p.data.kind) && p.data.country !== null && !isWhere(chart, p.first) && !isBacker(chart, p.end))
    .filter((p) => {
      const after = [0, 1, 2, 3, 4].map((k) => chart.tokens[p.end + k]?.lower ?? '')
      const verb =
        /^(fires|fired|launches|launched|tests|tested|test|shoots|shot|again|successfully|unveils|sends|sent|puts)$/.test(after[0]!) ||
        // ", South Korea says" at the end is who reports it.
        (/^(says|claims|announces)$/.test(after[0]!) &&
          !/^(?:there|the|that)$/.test(after[1]!) &&
          !/^[,:-]$/.test(chart.tokens[p.first - 1]?.lower ?? ''))
      return (
        (verb && !endsTelling(chart, p)) ||
        after.some(
          (w, k) =>
            OWNED.has(w) &&
            after
              .slice(0, k)
              .every(
                (x, n) =>
                  /^(ADJ|NUM)$/.test(chart.tokens[p.end + n]?.pos ?? '') ||
                  /^('s|'|new|latest|first|second|third|monster|ballistic|long|short|medium|intermediate|range|-|nuclear|late|recent|such|own|three|two)$/.test(
                    x,
                  ),
              ),
        )
      )
    })
    .map((p) => stateOf(chart, p))

/** "Missile fired from Sonchon, South Korea says": who tells of it at the end did not do it. */
const endsTelling = (chart: Chart, place: Value<'place'>): boolean =>
  chart.tokens[place.first - 1]?.lower === ',' &&
  /^(says|claims|announces)$/.test(chart.tokens[place.end]!.lower) &&
  chart.tokens[place.end + 1]?.sentence !== chart.tokens[place.end]!.sentence

/** Who did it: the state after "by", the subject before the verb, or the one whose weapon, launch or troops it is. */
export const actorOf = (frame: Frame, chart: Chart): ActorRef | null => {
  const { clause, head } = frame
  if (!head) return null
  const around = actorsIn(chart, clause.first, clause.end).filter((a) => !inPlacePhrase(chart, clause.first, a.at))
  const by = around.find((a) => a.at > head.token && isBehindBy(chart, a.at))
  // "fired shells in response to shelling by the North": the nearer happening's.
  if (
    by &&
    !isOwned(chart, around, head) &&
    !frame.mentions.some((m) => !head.passive && !m.trigger.detail && m.token > head.token && m.token < by.at)
  )
    return by.ref
  // "Its air defences destroyed two missiles launched from there": who brings down has not fired.
  const downed = frame.mentions.some((m) => m.trigger.type === 'interception' && m !== head && m.token < head.token)
  const before = downed ? [] : around.filter((a) => a.at < head.token && !(head.trigger.noun && isSeenOrJudged(chart, a.at, head.token)))
  if (head.trigger.detail) return before.find((a) => ownsWeapon(chart, a.at))?.ref ?? null
  if (head.passive) return (before.find((a) => ownsWeapon(chart, a.at)) ?? null)?.ref ?? null
  // "a North Korean missile test" is the nearest one's, "the council adopted sanctions on Iran" the subject's.
  const nearest = head.trigger.noun && OWNED_EVENTS.has(head.trigger.type) && !isCarriedOut(chart, head.token)
  if (before.length > 0 && nearest) return head.token - before.at(-1)!.at <= (before.length === 1 ? 11 : 8) ? before.at(-1)!.ref : null
  // "were thrown into alarm by the exercise": of those alarmed it is none.
  if (head.trigger.noun && head.aside) return before.find((a) => head.token - a.at <= 4)?.ref ?? null
  const relative = head.trigger.noun ? null : subjectOfRelative(chart, clause.first, head.token)
  if (relative) return relative
  if (before.length > 0) return jointly(chart, before)
  if (head.trigger.noun) return around.find((a) => /^(by|of|between|from)$/.test(chart.tokens[a.at - 1]?.lower ?? ''))?.ref ?? null
  return null
}

/** "The council met over the missile that Iran fired": the subject of a defining clause is named in it, last before its verb. */
const subjectOfRelative = (chart: Chart, from: number, verb: number): ActorRef | null => {
  for (let i = verb - 1; i > from; i--) {
    const { lower } = chart.tokens[i]!
    if (lower === ',') return null
    if ((lower === 'that' || lower === 'which') && chart.tokens[i - 1]!.pos === 'NOUN') return lastNamed(chart, i + 1, verb)
  }
  return null
}

/** "Pakistan protested over the launch and fired a missile of its own": whom the clause before names ahead of its first verb. */
export const sharedSubject = (frame: Frame, before: Frame | null, chart: Chart): ActorRef | null => {
  if (before === null || before.clause.sentence !== frame.clause.sentence) return null
  const { first, end } = before.clause
  // "Moon, who took office in May, was told of it and met the council": the sentence's.
  const from = /^(?:VERB|AUX)$/.test(chart.tokens[first]!.pos) ? chart.sentenceRange(before.clause.sentence).first : first
  return namedBeforeVerb(chart, from, end)
}

const namedBeforeVerb = (chart: Chart, first: number, end: number): ActorRef | null => {
  let verb = first
  while (verb < end && !/^(?:VERB|AUX)$/.test(chart.tokens[verb]!.pos)) verb++
  const named = actorsIn(chart, first, verb).filter(({ at }) => !isAdjective(chart, at) && !inPlacePhrase(chart, first, at))
  return named.at(-1)?.ref ?? null
}

const lastNamed = (chart: Chart, from: number, end: number): ActorRef | null => {
  for (let i = end - 1; i >= from; i--) {
    const actor = isAdjective(chart, i) ? null : actorAt(chart, i)
    if (actor && !isBacker(chart, actor.end) && !isShip(chart, i)) return actor.ref
  }
  return null
}

/** "North Korea's bomb tests by the US Geological Survey": the owner's, whoever else is named behind. */
const isOwned = (
  chart: Chart,
  around: readonly { at: number }[],
  { trigger, token }: { trigger: { noun: boolean }; token: number },
): boolean =>
  trigger.noun &&
  around.some(({ at }) => {
    const end = chart.longestAt('place', at)?.end ?? at
    return (
      end < token &&
      token - end <= 4 &&
      chart.tokens[end]!.lower === "'s" &&
      chart.tokens[end + 1]!.sentence === chart.tokens[token]!.sentence
    )
  })

/** "by the terrorist Houthi militia", "by Iran-backed rebels". */
const isBehindBy = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (lower === 'by') return true
    // "caused by the blasts, South Korea's agency said".
    if (lower === ',' && /^(?:NOUN|PROPN)$/.test(chart.tokens[k - 1]?.pos ?? '')) return false
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) && !/^(?:-|,|backed|allied|aligned|led)$/.test(lower)) return false
  }
  return false
}

/** The subject, or both of "India and Russia signed". */
const jointly = (chart: Chart, before: readonly { ref: ActorRef; at: number }[]): ActorRef => {
  const one = subject(chart, before)
  const other = before.find(
    (a) =>
      a.at > one.at &&
      a.at - one.at <= 5 &&
      /^(and|,)$/.test(chart.tokens[chart.tokens[a.at - 1]!.lower === 'the' ? a.at - 2 : a.at - 1]!.lower),
  )
  return other && isState(one.ref) && isState(other.ref) ? { id: null, name: `${one.ref.name} and ${other.ref.name}` } : one.ref
}

/** The state that an actor is or acts for: "Kim Jong Un" is North Korea's. Null for bodies of many states. */
export const stateBehind = (chart: Chart, ref: ActorRef): ActorRef | null => {
  if (isState(ref)) return ref
  const country = namesIn(chart).persons.get(ref.name) ?? null
  return country === null ? null : stateRef(chart, country)
}

/** "The academy on Tuesday carried out the test": the subject's, however far before. */
const isCarriedOut = (chart: Chart, noun: number): boolean => {
  for (let i = noun - 1; i >= Math.max(1, noun - 6); i--) {
    const { lower, pos } = chart.tokens[i]!
    if (/^(?:conducted|conducts|staged|stages|performed|performs)$/.test(lower)) return true
    if (lower === 'out' && /^(?:carried|carries|carry)$/.test(chart.tokens[i - 1]!.lower)) return true
    if (!/^(?:DET|ADJ|NOUN|NUM|PROPN|ADV)$/.test(pos) && lower !== '-') return false
  }
  return false
}

const OWNED_EVENTS = new Set(['launch', 'satellite-launch', 'nuclear-test', 'artillery', 'strike'])

/** The first state or person before the verb; a title's state ("South Korean President") goes with its person. */
const subject = (chart: Chart, before: readonly { ref: ActorRef; at: number }[]): { ref: ActorRef; at: number } =>
  before.find((a) => !isAdjective(chart, a.at)) ?? before.at(-1)!

/** "a North Korean missile", "the North's rocket": the weapon follows within a few words. */
const ownsWeapon = (chart: Chart, at: number): boolean => {
  if (namesIn(chart).inWeapon[at]) return true
  for (let i = at; i < at + 5; i++) {
    if (chart.longestAt('weapon', i)) return true
    // "Tokyo says the North's missile fell", "Riyadh was hit by six rockets": not theirs.
    if (i > at && /^(?:VERB|AUX)$/.test(chart.tokens[i]?.pos ?? '') && chart.tokens[i - 1]!.lower !== '-') return false
    // "Saudi air defences destroyed two missiles": theirs are others.
    if (isDoneToAnothers(chart.tokens[i]?.lower ?? '')) return false
  }
  return false
}

const inPlacePhrase = (chart: Chart, from: number, at: number): boolean => {
  for (let i = Math.max(from, at - 10); i <= at; i++) {
    const phrase = chart.longestAt('place-phrase', i)
    if (phrase && phrase.end > at && LOCATIVE.has(phrase.data.relation ?? '')) return true
  }
  return false
}
