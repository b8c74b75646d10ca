import { isFlight } from '../../model/flight.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { DayPart } from '../../model/day-parts.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Amount, Event, PlaceRef, ZoneVerdict } from '../../model/report.ts'
import { isGunClass } from '../../model/weapon-class.ts'
import { ploverCategory } from '../../model/plover.ts'
import type { DraftEvent, Statement } from './joining/draft.ts'
import { BESIDES } from './fields/weapons.ts'

// Missiles are talked of there, none is used: "sanctions over the missile launch".
const UNARMED = new Set<Event['type']>(['meeting', 'visit', 'statement', 'sanction', 'recruitment', 'exercise', 'warning'])

/** The public event of a draft: for each field the preferred of the values stated. All values stay in the claims. */
export const composeEvent = (
  draft: DraftEvent,
  id: string,
  chart: Chart,
  clock: { local: string | null; utc: string | null; part?: DayPart | null },
): Event => {
  const best = <T>(field: string): T | null => (preferred(draft.statements, field)?.value as T | undefined) ?? null
  const flight = isFlight(draft.type)
  const armed = !UNARMED.has(draft.type)
  // The battery that a missile test is told beside did not fly.
  const flown = draft.type === 'launch' || draft.type === 'artillery'
  const arms = flown ? draft.statements.filter((s) => s.weight !== BESIDES) : draft.statements
  const weaponName = armed ? ((preferred(arms, 'weaponName')?.value as string | undefined) ?? null) : null
  const stated = armed ? mostSpecific(arms, weaponName) : null
  // Shelling is by artillery, whichever gun.
  const weaponClass =
    draft.type === 'artillery'
      ? stated === null && onlyShots(draft, chart)
        ? gunOf(draft, chart)
        : stated === null || stated === 'missile'
          ? 'artillery'
          : stated
      : stated
  return {
    id,
    type: draft.type,
    main: draft.main,
    plover: ploverCategory(draft),
    actor: draft.actor,
    target: null,
    participants: draft.participants,
    weapon: weaponClass || weaponName ? { class: weaponClass, name: weaponName } : null,
    count: armed ? best<Amount>('count') : null,
    date: draft.date,
    ...(draft.date && draft.dateInferred ? { dateInferred: { value: draft.date, inferred: true, how: draft.dateInferred } } : {}),
    timeLocal: clock.local,
    timeUtc: clock.utc,
    ...(clock.local === null && clock.part ? { partOfDay: clock.part } : {}),
    launchArea: placeRef(best('launchArea')),
    toward: placeRef(best('toward')),
    landing: placeRef(best('landing')),
    rangeKm: flight ? best<Amount>('rangeKm') : null,
    apogeeKm: flight ? best<Amount>('apogeeKm') : null,
    flightTimeMin: flight ? best<Amount>('flightTimeMin') : null,
    capabilityRangeKm: best<Amount>('capabilityRangeKm'),
    bearingDeg: null,
    facility: null,
    platform: null,
    trajectory: null,
    outcome: flight ? best<Event['outcome']>('outcome') : null,
    casualties: null,
    zone: best<ZoneVerdict>('zone'),
    claims: [],
    mentions: wordsFor(draft).map((m) => chart.span(m)),
  }
}

/** The words that name it; where only its title does, what the text first says of it. */
const wordsFor = ({ mentions, statements, main }: DraftEvent): readonly TokenRange[] =>
  mentions.length > 0 || !main ? mentions : statements.slice(0, 1)

const SMALL = /^(?:shots?|bullets?|gunfire|machine-gun|machine|rifles?|rounds|shot)$/
const LARGE = /^(?:artillery|shells?|shelling|shelled|howitzers?|mortars?|cannons?|bombardment)$/

/** "shots", "bullets", "machine-gun rounds" and nothing larger: no artillery. */
const onlyShots = ({ frames }: DraftEvent, chart: Chart): boolean => {
  let small = false
  for (const { clause } of frames)
    for (let i = clause.first; i < clause.end; i++) {
      const { lower } = chart.tokens[i]!
      if (LARGE.test(lower)) return false
      small ||= SMALL.test(lower)
    }
  return small
}

/** "a K-3 light machine gun": the longest of such words; null where only shots are told of. */
const gunOf = ({ frames }: DraftEvent, chart: Chart): string | null =>
  frames
    .flatMap(
      ({ clause }) =>
        chart
          .words(clause)
          .toLowerCase()
          .match(/(?:(?:light|heavy) )?machine[- ]guns?|rifles?/g) ?? [],
    )
    .map((words) => words.replace('-', ' ').replace(/s$/, ''))
    .reduce<string | null>((best, words) => (best === null || words.length > best.length ? words : best), null)

/** The public reference: without what the reader only keeps to infer from. */
const placeRef = (place: (PlaceRef & { country?: string | null }) | null): PlaceRef | null => {
  if (place === null) return null
  const { country: _country, ...rest } = place
  return rest
}

/** The reading with most weight; among equals the first. */
export const preferred = (statements: readonly Statement[], field: string): Statement | null => {
  let best: Statement | null = null
  for (const s of statements) if (s.field === field && (!best || (s.weight ?? 0) > (best.weight ?? 0))) best = s
  return best
}

// From the loosest word to the tightest: "projectile", "missile", "ballistic missile", "short-range ballistic missile".
const TIGHTNESS: readonly (readonly string[])[] = [
  ['missile'],
  ['ballistic', 'cruise', 'slv', 'artillery'],
  ['SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM'],
]

const tightness = (name: string): number => TIGHTNESS.findIndex((level) => level.includes(name))

/** The first class named, or a tighter one named later that it allows. */
const mostSpecific = (statements: readonly Statement[], type: string | null): string | null => {
  let best: string | null = null
  // What counts for less is asked where nothing else is told: the system that rockets are sent from.
  const counted = statements.filter((s) => s.field === 'weaponClass' && (s.weight ?? 0) >= 0)
  for (const s of counted.length > 0 ? counted : statements) {
    // "the Simorgh ... the Raad, a short-range missile": said of another type.
    if (s.field !== 'weaponClass' || (best !== null && s.ofType && s.ofType !== type)) continue
    const name = s.value as string
    if (best !== null && name === 'artillery') continue
    if (
      best === null ||
      (tightness(name) > tightness(best) &&
        tightness(best) >= 0 &&
        (tightness(best) === 0 || name.endsWith('BM')) &&
        (best === 'missile' || best === 'ballistic')) ||
      // "artillery ... the K9 howitzers".
      (best === 'artillery' && isGunClass(name))
    )
      best = name
  }
  return best
}
