import { expect, test } from 'vitest'
import type { Incident, IncidentField } from '../../model/incident.ts'
import { launchRecords } from '../launches/launch-record.ts'
import { recogniseLayout } from '../launches/recognise-layout.ts'
import { readTable } from '../read-table.ts'
import { incidentCsvHeader, incidentCsvRow } from './incident-csv.ts'
import { incidentFeatures } from './incident-geojson.ts'

const field = (name: string, value: unknown, text: string, given: Partial<IncidentField> = {}): IncidentField => ({
  field: name,
  state: 'agreed',
  values: [
    {
      value,
      text,
      relation: 'preferred',
      because: '',
      claims: [],
      origins: [],
      item: null,
      fails: null,
      independent: 0,
      firstSeen: null,
      lastSeen: null,
    },
  ],
  reason: null,
  ...given,
})

const incident = (fields: IncidentField[], given: Partial<Incident> = {}): Incident => ({
  format: 'groundtrack/incident@1',
  id: 'i0123abcd-5',
  formerIds: [],
  type: 'launch',
  title: 'Northland fired a missile, "at dawn"',
  fields,
  reports: [
    {
      article: 'k1',
      revision: 1,
      outlet: 'Coast Wire',
      title: null,
      url: 'https://wire.example/a',
      published: '2030-05-04T01:00Z',
      copyOf: null,
      main: true,
    },
    { article: 'k2', revision: 1, outlet: 'Harbour Post', title: null, url: null, published: '2030-05-05', copyOf: null, main: true },
  ],
  origins: [{ id: 'a', name: 'A', outlets: [], reliability: null }],
  findings: [],
  disputes: [{ field: 'rangeKm', sides: [], sentence: 'A says 450, B 540.' }],
  links: [],
  notes: [],
  ...given,
})

const FIELDS = [
  field('date', '2030-05-04', '4 May 2030'),
  field('timeLocal', '08:30', '08:30 local time'),
  field('weaponName', 'KN-99', 'KN-99'),
  field('weaponClass', 'SRBM', 'short-range ballistic missile'),
  field('launchArea', { name: 'Port Gale', lat: 39.2, lon: 127.4, radiusKm: 12 }, 'Port Gale'),
  field('landing', { name: 'East Sea', id: 'sea-of-japan', lat: 40.7, lon: 135.2, radiusKm: 580 }, 'East Sea'),
  field('rangeKm', { value: 450, approx: true }, 'about 450 km', { state: 'disputed' }),
  field('apogeeKm', { min: 50, max: 60 }, '50 to 60 km'),
  field('outcome', 'success', 'success'),
]
const exported = { incident: incident(FIELDS), actor: 'Northland', timeUtc: '2030-05-03T23:30Z' }

test('the 19 columns of the CNS database, then ours, in one line that reads back', () => {
  const table = readTable(incidentCsvHeader() + incidentCsvRow(exported), 'csv')
  expect(table.header.slice(0, 19)).toEqual(
    'F1|Date|Date Entered/Updated|Launch Time (UTC)|Missile Name|Missile Type|Launch Agency/Authority|Facility Name|Facility Location|Other Name|Facility Latitude|Facility Longitude|Landing Location|Apogee|Distance Travelled|Confirmation Status|Test Outcome|Additional Information|Source(s)'.split(
      '|',
    ),
  )
  expect(table.rows[0]!.cells).toMatchObject({
    F1: 'i0123abcd-5',
    Date: '2030-05-03',
    'Date Entered/Updated': '2030-05-05',
    'Launch Time (UTC)': '23:30',
    'Missile Type': 'SRBM',
    'Facility Latitude': '39.2',
    Apogee: '50 to 60 km',
    'Distance Travelled': 'about 450 km',
    'Confirmation Status': 'Unconfirmed',
    'Additional Information': 'Northland fired a missile, "at dawn" | A says 450, B 540.',
    'Source(s)': 'https://wire.example/a; Harbour Post',
    'Date (local)': '2030-05-04',
    State: 'disputed',
    Disputed: 'rangeKm',
    Reports: '2',
  })
})

test('what was exported is recognised and read back by its own columns, at the place of the launch', () => {
  const table = readTable(incidentCsvHeader() + incidentCsvRow(exported), 'csv')
  const [record] = launchRecords(table, recogniseLayout(table.header))
  expect(record).toMatchObject({
    layout: 'groundtrack',
    id: 'i0123abcd-5',
    date: '2030-05-04',
    cells: { distance: { text: 'about 450 km' }, actor: { text: 'Northland' } },
  })
})

test('an incident of which hardly anything is known has empty cells', () => {
  const { cells } = readTable(incidentCsvHeader() + incidentCsvRow({ incident: incident([]), actor: null, timeUtc: null }), 'csv').rows[0]!
  expect(cells).toMatchObject({ Date: '', Apogee: '', 'Facility Latitude': '', 'Test Outcome': 'Unknown', State: '' })
})

test('a value that was rejected is not exported', () => {
  const rejected = field('rangeKm', { value: 450 }, '450 km')
  rejected.values[0]!.relation = 'contradiction'
  expect(
    readTable(incidentCsvHeader() + incidentCsvRow({ ...exported, incident: incident([rejected]) }), 'csv').rows[0]!.cells[
      'Distance Travelled'
    ],
  ).toBe('')
})

test('features: launch with its circle, a sea without a false point, the ring of the distance', () => {
  const features = incidentFeatures(exported)
  expect(features.map((f) => [f.id, f.geometry?.type ?? null])).toEqual([
    ['i0123abcd-5/launch', 'Point'],
    ['i0123abcd-5/launch-uncertainty', 'Polygon'],
    ['i0123abcd-5/landing', null],
    ['i0123abcd-5/distance-flown', 'LineString'],
  ])
  expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [127.4, 39.2] })
  expect(features[2]!.properties).toMatchObject({ role: 'landing', name: 'East Sea', date: '2030-05-04', timeUtc: '2030-05-03T23:30Z' })
})

test('rings are closed, counterclockwise, and cut at the date line', () => {
  const at = (lon: number) =>
    incidentFeatures({ ...exported, incident: incident([field('launchArea', { name: 'x', lat: 50, lon, radiusKm: 90 }, 'x')]) })[1]!
      .geometry
  const rings = [at(127), at(179.9)].flatMap((g) =>
    g.type === 'Polygon' ? g.coordinates : g.type === 'MultiPolygon' ? g.coordinates.flat() : [],
  )
  expect(rings).toHaveLength(3)
  for (const ring of rings) {
    expect(ring[0]).toEqual(ring.at(-1))
    const area = ring.slice(0, -1).reduce((sum, [x, y], i) => sum + x! * ring[i + 1]![1]! - ring[i + 1]![0]! * y!, 0)
    expect(area).toBeGreaterThan(0)
    expect(ring.every(([lon]) => Math.abs(lon!) <= 180)).toBe(true)
  }
})

test('bounds of the distance give two rings; an unknown launch is told as unlocated', () => {
  const bounded = [FIELDS[4]!, field('rangeKm', { min: 400, max: 500 }, '400 to 500 km')]
  expect(incidentFeatures({ ...exported, incident: incident(bounded) }).map((f) => f.properties!['role'])).toEqual([
    'launch',
    'launch-uncertainty',
    'distance-least',
    'distance-most',
  ])
  expect(incidentFeatures({ ...exported, incident: incident([]) })).toMatchObject([{ geometry: null, properties: { role: 'launch' } }])
})
