/** What can be typed for a field, where that is not plain. */
export const FIELD_EXAMPLES: Readonly<Record<string, string>> = {
  date: '2026-02-10',
  timeLocal: '07:20',
  timeUtc: '2026-02-09T22:20Z',
  rangeKm: 'about 700, at least 650, 435 mi',
  apogeeKm: 'about 50',
  flightTimeMin: '12, about 47 min',
  capabilityRangeKm: '1,000',
  count: '2, at least 3',
  bearingDeg: '85',
  launchArea: 'Taegwan, or Taegwan 40.22, 125.22',
  landing: 'East Sea, or a name 40.1, 131.2',
  toward: 'East Sea',
  facility: 'Sohae',
  zone: 'outside JP eez',
}
