import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { sampleIncident } from '../../../../test/sample-incident.ts'
import type { Page } from '../page.ts'
import { paints, plain } from '../paint.ts'
import { renderIncident, type IncidentParts } from './incident.ts'

const page = (width: number, paint = plain): Page => ({ width, paint })
const lines = (parts: IncidentParts = {}, width = 80) => renderIncident(sampleIncident, parts, page(width))
/** Lines joined, so that a test does not depend on where they break. */
const text = (parts: IncidentParts = {}) => lines(parts, 400).join('\n')
const PARTS: IncidentParts[] = [{}, { matrix: true }, { timeline: true }, { findings: true }, { sources: true }]

test.each([30, 40, 60, 80, 120])('nothing is wider than %i columns', (width) => {
  for (const parts of PARTS)
    for (const line of lines(parts, width)) expect({ line, fits: stringWidth(line) <= Math.max(width, 37) }).toEqual({ line, fits: true })
})

test('no escape sequence of a text reaches the terminal, and none is printed without colours', () => {
  for (const parts of PARTS) expect(lines(parts).join('\n')).not.toContain('\u001b')
  expect(renderIncident(sampleIncident, {}, page(80, paints)).join('\n')).toContain('\u001b[')
  expect(text()).toContain('“Missile fired”')
})

describe('the page', () => {
  test('begins with what happened, what is not sure and what is disputed', () => {
    expect(text()).toContain('it flew about 650 km.')
    expect(text()).toContain('Not sure: sea zone (“likely fell” = likely).')
    expect(text()).toContain('Disputed: distance flown.')
    expect(text()).toContain('2 reports (1 copied or rewritten); 3 origins; 10 to 11 Feb 2026; formerly i9999ffff-3')
  })

  test('shows each value with sign, state or relation, quote and voice', () => {
    expect(text()).toMatch(
      /● about 650 km \(disputed: most independent origins\)\n +“about 650 km” Joint Chiefs of Staff \(said\) in Coast Wire/,
    )
    expect(text()).toMatch(/✗ 450 km \(contradiction: 450 and 650 km\)\n +“450 km” Defense Ministry \(said\) in Evening Daily/)
    expect(text()).toContain('- 600 km (rejected)')
    expect(text()).toContain('[set aside]')
  })

  test('says who contradicts whom and what does not fit, not what fits', () => {
    expect(text()).toContain('✗ On the distance flown: Joint Chiefs of Staff say')
    expect(text()).toContain('✗ contradicted (unit-pair): 650 km are 404 miles, not 280.')
    expect(text()).not.toContain('weekday-date')
    expect(text({ findings: true })).toContain('✓ consistent (weekday-date)')
  })

  test('lists reports with copies, revisions and notes', () => {
    expect(text()).toContain('k00000000000b; revision 2; from Coast Wire: credits Coast Wire; https://evening.example/1')
    expect(text()).toContain('kim, Thu 12 Feb 2026 10:00 UTC: Asked the ministry.')
  })
})

test('the matrix has a column for each origin with its outlets beneath, and the quote under each number', () => {
  const shown = lines({ matrix: true }, 100)
  const head = shown.findIndex((line) => line.includes('Joint Chiefs of Staff'))
  expect(shown[head]).toMatch(/Joint Chiefs of Staff +Japan’s Defense/)
  expect(shown.slice(head, head + 4).join('\n')).toMatch(/grade B[^]*Coast Wire/)
  const row = shown.findIndex((line) => line.startsWith('distance'))
  expect(shown[row]).toMatch(/● about 650 km +✗ 450 km +- 600 km/)
  expect(shown[row + 1]).toMatch(/“about 650 km” +“450 km” +“600 km”/)
})

test('origins that do not fit side by side follow below', () => {
  const narrow = lines({ matrix: true }, 40)
  expect(narrow.filter((line) => line.startsWith('distance'))).toHaveLength(3)
})

test('the timeline tells what each report was the first to tell', () => {
  const shown = text({ timeline: true })
  expect(shown).toMatch(/Coast Wire\n +● day: .*\n +● distance flown: about 650 km, Joint Chiefs of Staff “about 650 km”\n +● sea zone/)
  expect(shown).toMatch(/Evening Daily \(copy: credits Coast Wire\)\n +✗ distance flown: 450 km/)
})

test('the sources name each claim for reject, and say why each report stands here', () => {
  const shown = text({ sources: true })
  expect(shown).toContain('k00000000000a:rangeKm:20')
  expect(shown).toContain('Joint Chiefs of Staff (kr-jcs; grade B)')
  expect(shown).toContain('“fired” at 10: score 0.93; same day, same site Wonsan')
})
