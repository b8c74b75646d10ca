import type { TimeData } from '../../../model/values.ts'

type Part = NonNullable<TimeData['part']>
type Season = NonNullable<TimeData['season']>

/** Parts of the day that follow a day: "Saturday morning", "yesterday evening". */
export const DAY_PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['morning', 'morning'],
  ['forenoon', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['noon', 'noon'],
  ['midday', 'noon'],
  ['midnight', 'night'],
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['lunchtime', 'noon'],
  ['dusk', 'evening'],
])

/** "at dawn", "before daybreak". */
export const DAY_EDGES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['nightfall', 'evening'],
  ['dark', 'evening'],
  ['sundown', 'evening'],
  ['night', 'night'],
  ['sunup', 'dawn'],
  ['breakfast', 'morning'],
  ['lunch', 'afternoon'],
  ['lunchtime', 'noon'],
  ['dinner', 'evening'],
  ['supper', 'evening'],
  ['bedtime', 'evening'],
])

/** Seasons; "fall" is also a verb and needs a year or "last". */
export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
])
