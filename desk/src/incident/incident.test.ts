import { describe, expect, it } from 'vitest'
import { loadWorld, read } from '../../../src/index.ts'
import { accountOf } from '../../../src/merging/record/accounts/account-of.ts'
import { incidentRecord } from '../../../src/merging/record/incident-record.ts'
import { arithmetic } from './arithmetic.ts'
import { cellAt, cellName, claimsMatrix } from './claims-matrix.ts'
import { anchorOf } from './decide.ts'
import { doubtsOf } from './headline.ts'
import { passedChecks } from './passed-checks.ts'
import { aheadOf, tickText } from './tick-text.ts'
import { ticksOf, timelineOf } from './timeline.ts'

const world = loadWorld()
const account = (id: string, publisher: string, published: string, text: string) => {
  const report = read({ id, publisher, published, text }, { world })
  const event = report.events.find((e) => e.main)!
  const span = event.mentions[0]!
  return accountOf({ report, event, anchor: { article: id, revision: 1, span, words: text.slice(...span) } })
}
const incident = incidentRecord({
  id: 'i1',
  world,
  accounts: [
    account(
      'a',
      'Harbour Wire',
      '2018-10-09T08:00:00+09:00',
      "SEOUL - North Korea fired a short-range ballistic missile from the Wonsan area into the East Sea on Tuesday at about 6:40 a.m., South Korea's Joint Chiefs of Staff said. It flew about 380 km, the JCS said.",
    ),
    account(
      'b',
      'Kanda Daily',
      '2018-10-09T12:00:00+09:00',
      "TOKYO - A North Korean missile fired on Tuesday from Wonsan flew about 450 km and likely fell outside Japan's exclusive economic zone, Japan's Defense Ministry said.",
    ),
  ],
})

describe('claimsMatrix', () => {
  const matrix = claimsMatrix(incident)

  it('has every claim in one cell of its field and origin', () => {
    for (const field of incident.fields) {
      const row = matrix.rows.find((r) => r.field === field.field)!
      const inCells = [...row.cells.values()].flat().flatMap(({ claims }) => claims)
      expect(inCells).toHaveLength(field.values.flatMap(({ claims }) => claims).length)
    }
    expect(matrix.origins[0]!.id).toBe('kr-jcs')
  })

  it('finds the cell that an address names', () => {
    const cell = cellAt(matrix, cellName('rangeKm', 'jp-defence-ministry'))!
    expect(cell.values.map(({ value }) => [value.text, value.relation])).toEqual([['about 450 km', 'contradiction']])
    expect(cellAt(matrix, 'rangeKm~nobody')).toBeNull()
    expect(cellAt(matrix, null)).toBeNull()
  })
})

describe('timelineOf', () => {
  it('shows reports, what they tell of the time, and a scale that holds both', () => {
    const { rows, happened, shown } = timelineOf(incident)
    expect(rows.map(({ report }) => report.outlet)).toEqual(['Harbour Wire', 'Kanda Daily'])
    expect(rows[0]!.published).toEqual({ from: Date.parse('2018-10-08T23:00Z'), to: Date.parse('2018-10-08T23:00Z') })
    expect(rows[1]!.told[0]!.to - rows[1]!.told[0]!.from).toBe(86_400_000)
    expect(shown!.from).toBeLessThanOrEqual(happened!.from)
    expect(shown!.to).toBeGreaterThanOrEqual(Date.parse('2018-10-09T03:00Z'))
  })

  it('draws days of the place where the record tells its clock', () => {
    const utc = incident.fields.find(({ field }) => field === 'timeUtc')?.values[0]?.value
    const { rows } = timelineOf(incident)
    // A Tuesday in Korea begins at 15:00 UTC on Monday.
    if (utc) expect(new Date(rows[1]!.told[0]!.from).toISOString()).toBe('2018-10-08T15:00:00.000Z')
  })

  it('has round marks in the clock of the reader', () => {
    const shown = { from: Date.parse('2018-10-08T20:00Z'), to: Date.parse('2018-10-09T09:00Z') }
    const kst = ticksOf(shown, 6, aheadOf('kst', shown.from))
    expect(kst.map(({ at, day }) => tickText(at, 'kst', day))).toEqual(['06:00', '09:00', '12:00', '15:00', '18:00'])
    expect(ticksOf(shown, 3, 0).map(({ at, day }) => tickText(at, 'utc', day))).toEqual(['9 Oct', '06:00'])
  })
})

describe('headline', () => {
  it('tells what everybody hedges', () => {
    expect(doubtsOf(incident)).toContainEqual({ field: 'Zone', words: 'likely', text: 'outside Japan’s exclusive economic zone' })
    expect(doubtsOf(incident).map(({ field }) => field)).not.toContain('Day')
  })
})

describe('arithmetic', () => {
  it('names figures with their units', () => {
    const { method, inputs, margin } = arithmetic({
      check: 'near-border',
      inputs: { launchArea: 'Taegwan', distanceFromKm: 665, sharePercent: 0.2, nearKm: 50, state: 'CN', missing: null },
      margin: { sharePercent: -4.8 },
    })
    expect(method).toContain('all bearings')
    expect(inputs).toEqual([
      { name: 'launch area', value: 'Taegwan' },
      { name: 'distance from', value: '665 km' },
      { name: 'share', value: '0.2 %' },
      { name: 'near', value: '50 km' },
      { name: 'state', value: 'CN' },
      { name: 'missing', value: 'not known' },
    ])
    expect(margin).toEqual([{ name: 'share', value: '-4.8 %' }])
    expect(arithmetic({ check: 'a new one', inputs: {} }).method).toBeTruthy()
  })
})

describe('anchorOf', () => {
  it('names the incident by its events', () => {
    expect(anchorOf(incident)).toEqual({ id: 'i1', events: incident.links.map(({ anchor }) => anchor) })
  })
})

describe('passedChecks', () => {
  it('are those of the event that stands in the incident, without what speaks against it', () => {
    const text = 'SEOUL - North Korea fired a ballistic missile from Wonsan on Tuesday. It flew 700 kilometers (435 miles), the army said.'
    const report = read({ id: 'p', published: '2018-10-09', text }, { world })
    const event = report.events.find((e) => e.main)!
    const span = event.mentions[0]!
    const link = { anchor: { article: 'p', revision: 1, span, words: '' }, score: 1, reasons: [], decision: null }
    const stored = { key: 'p', revision: 1, seq: 1, takenIn: '', report, copyOf: null }
    const passed = passedChecks([link], [stored])
    expect(passed.map(({ check }) => check)).toContain('unit-pair')
    expect(passed.every(({ verdict }) => verdict === 'consistent' || verdict === 'undetermined')).toBe(true)
    expect(passedChecks([{ ...link, anchor: { ...link.anchor, span: [0, 1] } }], [stored])).toEqual([])
    expect(passedChecks([{ ...link, anchor: { ...link.anchor, revision: 2 } }], [stored])).toEqual([])
  })
})
