import { describe, expect, it } from 'vitest'
import { loadWorld, read } from '../../index.ts'
import type { Report } from '../../model/report.ts'
import type { Account } from './accounts/account.ts'
import { accountOf } from './accounts/account-of.ts'
import { incidentRecord } from './incident-record.ts'
import type { AppliedDecision } from './record-input.ts'

const world = loadWorld()

const account = (id: string, publisher: string, published: string, text: string): Account => {
  const report: Report = read({ id, url: null, title: null, publisher, published, text }, { world })
  const event = report.events.find((e) => e.main)!
  const span = event.mentions[0]!
  return accountOf({ report, event, anchor: { article: id, revision: 1, span, words: text.slice(...span) } })
}

const SEOUL = account(
  'a',
  'Harbour Wire',
  '2018-10-09T08:00:00+09:00',
  "SEOUL - North Korea fired a short-range ballistic missile from the Wonsan area into the East Sea on Tuesday at about 6:40 a.m., South Korea's Joint Chiefs of Staff said. It flew about 380 km, the JCS said.",
)
const TOKYO = account(
  'b',
  'Kanda Daily',
  '2018-10-09T12:00:00+09:00',
  "TOKYO - A North Korean missile fired on Tuesday from Wonsan flew about 450 km, Japan's Defense Ministry said.",
)
const STATE = account(
  'c',
  'Coast Post',
  '2018-10-10T09:00:00+09:00',
  'PYONGYANG - North Korea fired a missile from Wonsan on Tuesday and it flew 382 km, KCNA said on Wednesday.',
)

const record = (accounts: Account[], decisions: AppliedDecision[] = []) => incidentRecord({ id: 'i1', accounts, decisions, world })
const fieldOf = (incident: ReturnType<typeof record>, name: string) => incident.fields.find((f) => f.field === name)!

describe('incidentRecord', () => {
  const incident = record([SEOUL, TOKYO, STATE])

  it('keeps every value with its origins, the one of most independent origins first', () => {
    const range = fieldOf(incident, 'rangeKm')
    expect(range.state).toBe('disputed')
    expect(range.values.map((v) => [v.text, v.relation, v.origins])).toEqual([
      ['382 km', 'preferred', ['kp-kcna']],
      ['about 380 km', 'agreement', ['kr-jcs']],
      ['about 450 km', 'contradiction', ['jp-defence-ministry']],
    ])
    expect(incident.disputes.map((d) => d.field)).toEqual(['rangeKm'])
    expect(incident.disputes[0]!.sentence).toContain("Japan's Defence Ministry says about 450 km")
  })

  it('takes a figure for corrected that a later account says it replaces, whoever tells it', () => {
    const later = account(
      'd',
      'Kanda Daily',
      '2018-10-09T15:00:00+09:00',
      "North Korea's missile of Tuesday flew 620 km, correcting an earlier figure of 380.",
    )
    const { state, values } = fieldOf(record([SEOUL, later]), 'rangeKm')
    expect(state).toBe('corrected')
    expect(values.map((v) => [v.text, v.relation])).toEqual([
      ['620 km', 'preferred'],
      ['about 380 km', 'correction'],
    ])
  })

  it('says what happened', () => {
    expect(record([SEOUL]).title).toBe(
      'North Korea fired a short-range ballistic missile from the Wonsan area into the East Sea on 9 Oct 2018 at 06:40 local time; it flew about 380 km',
    )
  })

  it('is the same in any order', () => {
    expect(record([STATE, SEOUL, TOKYO])).toEqual(incident)
  })

  it('puts the correction of a person first and keeps the rest', () => {
    const correction: AppliedDecision = {
      seq: 9,
      at: '2018-10-11T00:00:00Z',
      by: 'kim',
      decision: { op: 'correct', incident: { id: 'i1', events: [] }, field: 'rangeKm', value: { value: 400 }, because: 'radar plot' },
    }
    const range = fieldOf(record([SEOUL, TOKYO, STATE], [correction]), 'rangeKm')
    expect(range.values[0]).toMatchObject({ text: '400 km', relation: 'preferred', claims: [] })
    expect(range.reason).toBe('set by kim: radar plot')
    expect(range.values).toHaveLength(4)
  })

  it('keeps a rejected claim, but does not count it', () => {
    const claim = fieldOf(incident, 'rangeKm').values[2]!.claims[0]!.anchor
    const rejection: AppliedDecision = {
      seq: 9,
      at: '2018-10-11T00:00:00Z',
      by: 'kim',
      decision: { op: 'reject', claim, because: 'misread' },
    }
    const range = fieldOf(record([SEOUL, TOKYO, STATE], [rejection]), 'rangeKm')
    expect(range.state).toBe('agreed')
    expect(range.values.find((v) => v.text === 'about 450 km')).toMatchObject({ relation: 'rejected' })
  })

  it('counts origins: a second outlet with the same speaker adds none', () => {
    const copy = { ...SEOUL, anchor: { ...SEOUL.anchor, article: 'd' }, article: { ...SEOUL.article, outlet: 'Echo News' } }
    const range = fieldOf(record([SEOUL, copy]), 'rangeKm')
    expect(range.state).toBe('single')
    expect(range.values[0]!.origins).toEqual(['kr-jcs'])
    expect(record([SEOUL, copy]).origins.find((o) => o.id === 'kr-jcs')!.outlets).toEqual(['Harbour Wire', 'Echo News'])
  })

  it('builds the record of 500 reports', () => {
    const many = Array.from({ length: 500 }, (_, i) => {
      const from = [SEOUL, TOKYO, STATE][i % 3]!
      return { ...from, anchor: { ...from.anchor, article: `m${i}` }, article: { ...from.article, outlet: `Outlet ${i}` } }
    })
    expect(record(many).reports).toHaveLength(500)
  })
})
