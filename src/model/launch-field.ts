/** What a column of a launch database can hold. */
export const LAUNCH_FIELDS = [
  'id',
  'date',
  'dateEntered',
  'time',
  'missile',
  'class',
  'agency',
  'actor',
  'facility',
  'location',
  'otherName',
  'latitude',
  'longitude',
  'radius',
  'landing',
  'apogee',
  'distance',
  'flightTime',
  'bearing',
  'count',
  'series',
  'confirmation',
  'outcome',
  'title',
  'kind',
  'text',
  'source',
  'year',
  'month',
  'week',
  'weekday',
] as const

export type LaunchField = (typeof LAUNCH_FIELDS)[number]

export const isLaunchField = (name: string): name is LaunchField => (LAUNCH_FIELDS as readonly string[]).includes(name)
