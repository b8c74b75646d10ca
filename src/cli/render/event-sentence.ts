import type { Claim, Event, Report } from '../../model/report.ts'
import { onlyDenied } from '../../model/only-denied.ts'
import { clean } from '../../wording/clean.ts'
import { sayAmount } from '../../wording/say-amount.ts'
import { sayDate } from '../../wording/say-date.ts'
import { sayDeed } from '../../wording/say-deed.ts'
import { sayHedge, sayNames, saySources } from './say-source.ts'
import { sayValue, sayZone } from '../../wording/say-value.ts'
import { sayKind } from '../../wording/say-kind.ts'
import { leastCount, sayWeapons } from '../../wording/say-weapon.ts'
import { capitalised, withArticle } from '../../wording/with-article.ts'

/** A part of the headline and the fields whose claims vouch for it. */
interface Part {
  text: string
  fields: readonly string[]
}

/** One or two sentences on an event, each part with who vouches for it: what a reader sees first. */
export const headline = (event: Event, report: Report): string => {
  const claims = report.claims.filter((c) => c.event === event.id)
  const parts = [happening(withTypes(event, claims)), flight(event), splash(event), result(event), reach(event), harm(event)].filter(
    (p) => p !== null,
  )
  const said = parts.map((part) => part.text + voucher(part, preferred(event, claims)))
  const denied = deniedBy(claims)
  return said.length > 0 ? `${denied === null ? '' : `Denied by ${denied}: `}${said.join('; ')}.` : ''
}

/** "The Emad and the Kheibar Shekan": of several weapons, all types that those who name the first one name. */
const withTypes = (event: Event, claims: readonly Claim[]): Event => {
  const { weapon, count } = event
  if (!weapon?.name || leastCount(count) < 2) return event
  const named = claims.filter((c) => c.field === 'weaponName' && c.polarity === 'affirmed' && typeof c.value === 'string')
  const first = named.find((c) => c.value === weapon.name)
  const names = [
    weapon.name,
    ...named.filter((c) => first && saySources(c.sources) === saySources(first.sources)).map((c) => c.value as string),
  ]
  const types = [...new Set(names)]
  return types.length <= leastCount(count) ? { ...event, weapon: { ...weapon, name: list(types) } } : event
}

const happening = (event: Event): Part => ({
  text: [deed(event), when(event), where(event)].filter(Boolean).join(' '),
  fields: ['count', 'weapon', 'weaponClass', 'weaponName', 'launchArea', 'toward', 'actor', 'date', 'timeLocal'],
})

/** Who did what, without day and place: "North Korea fired 2 short-range ballistic missiles", "Iran: exercise (with Oman)". */
export const deed = (event: Event): string => {
  const done = sayDeed(event.type, armsOf(event))
  const who = event.actor ? withArticle(clean(event.actor.name)) : null
  if (done) return capitalised(`${who ?? 'somebody'} ${done}`)
  const others = event.participants.filter((p) => p.name !== event.actor?.name).map((p) => clean(p.name))
  const about = [
    armsOf(event),
    others.length > 0 ? `with ${others.join(', ')}` : '',
    event.target ? `on ${clean(event.target.name)}` : '',
  ].filter(Boolean)
  return capitalised(`${who === null ? '' : `${who}: `}${sayKind(event.type)}${about.length > 0 ? ` (${about.join('; ')})` : ''}`)
}

const armsOf = ({ weapon, count }: Event): string => (weapon || count ? sayWeapons(weapon, count) : '')

/** Who denies that it happened, where nobody affirms it; null elsewhere. `claims` are those of the event. */
export const deniedBy = (claims: readonly Claim[]): string | null => {
  const denials = onlyDenied(claims)
  return denials && sayNames([...new Set(denials.map((c) => saySources(c.sources)))])
}

const when = (event: Event): string => {
  const date = event.date ?? event.dateInferred?.value ?? null
  const day = date
    ? `on ${sayDate(date)}`.replace(/^on (?=about|perhaps|until|since|\w+ \d{4}$|\d{4}$)/, '').replace(/^(?=[A-Z]\w+ \d{4}$|\d{4}$)/, 'in ')
    : ''
  const inferred = date && event.dateInferred ? ' [day inferred]' : ''
  const utc = event.timeUtc ? `${event.timeUtc.slice(11, 16)} UTC` : ''
  const clock = event.timeLocal ? `at ${event.timeLocal} local time${utc ? ` (${utc})` : ''}` : utc ? `at ${utc}` : ''
  return [day + inferred, clock].filter(Boolean).join(' ')
}

const where = (event: Event): string =>
  [
    event.launchArea ? `from ${clean(event.launchArea.name)}${event.launchArea.inferred ? ' [inferred]' : ''}` : '',
    event.facility ? `at ${clean(event.facility.name)}` : '',
    event.toward ? `toward ${clean(event.toward.name)}` : '',
  ]
    .filter(Boolean)
    .join(' ')

const they = ({ count }: Event): 'it' | 'they' => (leastCount(count) > 1 ? 'they' : 'it')

const flight = (event: Event): Part | null => {
  const { rangeKm, apogeeKm, flightTimeMin, trajectory } = event
  const done = [
    rangeKm ? `flew ${sayAmount(rangeKm, 'km')}` : '',
    apogeeKm ? `rose to ${sayAmount(apogeeKm, 'km')}` : '',
    flightTimeMin ? `${they(event) === 'it' ? 'was' : 'were'} up for ${sayAmount(flightTimeMin, 'min')}` : '',
  ].filter(Boolean)
  const path = trajectory ? ` (${trajectory})` : ''
  return done.length > 0 ? { text: `${they(event)} ${list(done)}${path}`, fields: ['rangeKm', 'apogeeKm', 'flightTimeMin'] } : null
}

const splash = (event: Event): Part | null => {
  const { landing, zone } = event
  if (!landing && !zone) return null
  const at = landing ? cameDown(clean(landing.name)) : 'came down'
  return { text: `${they(event)} ${at}${zone ? `${landing ? ',' : ''} ${sayZone(zone)}` : ''}`, fields: ['landing', 'zone'] }
}

const SAYS_HOW =
  /^(?:\d|(?:in|into|off|near|on|over|outside|inside|within|about|around|roughly|nearly|almost|some|at|between|east|west|north|south)\b)/i
const VESSEL = /\b(?:ship|vessel|tanker|freighter|carrier|boat|destroyer|frigate)$/i
const ON_IT = /\b(?:islands?|islets?|atoll|peninsula|grounds?)$/i
const AT_IT = /\b(?:base|airport|airfield|range|site|port)$/i

/** "came down in the East Sea", "came down on Quill Island", "hit a tanker in the gulf". */
const cameDown = (name: string): string => {
  if (SAYS_HOW.test(name)) return `came down ${name}`
  const [thing] = name.split(/,| (?:in|on|near|off|of|at) /)
  if (VESSEL.test(thing!)) return `hit ${withArticle(name)}`
  return `came down ${ON_IT.test(thing!) ? 'on' : AT_IT.test(thing!) ? 'at' : 'in'} ${name}`
}

const result = ({ outcome }: Event): Part | null =>
  outcome === 'failure'
    ? { text: 'it was a failure', fields: ['outcome'] }
    : outcome === 'success'
      ? { text: 'it was a success', fields: ['outcome'] }
      : null

const reach = ({ capabilityRangeKm }: Event): Part | null =>
  capabilityRangeKm ? { text: `the type could reach ${sayAmount(capabilityRangeKm, 'km')}`, fields: ['capabilityRangeKm'] } : null

const harm = ({ casualties }: Event): Part | null => {
  if (!casualties) return null
  if (casualties.none) return { text: 'nobody was hurt', fields: ['casualties'] }
  const told = [
    casualties.killed && `${sayAmount(casualties.killed)} killed`,
    casualties.injured && `${sayAmount(casualties.injured)} injured`,
  ].filter((s) => typeof s === 'string')
  return told.length > 0 ? { text: list(told), fields: ['casualties'] } : null
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** The claims that state what the event shows, not another value beside it. */
const preferred = (event: Event, claims: readonly Claim[]): Claim[] =>
  claims.filter((c) => c.field === 'occurrence' || sayValue(c.field, c.value) === sayValue(c.field, valueOf(event, c.field)))

const valueOf = (event: Event, field: string): unknown => {
  if (field === 'weaponClass') return event.weapon?.class
  if (field === 'weaponName') return event.weapon?.name
  return (event as unknown as Record<string, unknown>)[field]
}

/** " (Joint Chiefs of Staff, Japanese Defense Ministry; hedged “likely”)", or nothing where the article says it itself. */
const voucher = ({ fields }: Part, claims: readonly Claim[]): string => {
  const about = claims.filter((c) => fields.includes(c.field) && c.polarity === 'affirmed')
  const mine =
    about.some((c) => c.sources.length > 0) || !fields.includes('count')
      ? about
      : [...about, ...claims.filter((c) => c.field === 'occurrence' && c.sources.length > 0 && c.polarity === 'affirmed')]
  const speakers = [...new Set(mine.filter((c) => c.sources.length > 0).map((c) => saySources(c.sources)))]
  const hedges = [...new Set(mine.flatMap((c) => (c.hedge ? [sayHedge(c.hedge)] : [])))]
  const told = speakers.length > 3 ? sayNames(speakers) : speakers.join('; ')
  const marks = [told, hedges.length > 0 ? `hedged ${hedges.slice(0, 2).join(', ')}` : ''].filter(Boolean)
  return marks.length > 0 ? ` (${marks.join('; ')})` : ''
}
