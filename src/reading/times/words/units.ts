import type { TimeUnit } from '../../../model/report.ts'

const UNITS: readonly TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']

/** "day", "week" ... */
export const SINGULAR_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...UNITS.map((u): [string, TimeUnit] => [u, u]),
  ['min', 'minute'],
  ['hr', 'hour'],
])

/** "days", "weeks" ... and units of several years with their factor apart. */
export const PLURAL_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...UNITS.map((u): [string, TimeUnit] => [`${u}s`, u]),
  ['mins', 'minute'],
  ['secs', 'second'],
  ['hrs', 'hour'],
])

/** "three days", "a day". */
export const ALL_UNITS: ReadonlyMap<string, TimeUnit> = new Map([...SINGULAR_UNITS, ...PLURAL_UNITS])

/** Units that are many years: how many. */
export const LONG_UNITS: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['decades', 10],
  ['century', 100],
  ['centuries', 100],
])
