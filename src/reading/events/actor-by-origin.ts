/** Who fired, where the text names nobody: by the land that it came from, or by whose type it is. Always marked as inferred. */
import type { Chart } from '../../grammar/chart.ts'
import type { ActorRef } from '../../model/report.ts'
import { preferred } from './compose.ts'
import type { DraftEvent } from './joining/draft.ts'
import type { Frame } from './fields/reading.ts'
import { isFired } from './kinds.ts'

/** A state by ISO code. */
type StateOf = (country: string) => ActorRef

/** The state that the first flight of the article is said to have come from. */
export const originCountry = (chart: Chart, frames: readonly Frame[]): string | null => {
  for (const { head, clause } of frames) {
    if (!head || !isFired(head.trigger.type)) continue
    for (const phrase of chart.within('place-phrase', clause))
      if (phrase.data.relation === 'from' && phrase.data.head?.country) return phrase.data.head.country
  }
  return null
}

/** Who is not named is inferred from where it was launched, and marked so. */
export const actorByOrigin = (draft: DraftEvent, chart: Chart, stateOf: StateOf): ActorRef | null => {
  if (!isFired(draft.type)) return null
  const area = preferred(draft.statements, 'launchArea')?.value as { country?: string | null } | undefined
  // "fired from Yemen", in a report that names who fires from there.
  const houthis = area?.country === 'YE' && chart.all('organization').find((o) => o.data.id === 'ye-houthis')
  if (houthis) return { id: 'ye-houthis', name: houthis.data.name, inferred: true }
  return area?.country && !ARMED_GROUPS.has(area.country) ? { ...stateOf(area.country), inferred: true } : null
}

/** Nor from whose land: then by whose type it is, where one state alone has it, marked as inferred too. */
export const actorByWeapon = (draft: DraftEvent, chart: Chart, stateOf: StateOf): ActorRef | null => {
  if (!draft.main || !isFired(draft.type)) return null
  for (const { clause } of draft.frames)
    for (const { data } of chart.within('weapon', clause))
      if (data.country && data.typeClass !== 'interceptor') return { ...stateOf(data.country), inferred: true }
  return null
}

/** "the Air Force", "the Ministry of National Defense": its own state's, in a report from there. */
export const isOwnInstitution = ({ id, name }: ActorRef): boolean =>
  id === null && /^(?:the )?(?:(?:\w+ )?(?:air force|army|navy|military|armed forces|cabinet|government)|.*ministry.*)$/i.test(name)

// Much of what is fired from here is no state's: who fired it is not to be inferred from the place.
export const ARMED_GROUPS = new Set(['PS', 'LB', 'SY', 'IQ', 'AF', 'SO'])
