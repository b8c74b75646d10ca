/** What each field of an event is called on the page, in the order in which a reader asks. */
export const fieldLabels: Readonly<Record<string, string>> = {
  occurrence: 'it happened',
  actor: 'who',
  target: 'target',
  participants: 'with',
  weapon: 'weapon',
  weaponClass: 'kind of weapon',
  weaponName: 'type',
  count: 'how many',
  date: 'day',
  timeLocal: 'local time',
  timeUtc: 'UTC',
  launchArea: 'from',
  facility: 'facility',
  platform: 'platform',
  toward: 'toward',
  bearingDeg: 'bearing',
  rangeKm: 'distance flown',
  apogeeKm: 'highest point',
  flightTimeMin: 'flight time',
  trajectory: 'trajectory',
  landing: 'came down',
  zone: 'sea zone',
  capabilityRangeKm: 'could reach',
  outcome: 'outcome',
  casualties: 'harm',
  statement: 'also said',
}

const ORDER = new Map(Object.keys(fieldLabels).map((field, index) => [field, index]))

/** For sorting fields; unknown ones come last. */
export const fieldOrder = (field: string): number => ORDER.get(field) ?? ORDER.size
