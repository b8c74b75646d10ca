import { isFlight } from '../../model/flight.ts'
import type { EventType } from '../../model/report.ts'

/** Something is fired and comes down: flights, and shells. */
export const isFired = (type: EventType): boolean => isFlight(type) || type === 'artillery'

/** Kinds of which what is only planned or decided is news already. */
export const isPlanned = (type: EventType): boolean =>
  ['meeting', 'exercise', 'visit', 'deployment', 'procurement', 'agreement', 'authorization'].includes(type)

/** Two names of what may be one happening: a satellite's rocket is reported as a missile, too. */
export const sameKind = (a: EventType, b: EventType): boolean => a === b || (isFlight(a) && isFlight(b))

/** What may tell of a main event under another name: a launch as a strike, shelling as a launch. */
export const mayTellOf = (main: EventType, told: EventType): boolean =>
  sameKind(told, main) || (main === 'launch' && told === 'strike') || (main === 'artillery' && told === 'launch')
