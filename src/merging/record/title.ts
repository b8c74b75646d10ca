import type { ActorRef, Amount, EventType } from '../../model/report.ts'
import type { IncidentField } from '../../model/incident.ts'
import { asSaid, said, type Said } from '../../model/said.ts'
import { saidKm } from '../../wording/say-amount.ts'
import { sayDate } from '../../wording/say-date.ts'
import { sayDeed } from '../../wording/say-deed.ts'
import { sayKind } from '../../wording/say-kind.ts'
import { leastCount, sayWeapons } from '../../wording/say-weapon.ts'
import { capitalised, withArticle } from '../../wording/with-article.ts'

/** What happened in one sentence, from the preferred values; fields that nobody tells are left out. `denied`: every report tells it as denied only. */
export const titleOf = (type: EventType, actor: ActorRef | null, fields: readonly IncidentField[], denied = false): Said => {
  const preferred = (field: string): { value: unknown; text: string } | null => {
    const value = fields.find((f) => f.field === field)?.values[0]
    return value?.relation === 'preferred' ? value : null
  }
  const flown = preferred('rangeKm')?.value as Amount | undefined
  const count = preferred('count')?.value as Amount | undefined
  const done = does(type, preferred, count ?? null)
  const who = actor === null ? null : withArticle(actor.name)
  const parts = [
    // What has no verb may be only planned: it goes by its noun.
    capitalised(done === null ? `${who === null ? '' : `${who}: `}${sayKind(type)}` : `${who ?? 'somebody'} ${done}`),
    from(preferred('launchArea')?.text ?? preferred('facility')?.text ?? null),
    towards(preferred('landing')?.text ?? null, preferred('toward')?.text ?? null),
    on(preferred('date')?.value, preferred('timeLocal')?.value),
  ]
  const it = leastCount(count) > 1 ? 'they' : 'it'
  const head =
    (denied ? 'Denied: ' : '') +
    parts
      .filter(Boolean)
      .map((part, i) => (i === 0 || part.startsWith(',') ? part : ` ${part}`))
      .join('')
  return flown ? said`${head}; ${it} flew ${saidKm(flown)}` : asSaid(head)
}

const does = (type: EventType, preferred: (field: string) => { value: unknown } | null, count: Amount | null): string | null => {
  const [weaponClass, name] = [preferred('weaponClass')?.value, preferred('weaponName')?.value]
  const weapon =
    typeof weaponClass === 'string' || typeof name === 'string'
      ? { class: (weaponClass as string) ?? null, name: (name as string) ?? null }
      : null
  const arms = weapon ? sayWeapons(weapon, count ?? { value: 1 }) : ''
  return sayDeed(type, arms.replace(/^one (?=[aeiou])/i, 'an ').replace(/^one /, 'a '))
}

/** "There" and "the same county" point at words that a title has not. */
const POINTING = /^(?:t?here|this|that|the same)\b/i

const from = (place: string | null): string => (place && !POINTING.test(place) ? `from ${place}` : '')

const towards = (landing: string | null, toward: string | null): string =>
  toward
    ? `towards ${toward}`
    : landing
      ? `into ${landing}`.replace(/^into (?=(?:about|around|some|roughly|\d|between|off|near|outside|inside)\b)/, ', coming down ')
      : ''

const on = (date: unknown, clock: unknown): string =>
  [
    typeof date === 'string' ? `${before(date)}${sayDate(date).replace(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=\d)/, '')}` : '',
    typeof clock === 'string' ? `at ${clock} local time` : '',
  ]
    .filter(Boolean)
    .join(' ')

/** "On 7 Nov 2025", "in March 2026", "since 2024": intervals open at one end bring their own word. */
const before = (edtf: string): string => (/\.\.|^\/|\/$/.test(edtf) ? '' : /^\d{4}-\d\d-\d\d/.test(edtf) ? 'on ' : 'in ')
