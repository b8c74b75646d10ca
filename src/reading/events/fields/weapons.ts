import type { Chart } from '../../../grammar/chart.ts'
import type { WeaponData } from '../../../model/values.ts'
import type { FieldReader, FieldReading } from './reading.ts'

const NEGATED = new Set(['not', 'rather', 'than', 'whether', 'whatever', 'no', 'neither', 'nor', 'instead'])
const STATIONED = new Set(['deployment', 'agreement', 'procurement', 'authorization'])
// Batteries against missiles are deployed, not launched.
const DEFENSIVE = new Set([
  'interceptor',
  'anti-aircraft',
  'air-defence',
  'air-defense',
  'SAM',
  'sam',
  'missile-defence',
  'aircraft',
  'submarine',
])

/** What rockets are sent from: what was sent says more. */
const SYSTEM = /\bguided rocket system$/

const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|score)\b/i
const SERIES = /\b(?:series|family|families|range|variety|line|lines|generation)\b/i

/** Weight of what stands beside a flight: what is made to bring it down. */
export const BESIDES = -3

/** Class, name and number of what was launched. */
export const weapons: FieldReader = (frame, chart) =>
  chart.outermostWithin('weapon', frame.clause).flatMap((weapon) => {
    const { data } = weapon
    const at = { first: weapon.first, end: weapon.end, rule: weapon.rule }
    const denied =
      [1, 2, 3, 4].some((k) => weapon.first - k >= frame.clause.first && NEGATED.has(chart.tokens[weapon.first - k]!.lower)) ||
      /^(whether|consistent)$/.test(chart.tokens[frame.clause.first]!.lower)
    // "was filmed by the Noor satellite": nothing here was launched.
    if (
      data.class === 'satellite' &&
      chart.tokens.slice(Math.max(frame.clause.first, weapon.first - (frame.head ? 1 : 2)), weapon.first + 1).some((t) => t.lower === 'by')
    )
      return []
    if (data.name && isKinOf(chart, weapon.first, frame.clause.first)) return []
    const stationed = frame.head !== null && STATIONED.has(frame.head.trigger.type)
    // "tested a surface-to-air missile": it flew.
    const tried =
      frame.head?.trigger.type === 'launch' &&
      weapon.first > frame.head.token &&
      weapon.first - frame.head.token <= 2 &&
      data.head === 'missile'
    // "an Iron Dome missile": a missile, of a type that brings others down.
    const defensive = DEFENSIVE.has(data.class ?? data.typeClass ?? '') || data.typeClass === 'interceptor'
    // "The two batteries are to cover the country": of what is decided or bought, told on.
    if (defensive && frame.head === null && !denied && !data.attributive)
      return [
        ...(data.class && data.class !== 'nuclear' ? [{ field: 'weaponClass', value: data.class, ...at, weight: BESIDES }] : []),
        ...(data.name ? [{ field: 'weaponName', value: printedName(data), ...at, weight: BESIDES }] : []),
      ]
    if (
      (defensive && !stationed && !tried) ||
      (data.attributive &&
        data.name &&
        !stationed &&
        !chart.tokens.slice(weapon.end, weapon.end + 2).some((t) => /^(launch|launches|test|tests|firing|attempt)$/.test(t.lower)))
    )
      return []
    const out: FieldReading[] = []
    if (data.class && !denied)
      out.push({
        field: 'weaponClass',
        value: classAsStated(data, data.class),
        ...at,
        weight: (data.definite && data.class === 'missile') || (data.head !== null && SYSTEM.test(data.head)) ? -1 : 0,
        ofType: data.name,
      })
    if (data.name && !denied)
      out.push({ field: 'weaponName', value: printedName(data), ...at, weight: (data.class ?? data.typeClass) === 'satellite' ? -1 : 0 })
    // "Agni is the name of a series of rockets": no salvo, where nothing is fired.
    const kinds = frame.head === null && data.count && data.count.value === undefined && SERIES.test(chart.words(weapon))
    // "several rounds from a coastal gun": no gun is fired itself.
    const gun = data.class === 'artillery' && GUNS.test(data.text)
    const count = data.attributive || data.predicative || kinds || gun ? null : countOf(data)
    // "several missiles" says less than "at least seven".
    const vague = count !== null && count.amount.value === undefined && !NUMBER.test(chart.words(weapon)) ? 0.5 : 0
    if (count && !denied) out.push({ field: 'count', value: count.amount, ...at, weight: count.weight - vague })
    return out
  })

const KIN = /^(?:relative|cousin|copy|derivative|descendant|offshoot|sibling|kin|twin|likeness|resembles?|resembling|resembled)$/

/** "a relative of the Musudan", "resembles the Iskander": another type, which did not fly here. */
const isKinOf = ({ tokens }: Chart, at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    if (KIN.test(tokens[i]!.lower)) return true
    if (tokens[i]!.pos === 'VERB') return false
  }
  return false
}

const GUNS = /\b(?:howitzer|gun|cannon)s?$/i

/** Whose a gun is and what it is called: "Turkish howitzers", "K-9 howitzers". */
const OF_GUN = /^(?:\p{Lu}\p{Ll}*(?:ish|ese|an|i|ch) |\p{Lu}{1,3}-?\d+\w* )+/u

/** A nuclear device and a gun go by their own words: "hydrogen bomb", "155-mm self-propelled howitzer". */
const classAsStated = ({ text, head }: WeaponData, name: string): string => {
  if (name === 'nuclear') return text.toLowerCase()
  return name === 'artillery' && head !== null && GUNS.test(text) ? text.replace(OF_GUN, '').toLowerCase().replace(/s$/, '') : name
}

/** The rest of a designation behind a type's listed name: "DF-15B", "Minuteman III", "Trident 2". */
const DESIGNATION = /^(?:-\d+[A-Za-z]{0,3}|[A-Z]{1,2}|[- ](?:[IVX]{1,3}|[1-9]\d?)(?: [A-Z]\d)?)\b/

/** The type's name as this text prints it: "Nodong", "Agni-3". */
const printedName = ({ name, text, printed }: WeaponData): string => {
  if (name === null) return text
  // "Terminal High Altitude Area Defense" goes by its short name, "Agni-5" by its own.
  const known = printed?.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase() ? printed : name
  // "Qiam-1" where the type's name is "Qiam".
  const at = text.indexOf(known)
  if (at >= 0) return known + (DESIGNATION.exec(text.slice(at + known.length))?.[0] ?? '')
  const start = text.search(new RegExp(name.slice(0, 2).replace(/[^\p{L}\p{N}]/gu, '.'), 'iu'))
  const found = (start >= 0 ? text.slice(start) : text)
    .replace(
      /[\s-]*\b(missiles?|rockets?|types?|class|ballistic|cruise|satellites?|systems?|batter(?:y|ies)|projectiles?|howitzers?|guns?|[SMI]?[RL]?CBM|[SMI]RBM)\b.*$/iu,
      '',
    )
    .replace(/["“”]/g, '')
    .trim()
  return found || name
}

/** A number said outright weighs more than the article of "a missile": flashes say "a" for a salvo. */
const countOf = ({
  class: kind,
  count,
  definite,
  plural,
  head,
  ordinals,
}: WeaponData): { amount: NonNullable<WeaponData['count']>; weight: number } | null => {
  const cargo = kind === 'satellite' && (count?.value ?? 0) !== 1
  // Satellites on one rocket are its load; figures beyond any salvo are money or tons.
  if (cargo || (count?.value ?? 0) > 5000) return null
  // "On 29 August 2019 another rocket": the year is no number of rockets.
  if (!plural && (count?.value ?? 0) > 1) return null
  if (count) return { amount: count, weight: count.value === 1 ? 0 : 1 }
  // "the missile", "its latest rocket": one, if nothing else is said.
  return definite && !plural && head !== null && !ordinals ? { amount: { value: 1 }, weight: -1 } : null
}
