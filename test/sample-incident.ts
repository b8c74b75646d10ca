import type { FieldValue, Incident, IncidentClaim } from '../src/model/incident.ts'
import type { Hedge } from '../src/model/report.ts'

const claim = (
  article: string,
  outlet: string,
  origin: string,
  field: string,
  words: string,
  given: Partial<IncidentClaim> = {},
): IncidentClaim => ({
  anchor: { article, revision: 1, span: [10, 15], words: 'fired', field, claimSpan: [20, 20 + words.length], claimWords: words },
  outlet,
  published: article === 'k00000000000a' ? '2026-02-10T08:00:00+09:00' : '2026-02-11T09:30:00+09:00',
  sources: origin.startsWith('outlet:')
    ? []
    : [{ name: origin === 'kr-jcs' ? 'Joint Chiefs of Staff' : 'Defense Ministry', id: origin, cue: 'said', span: [0, 5] }],
  hedge: null,
  polarity: 'affirmed',
  quoted: false,
  item: null,
  origin,
  ...given,
})

const value = (text: string, relation: FieldValue['relation'], claims: IncidentClaim[], given: Partial<FieldValue> = {}): FieldValue => ({
  value: text,
  text,
  item: null,
  independent: 1,
  fails: null,
  relation,
  because: '',
  claims,
  origins: [...new Set(claims.map(({ origin }) => origin))],
  firstSeen: claims[0]?.published ?? null,
  lastSeen: claims.at(-1)?.published ?? null,
  ...given,
})

const LIKELY: Hedge = { words: 'likely fell', span: [0, 11], kind: 'likelihood', likelihood: 'likely', scope: 'zone' }
const [A, B] = ['k00000000000a', 'k00000000000b']

/** A launch that two reports tell: a dispute, a hedge, a copy, a claim set aside, an escape sequence in a name. */
export const sampleIncident: Incident = {
  format: 'groundtrack/incident@1',
  id: 'i0123abcd-10',
  formerIds: ['i9999ffff-3'],
  type: 'launch',
  title: 'North Korea fired a missile from Wonsan on 10 Feb 2026; it flew about 650 km',
  fields: [
    {
      field: 'rangeKm',
      state: 'disputed',
      reason: 'most independent origins',
      values: [
        value('about 650 km', 'preferred', [
          claim(A, 'Coast Wire', 'kr-jcs', 'rangeKm', 'about 650 km'),
          claim(B, 'Evening Daily', 'kr-jcs', 'rangeKm', 'some 650 km'),
        ]),
        value('450 km', 'contradiction', [claim(B, 'Evening Daily', 'jp-defence-ministry', 'rangeKm', '450 km')], {
          because: '450 and 650 km',
        }),
        value('600 km', 'rejected', [claim(B, 'Evening Daily', 'outlet:evening daily', 'rangeKm', '600 km', { rejected: true })]),
      ],
    },
    {
      field: 'zone',
      state: 'single',
      reason: 'the only value',
      values: [
        value('outside Japan’s EEZ', 'preferred', [
          claim(A, 'Coast Wire', 'jp-defence-ministry', 'zone', 'likely fell outside', { hedge: LIKELY }),
        ]),
      ],
    },
    {
      field: 'date',
      state: 'agreed',
      reason: 'the only value',
      values: [value('Tue 10 Feb 2026', 'preferred', [claim(A, 'Coast Wire', 'kr-jcs', 'date', 'on Tuesday')])],
    },
  ],
  reports: [
    {
      article: A!,
      revision: 1,
      outlet: 'Coast Wire',
      title: 'Missile\u001b[31m fired',
      url: null,
      published: '2026-02-10T08:00:00+09:00',
      copyOf: null,
      main: true,
    },
    {
      article: B!,
      revision: 2,
      outlet: 'Evening Daily',
      title: null,
      url: 'https://evening.example/1',
      published: '2026-02-11T09:30:00+09:00',
      copyOf: { article: A!, because: 'credits Coast Wire' },
      main: true,
    },
  ],
  origins: [
    { id: 'kr-jcs', name: 'Joint Chiefs of Staff', outlets: ['Coast Wire', 'Evening Daily'], reliability: 'B' },
    { id: 'jp-defence-ministry', name: 'Japan’s Defense Ministry', outlets: ['Evening Daily', 'Coast Wire'], reliability: null },
    { id: 'outlet:evening daily', name: 'Evening Daily', outlets: ['Evening Daily'], reliability: null },
  ],
  findings: [
    {
      check: 'unit-pair',
      verdict: 'contradicted',
      articles: [B!],
      words: [{ article: B!, revision: 2, span: [1, 9], words: '650 km (280 miles)' }],
      inputs: {},
      sentence: '650 km are 404 miles, not 280.',
    },
    { check: 'weekday-date', verdict: 'consistent', articles: [A!], words: [], inputs: {}, sentence: '10 February 2026 is a Tuesday.' },
  ],
  disputes: [
    {
      field: 'rangeKm',
      sides: [
        { origin: 'kr-jcs', text: 'about 650 km' },
        { origin: 'jp-defence-ministry', text: '450 km' },
      ],
      sentence: 'On the distance flown: Joint Chiefs of Staff say about 650 km, Japan’s Defense Ministry 450 km.',
    },
  ],
  links: [
    { anchor: { article: A!, revision: 1, span: [10, 15], words: 'fired' }, score: 1, reasons: ['founding event'], decision: null },
    {
      anchor: { article: B!, revision: 2, span: [10, 15], words: 'fired' },
      score: 0.93,
      reasons: ['same day', 'same site Wonsan'],
      decision: null,
    },
  ],
  notes: [{ by: 'kim', at: '2026-02-12T10:00:00Z', text: 'Asked the ministry.' }],
}
