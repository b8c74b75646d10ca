import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import type { Amount } from '../../../model/report.ts'
import type { Frame, FieldReader, FieldReading } from './reading.ts'

type LengthField = 'rangeKm' | 'apogeeKm' | 'capabilityRangeKm'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/**
 * What a length in a flight's clause measures, by the words near it. Read in this order: height words are decisive,
 * then words of ability (a type's range is not the distance flown), then words of flight.
 */
const HEIGHT_LEFT = words(
  'altitude altitudes height apogee peak peaked peaking climbed climb climbing soared soaring rose rise risen rising ascended high upward upwards altitude ceiling lofted topped topping apex zenith',
)
const HEIGHT_NOUNS = words('altitude height apogee ceiling apex zenith')
const HEIGHT_RIGHT = words('high altitude up upward upwards above apogee')
const ABILITY_NOUNS = words('range ranges reach')
const FLIGHT = words(
  'flew fly flown flies flying travelled traveled travel travelling traveling covered cover covering went gone distance flight go traversed roared roaring raced hurtled streaked sailed',
)
const FAILING = words('apart exploded exploding blew blown broke broken disintegrated failed failing')
const FALL = words('landed land fell fall fallen came splashed plunged dropped crashed down')
const AIMED = words('hit hitting struck target targets striking')
const FIGURE = words('distance figure figures number it')
const NOT_FLOWN = words(
  'radius depth deep border within wide long diameter tall range-finder width length notice coast north south east west northwest northeast southwest southeast',
)

/** Distance flown, apogee, and what the type could reach. */
export const distances: FieldReader = (frame, chart) => {
  let before: { end: number; role: Role } | null = null
  return chart.outermostWithin('quantity', frame.clause).flatMap((quantity) => {
    if (quantity.data.dimension !== 'length' || tooShort(quantity)) return []
    const replaced: Role | null = before && isReplaced(lowers(chart, before.end, quantity.first)) ? before.role : null
    const field = replaced ?? roleOf(frame, chart, quantity)
    if (!field) return []
    before = { end: quantity.end, role: field }
    const weight = field.weak ? -1 : 0
    return [
      {
        field: field.field,
        value: figured(kilometres(quantity)),
        first: quantity.first,
        end: quantity.end,
        rule: quantity.rule,
        weight,
      } satisfies FieldReading,
    ]
  })
}

const REPLACING = words(
  'from to instead rather not down up than of the a an about some around roughly its earlier previous initial first original',
)

/** "To 4,900 km from the earlier 5,400 km": both measure the same. */
const isReplaced = (between: readonly string[]): boolean =>
  between.length > 0 &&
  between.length < 7 &&
  between.every((w) => REPLACING.has(w)) &&
  between.some((w) => /^(from|instead|rather|not)$/.test(w))

/** "up to 380 km" names a figure that is also a bound: both are kept. */
const figured = (amount: Amount): Amount =>
  amount.value === undefined && amount.min === undefined && typeof amount.max === 'number' ? { ...amount, value: amount.max } : amount

/** The figure printed in kilometres where a pair gives one: "621 miles (1,000 kilometers)" is 1,000, not 999.4. */
const kilometres = ({ data }: Value<'quantity'>): Amount =>
  data.unit !== 'km' && data.gloss?.unit === 'km' ? { ...data.gloss.normal, ...(data.amount.approx ? { approx: true } : {}) } : data.normal

// Flights of interest are kilometres long; metres are calibres, misses and altitudes of birds.
const tooShort = ({ data }: Value<'quantity'>): boolean => (data.normal.value ?? data.normal.min ?? data.normal.max ?? 0) < 5

interface Role {
  field: LengthField
  /** Only the number speaks for it: "a first figure: about 700km". */
  weak?: true
}

/** "75 miles (away) from the suspected launch site". */
const FROM_LAUNCH = /^(?:away )?from (?:the|its|their|where)(?: \w+){0,2} (?:launch\w*|fir(?:ing|ed))\b/

/** "gave the range as 780 kilometers": who tracked a flight speaks of that flight. */
const GIVEN = /\b(?:gave|measured|tracked) (?:the|its|their|a) range (?:as|at|of)\b/

const roleOf = (frame: Frame, chart: Chart, quantity: Value<'quantity'>): Role | null => {
  const left = lowers(chart, Math.max(frame.clause.first, quantity.first - 9), quantity.first)
  const right = lowers(chart, quantity.end, Math.min(frame.clause.end, quantity.end + 4))
  if (FROM_LAUNCH.test(lowers(chart, quantity.end, Math.min(frame.sentence.end, quantity.end + 7)).join(' '))) return { field: 'rangeKm' }
  if (GIVEN.test(lowers(chart, Math.max(frame.sentence.first, quantity.first - 9), quantity.first).join(' '))) return { field: 'rangeKm' }
  const near = left.slice(-6)
  const measured = placePhraseOf(chart, quantity)
  // "soared 650 km from an airfield": along, not up.
  if (right[0] === 'from' && near.some((w) => w === 'soared' || w === 'soaring' || w === 'roared')) return { field: 'rangeKm' }
  if (heightRight(right) || (near.some((w) => HEIGHT_LEFT.has(w)) && !laterFlight(near)) || heightBefore(left)) return { field: 'apogeeKm' }
  if (ability(left, right) || carries(lowers(chart, Math.max(frame.clause.first, quantity.first - 14), quantity.first)))
    return { field: 'capabilityRangeKm' }
  const flown =
    left.some((w) => FLIGHT.has(w)) ||
    left.at(-1) === 'after' ||
    (/^(about|some|around|roughly|nearly|almost)$/.test(left.at(-1) ?? '') && left.at(-2) === 'after') ||
    near.slice(-3).some((w) => /^(reached|reaching|reach)$/.test(w)) ||
    /^(of distance|away from|down range|downrange|before|from the|from its)/.test(right.slice(0, 2).join(' '))
  if (right[0] === 'away' && near.some((w) => FALL.has(w) || AIMED.has(w))) return { field: 'rangeKm', weak: true }
  if (measured && !near.slice(-3).some((w) => FLIGHT.has(w)) && left.at(-1) !== 'after' && left.at(-2) !== 'after') return null
  // "came apart after 150 km": how far the one got that failed stands behind what another flew.
  if (flown && left.some((w) => FAILING.has(w))) return { field: 'rangeKm', weak: true }
  if (flown) return { field: 'rangeKm' }
  if (near.some((w) => FALL.has(w)) && /^(away|from|later|off)/.test(right[0] ?? '')) return { field: 'rangeKm', weak: true }
  if (near.some((w) => NOT_FLOWN.has(w)) || right.slice(0, 2).some((w) => NOT_FLOWN.has(w))) return null
  if (near.some((w) => FIGURE.has(w))) return { field: 'rangeKm', weak: true }
  return null
}

/** "rose to 50 km and flew 430": the verb nearest to the number decides. */
const laterFlight = (near: readonly string[]): boolean => {
  for (let i = near.length - 1; i >= 0; i--) {
    if (FLIGHT.has(near[i]!) && near[i] !== 'distance') return true
    if (HEIGHT_LEFT.has(near[i]!)) return false
  }
  return false
}

/** "Revised the peak height of Monday's missile to 4,900 km": farther off, where no other figure or measure stands between. */
const heightBefore = (left: readonly string[]): boolean => {
  const noun = left.findLastIndex((w) => HEIGHT_NOUNS.has(w))
  return noun >= 0 && !left.slice(noun + 1).some((w) => /^\d/.test(w) || FLIGHT.has(w) || ABILITY_NOUNS.has(w) || w === 'and')
}

const heightRight = (right: readonly string[]): boolean =>
  HEIGHT_RIGHT.has(right[0] ?? '') || (/^(in|of|straight)$/.test(right[0] ?? '') && /^(altitude|height|up)$/.test(right[1] ?? ''))

const ability = (left: readonly string[], right: readonly string[]): boolean => {
  const range = left.findLastIndex((w) => ABILITY_NOUNS.has(w))
  // "covered a range of 400 km" is flown.
  const flownRange = range >= 0 && left.slice(Math.max(0, range - 3), range).some((w) => /^(?:covered|flew|flown|travell?ed)$/.test(w))
  if (range >= 0 && !flownRange && left.length - range <= 9 && !left.slice(range + 1).some((w) => FLIGHT.has(w))) return true
  if (/^(range|-range|reach)$/.test(right[0] ?? '') || (right[0] === '-' && right[1] === 'range')) return true
  // "Its maximum is given as 750 km", "the weapon's top figure is 750 km"; "a maximum distance of 330 km" was flown.
  const most = left.findLastIndex((w) => w === 'maximum')
  if (most >= 0 && /^(?:is|stands|lies|are)$/.test(left[most + 1] ?? '')) return true
  const flight = left.findLastIndex((w) => COULD_GO.has(w))
  return flight > 0 && left.slice(Math.max(0, flight - 4), flight).some((w) => /^(could|can|capable|able|might|would)$/.test(w))
}

/** "can carry a conventional or a nuclear warhead over some 500 km". */
const carries = (left: readonly string[]): boolean => {
  const verb = left.findLastIndex((w) => /^(?:carry|deliver|hurl|throw|loft)$/.test(w))
  return (
    verb > 0 &&
    /^(?:can|could|to)$/.test(left[verb - 1]!) &&
    left.slice(verb).some((w) => /^(?:warheads?|payloads?)$/.test(w)) &&
    left.slice(-3).some((w) => /^(?:over|to|up|across)$/.test(w))
  )
}

/** What a type could do: "could have reached 3,500 km", "is able to carry a warhead over 1,000 km". */
const COULD_GO = words(
  'fly flying travel travelling traveling reaching reach reached striking strike hitting hit go gone flown cover covered deliver carry carried travelled traveled throw hurl lob bring',
)

const lowers = (chart: Chart, from: number, to: number): string[] => {
  const found: string[] = []
  for (let i = from; i < to; i++) found.push(chart.tokens[i]!.lower)
  return found
}

/** A distance from a named place ("250 km west of the cape") tells where, not how far it flew. */
const placePhraseOf = (chart: Chart, quantity: Value<'quantity'>): Value<'place-phrase'> | null => {
  for (let k = quantity.first; k >= Math.max(0, quantity.first - 14); k--) {
    const phrase = chart.longestAt('place-phrase', k)
    if (phrase && phrase.end > quantity.first) return phrase.data.distanceKm || phrase.data.bearing ? phrase : null
  }
  return null
}
