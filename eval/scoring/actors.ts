import type { ActorRef } from '../../src/model/report.ts'
import { aliased } from './aliases.ts'

const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/north-korea|\bkp\b/, 'kp'],
  [/south-korea|\bkr\b/, 'kr'],
  [/japan|\bjp\b/, 'jp'],
  [/united-states|washington|trump|\bus\b/, 'us'],
  [/russia|\bru\b/, 'ru'],
  [/china|\bcn\b/, 'cn'],
  [/iran|\bir\b/, 'ir'],
  [/israel|\bil\b/, 'il'],
  [/houthi|yemen|\bye\b/, 'ye'],
  [/pakistan|\bpk\b/, 'pk'],
  [/india|\bin\b/, 'in'],
]

const countryIn = (text: string): string | undefined => COUNTRIES.find(([pattern]) => pattern.test(text))?.[1]

/** An actor's country where its name or id tells one, else its name: "Pyongyang" and "the DPRK" are one actor. */
export const actorKey = (actor: Partial<ActorRef> | string | null | undefined): string | null => {
  if (actor === null || actor === undefined) return null
  const name = aliased(typeof actor === 'string' ? actor : actor.name)
  const id = typeof actor === 'object' && actor.id ? actor.id.toLowerCase() : ''
  return countryIn(name) ?? countryIn(id) ?? name
}
