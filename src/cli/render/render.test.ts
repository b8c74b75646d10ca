import stringWidth from 'string-width'
import { loadWorld, read } from '../../index.ts'
import { describe, expect, test } from 'vitest'
import { blankEvent } from '../../model/blank-event.ts'
import { sampleReport } from '../../../test/sample-report.ts'
import { clean, quote, shorten } from '../../wording/clean.ts'
import { headline } from './event-sentence.ts'
import { pageFor } from './page.ts'
import { plain } from './paint.ts'
import { renderReport } from './report.ts'
import { sayNames } from './say-source.ts'
import { sayAmount } from '../../wording/say-amount.ts'
import { sayValue } from '../../wording/say-value.ts'
import { sayWeapons } from '../../wording/say-weapon.ts'

const all = { claims: true, timeline: true, findings: true, explain: true }
const page = (width: number, parts = {}): string => renderReport(sampleReport, parts, { width, paint: plain }).join('\n')

describe('the page', () => {
  test('tells the main event in one sentence, with who says so', () => {
    expect(headline(sampleReport.events[0]!, sampleReport)).toBe(
      'Northland fired 2 short-range ballistic missiles on Tue 6 May 2031 at 06:10 local time (21:10 UTC) from the Ulsk area (Joint Staff, via Coast Wire); ' +
        'they flew about 400 km (Joint Staff, via Coast Wire); they came down in the Grey Sea, likely outside the exclusive economic zone (hedged “likely”).',
    )
  })

  test('a long article takes its time only once: as many claims again, about as long again', () => {
    const { claims, ...rest } = sampleReport
    const long = (n: number) => ({
      ...rest,
      claims: Array.from({ length: n }, (_, i) => ({ ...claims[i % claims.length]!, span: [i, i + 2] as [number, number] })),
    })
    const start = performance.now()
    renderReport(long(20_000), {}, { width: 80, paint: plain })
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('puts what does not fit before the claims, and only counts what fits', () => {
    const text = page(80)
    expect(text.indexOf('DOES NOT FIT')).toBeLessThan(text.indexOf('CLAIMS'))
    expect(text).toContain('✗ contradicted (unit-pair): 400 km is 249 miles, not 200.')
    expect(text).toContain('✓ 1 consistent (weekday-date)')
    expect(text).not.toContain('is a Tuesday')
  })

  test('shows value, speaker chain, cue and quoted words of a claim', () => {
    const text = page(200)
    expect(text).toMatch(/distance flown {2}about 400 km\n +Joint Staff, via Coast Wire \(said\): “They flew about 400 km \(200 miles\)”/)
  })

  test('orders the timeline by day and marks the main event', () => {
    const text = page(120)
    expect(text.indexOf('about 3 May 2031')).toBeLessThan(text.indexOf('* Tue 6 May 2031'))
    expect(text).toMatch(/day not stated +Northland/)
  })

  test('says what was left out and why', () => {
    expect(page(100)).toContain('related links: “Read also: Harbour fees to rise”')
  })

  test.each([30, 44, 60, 80, 120])('keeps to %i columns, wide characters counted as two', (width) => {
    for (const parts of [{}, all])
      for (const line of page(width, parts).split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
  })

  test('says so when nothing was read', () => {
    const empty = { ...sampleReport, events: [], claims: [], findings: [] }
    expect(renderReport(empty, {}, { width: 80, paint: plain }).join('\n')).toContain('No event was read in this article.')
  })
})

describe('words', () => {
  test('of several weapons all types that are named together are told', () => {
    const report = read(
      { text: 'Iran fired two ballistic missiles, the Emad and the Kheibar Shekan, state television said on Thursday.' },
      { world: loadWorld() },
    )
    expect(headline(report.events[0]!, report)).toContain('2 ballistic missiles (Emad and Kheibar Shekan)')
  })

  test('figures converted from miles do not look exact, figures told to a decimal stay', () => {
    expect(sayAmount({ value: 6759.2448, approx: true }, 'km')).toBe('about 6,760 km')
    expect(sayAmount({ min: 6759.2448 }, 'km')).toBe('at least 6,760 km')
    expect(sayAmount({ value: 321.8688 }, 'km')).toBe('321.9 km')
    expect(sayAmount({ value: 7687.5 }, 'km')).toBe('7,687.5 km')
    expect(sayAmount({ value: 1002, approx: true }, 'km')).toBe('about 1,002 km')
  })

  test('speakers in a row', () => {
    expect(sayNames(['Seoul', 'Tokyo'])).toBe('Seoul and Tokyo')
    expect(sayNames(['Seoul', 'Tokyo', 'Washington', 'Paris'])).toBe('Seoul, Tokyo and 2 more')
    expect(sayNames(['Seoul, via Yonhap', 'Tokyo'])).toBe('Seoul, via Yonhap; Tokyo')
  })

  test('amounts keep their bounds', () => {
    expect(
      [{ value: 700, approx: true }, { min: 1, max: null }, { min: 200, max: 250 }, { max: 5 }, { value: 1234.5678 }].map((a) =>
        sayAmount(a),
      ),
    ).toEqual(['about 700', 'at least 1', '200 to 250', 'at most 5', '1,235'])
  })

  test('weapons are counted in English', () => {
    const srbm = { class: 'SRBM', name: null }
    expect(sayWeapons(srbm, { min: 1, max: null })).toBe('at least one short-range ballistic missile')
    expect(sayWeapons(srbm, { value: 3 })).toBe('3 short-range ballistic missiles')
    expect(sayWeapons({ class: 'IRBM', name: 'Hwasong-12' }, { value: 2 })).toBe('2 intermediate-range ballistic missiles (Hwasong-12)')
    expect(sayWeapons({ class: 'artillery', name: null }, { value: 10 })).toBe('10 rounds of artillery')
  })

  test('a value of an unknown shape is printed as it is', () => {
    expect(sayValue('novelty', { a: 1 })).toBe('{"a":1}')
    expect(sayValue('landing', { name: 'the Grey Sea' })).toBe('the Grey Sea')
    expect(sayValue('casualties', { killed: { value: 2 } })).toBe('2 killed')
  })

  test('an event of which nothing is stated still makes a sentence', () => {
    expect(headline({ ...blankEvent, id: 'e9', type: 'statement' }, sampleReport)).toBe('Statement.')
  })
})

describe('text of the article on a terminal', () => {
  test('obeys nothing', () => {
    expect(clean('a\u001b[31mred\u001b[0m\u202e b\n\tc\u0007')).toBe('ared b c')
  })
  test('is shortened in the middle', () => {
    expect(shorten('one two three four five six seven eight', 24)).toBe('one two three … eight')
    expect(quote('short')).toBe('“short”')
  })
})

test('colour is for terminals that want it', () => {
  const on = { columns: 100, env: {}, stdoutIsTerminal: true }
  expect(pageFor({ color: true }, on)).toMatchObject({ width: 100 })
  expect(pageFor({ color: true }, on).paint).not.toBe(plain)
  expect(pageFor({ color: true }, { ...on, env: { NO_COLOR: '1' } }).paint).toBe(plain)
  expect(pageFor({ color: true }, { ...on, env: { TERM: 'dumb' } }).paint).toBe(plain)
  expect(pageFor({ color: false, width: 50 }, on)).toEqual({ width: 50, paint: plain })
  expect(pageFor({ color: true }, { columns: undefined, env: {}, stdoutIsTerminal: false })).toEqual({ width: 80, paint: plain })
})
