import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadWorld, read, type Report } from '../src/index.ts'

const world = loadWorld()

/** Pieces of launch stories, marks that break tokenizers, and anything at all. */
const piece = fc.oneof(
  fc.constantFrom(
    'North Korea fired ',
    'a ballistic missile ',
    'on Tuesday, Feb. 30, ',
    'about 1,000 km (600 miles) ',
    'at 7:20 a.m. (2220 GMT) ',
    'the ministry said ',
    'four days after ',
    '“',
    '”',
    '"',
    '(',
    '.\n\n',
    'Read also: ',
    '\u202e',
    '\u200b',
    '\u00a0',
    '\ud83d',
    '북한 ',
    '<p>',
    'U.S. ',
    '99999999999999999999 km ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const published = fc.option(
  fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
)

const spansOf = (report: Report): [number, number][] => [
  ...report.article.dropped.map((d) => d.span),
  ...report.claims.flatMap((c) => [c.span, ...(c.hedge ? [c.hedge.span] : []), ...c.sources.flatMap((s) => (s.span ? [s.span] : []))]),
  ...report.events.flatMap((e) => e.mentions),
  ...report.findings.flatMap((f) => f.spans),
]

test('any text is read without a throw, the same way twice, with offsets that hold', () => {
  fc.assert(
    fc.property(text, published, (body, day) => {
      const report = read({ text: body, published: day }, { world })
      expect(JSON.stringify(read({ text: body, published: day }, { world }))).toBe(JSON.stringify(report))
      for (const m of [...report.times, ...report.places, ...report.quantities, ...report.actors])
        expect(body.slice(...m.span)).toBe(m.text)
      for (const [from, to] of spansOf(report)) expect(0 <= from && from <= to && to <= body.length).toBe(true)
      for (const claim of report.claims) expect(report.events.map((e) => e.id)).toContain(claim.event)
      for (const event of report.events) for (const id of event.claims) expect(report.claims.find((c) => c.id === id)?.event).toBe(event.id)
    }),
    { numRuns: 300 },
  )
}, 60_000)
