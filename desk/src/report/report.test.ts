import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWorld, read } from '../../../src/index.ts'
import type { Claim, Report } from '../../../src/model/report.ts'
import { around } from './around.ts'
import { idsOfReport } from './ids-of-report.ts'
import { markedText, speakersOf } from './marked-text.ts'

const world = loadWorld()
const text =
  "SEOUL - North Korea fired a missile from Wonsan on Tuesday, the Joint Chiefs of Staff said. It flew about 700 kilometers, the JCS said. Tokyo said it likely fell outside Japan's exclusive economic zone.\nRead Also:\n- Something else entirely"
const report = read({ text, published: '2026-02-10', publisher: 'Coast Wire' }, { world })

describe('markedText', () => {
  it('gives the text back whole, with the claims of each stretch', () => {
    const pieces = markedText(report, null)
    expect(pieces.map((p) => text.slice(p.start, p.end)).join('')).toBe(text)
    for (const claim of report.claims) {
      const marked = pieces.filter((p) => p.claims.includes(claim))
      expect([marked[0]!.start, marked.at(-1)!.end]).toEqual(claim.span)
    }
    expect(pieces.some((p) => p.dropped !== null)).toBe(true)
  })

  it('does so for any spans, also such as lie beyond the text', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.option(span), fc.string({ maxLength: 40 }), (spans, at, words) => {
        const claims = spans.map((s, i) => ({ id: `c${i}`, span: s, sources: [] }) as unknown as Claim)
        const pieces = markedText({ ...report, article: { ...report.article, text: words, dropped: [] }, claims } as Report, at)
        expect(pieces.map((p) => words.slice(p.start, p.end)).join('')).toBe(words)
      }),
    )
  })

  it('points to the words of an address', () => {
    const [start, end] = report.claims.find(({ field }) => field === 'rangeKm')!.span
    const pointed = markedText(report, [start, end]).filter((p) => p.pointed)
    expect(text.slice(pointed[0]!.start, pointed.at(-1)!.end)).toContain('700 kilometers')
  })
})

describe('speakersOf', () => {
  it('has those who say most first and the article itself last', () => {
    const speakers = speakersOf(report)
    expect(speakers[0]).toContain('Joint Chiefs')
    expect(speakers.indexOf('the article itself')).toBeOneOf([-1, speakers.length - 1])
  })
})

describe('idsOfReport', () => {
  it('has speakers and actors once each, and nobody without an id', () => {
    const ids = idsOfReport(report)
    expect(ids).toEqual(expect.arrayContaining(['kr-jcs', 'KP']))
    expect(new Set(ids).size).toBe(ids.length)
    expect(idsOfReport({ claims: [{ sources: [{ id: null }] } as unknown as Claim], events: [] })).toEqual([])
  })
})

describe('around', () => {
  it('gives the sentence around the words', () => {
    const start = text.indexOf('700')
    expect(around(text, [start, start + 14])).toEqual({ before: 'It flew about ', words: '700 kilometers', after: ', the JCS said.' })
  })

  it('cuts what is endless', () => {
    const long = 'a '.repeat(2000)
    const { before, after } = around(long, [2000, 2001])
    expect(before.length + after.length).toBeLessThan(700)
    expect(before.startsWith('…') && after.endsWith('…')).toBe(true)
  })
})
