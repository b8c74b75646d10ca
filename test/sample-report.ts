import { blankEvent } from '../src/model/blank-event.ts'
import type { Claim, Report } from '../src/model/report.ts'

const text =
  'Northland fired two missiles on Tuesday, the Joint Staff said, according to Coast Wire. They flew about 400 km (200 miles) and likely fell outside the zone. ' +
  'Three days earlier Northland had fired 10 rounds of artillery into the Grey Sea.\nRead also: Harbour fees to rise\nRead also: 교통 소식'

const spanOf = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

const claim = (id: string, field: string, value: unknown, words: string, rest: Partial<Claim> = {}): Claim => ({
  id,
  event: 'e1',
  field,
  value,
  span: spanOf(words),
  quoted: false,
  sources: [],
  hedge: null,
  polarity: 'affirmed',
  ...rest,
})

const jointStaff = [
  { name: 'Coast Wire', id: null, cue: 'according to', span: spanOf('Coast Wire') },
  { name: 'Joint Staff', id: null, cue: 'said', span: spanOf('Joint Staff') },
]

/** An invented report in which every part of the page has something to show. */
export const sampleReport: Report = {
  format: 'groundtrack/report@1',
  article: {
    id: 'sample',
    url: null,
    title: 'Northland fires again',
    publisher: 'The Grey Sea Courier',
    language: 'en',
    published: '2031-05-07',
    publishedBasis: 'given',
    text,
    notes: ['a note'],
    dropped: [
      { span: spanOf('Read also: Harbour fees to rise'), reason: 'related-links' },
      { span: spanOf('Read also: 교통 소식'), reason: 'related-links' },
    ],
  },
  events: [
    {
      ...blankEvent,
      main: true,
      plover: 'MOBILIZE',
      actor: { id: null, name: 'Northland' },
      weapon: { class: 'SRBM', name: null },
      count: { value: 2 },
      date: '2031-05-06',
      timeLocal: '06:10',
      timeUtc: '2031-05-05T21:10Z',
      rangeKm: { value: 400, approx: true },
      launchArea: { name: 'the Ulsk area' },
      landing: { name: 'the Grey Sea' },
      zone: { holder: null, kind: 'eez', verdict: 'outside', likelihood: 'likely' },
      claims: ['c1', 'c2', 'c3', 'c4'],
      mentions: [spanOf('Northland fired two missiles')],
    },
    {
      ...blankEvent,
      id: 'e2',
      type: 'artillery',
      actor: { id: null, name: 'Northland' },
      weapon: { class: 'artillery', name: null },
      count: { value: 10 },
      date: '2031-05-03~',
      landing: { name: 'the Grey Sea' },
      mentions: [spanOf('Three days earlier Northland had fired 10 rounds of artillery')],
    },
    { ...blankEvent, id: 'e3', type: 'meeting', actor: { id: null, name: 'Northland' }, participants: [{ id: null, name: 'Southland' }] },
  ],
  claims: [
    claim('c1', 'occurrence', true, 'Northland fired two missiles on Tuesday', { sources: jointStaff }),
    claim('c2', 'rangeKm', { value: 400, approx: true }, 'They flew about 400 km (200 miles)', {
      sources: jointStaff,
      rule: 'flew <distance>',
    }),
    claim('c3', 'zone', { holder: null, kind: 'eez', verdict: 'outside', likelihood: 'likely' }, 'likely fell outside the zone', {
      hedge: { words: 'likely', span: spanOf('likely'), kind: 'likelihood', likelihood: 'likely', scope: 'zone' },
    }),
    claim('c4', 'count', { value: 2 }, 'two missiles', { sources: jointStaff }),
  ],
  times: [
    {
      text: 'on Tuesday',
      span: spanOf('on Tuesday'),
      edtf: '2031-05-06',
      clock: null,
      zone: null,
      weekday: 2,
      stated: null,
      offset: null,
      anchor: null,
      approx: false,
      glossOf: null,
      rule: 'on <weekday>',
    },
    {
      text: 'Three days earlier',
      span: spanOf('Three days earlier'),
      edtf: '2031-05-03~',
      clock: null,
      zone: null,
      weekday: null,
      stated: null,
      offset: { count: 3, unit: 'day', direction: 'before' },
      anchor: 'e1',
      anchorEdtf: '2031-05-06',
      approx: false,
      glossOf: null,
      rule: '<n> <unit> earlier',
    },
  ],
  places: [],
  quantities: [
    {
      text: 'about 400 km',
      span: spanOf('about 400 km'),
      value: 400,
      unit: 'km',
      dimension: 'length',
      approx: true,
      glossOf: null,
      rule: '<number> <unit>',
    },
  ],
  actors: [],
  findings: [
    {
      check: 'unit-pair',
      verdict: 'contradicted',
      claims: ['c2'],
      spans: [spanOf('400 km (200 miles)')],
      inputs: { km: 400, mi: 200 },
      sentence: '400 km is 249 miles, not 200.',
    },
    { check: 'weekday-date', verdict: 'consistent', claims: [], spans: [], inputs: {}, sentence: '6 May 2031 is a Tuesday.' },
  ],
}
