import { describe, expect, it } from 'vitest'
import { sayClock, sayMoment } from './clock.ts'
import { counted } from './grammar.ts'
import { inUnit, sayInUnit, sayLength } from './length.ts'
import { sayShare } from './share.ts'
import { webAddress } from './web-address.ts'

describe('words', () => {
  it('tells lengths in the unit chosen, no more exactly than they were told', () => {
    expect(sayLength(700, 'nmi')).toBe('378 nmi')
    expect(sayInUnit('rangeKm', { value: 700, approx: true }, 'about 700 km', 'mi')).toBe('about 435 mi')
    expect(sayInUnit('rangeKm', { min: 650, max: 750 }, '650 to 750 km', 'nmi')).toBe('351 to 405 nmi')
    expect(sayInUnit('rangeKm', { min: 1000 }, 'at least 1,000 km', 'nmi')).toBe('at least 540 nmi')
    expect(sayInUnit('rangeKm', { value: 700 }, '700 km', 'km')).toBe('700 km')
    expect(sayInUnit('apogeeKm', { value: 50, approx: true }, 'about 50 km', 'mi')).toBe('about 31 mi')
    expect([sayLength(4, 'mi'), sayLength(6518, 'nmi')]).toEqual(['2.5 mi', '3,520 nmi'])
    expect(sayInUnit('count', { value: 2 }, '2', 'mi')).toBe('2')
  })

  it('tells the lengths of a sentence in the unit chosen, and nothing else of it', () => {
    const sentence = 'Kim said “5 km”; a flight of about 700 km ends 1 to 2 km off.'
    const spanOf = (words: string): [number, number] => [sentence.indexOf(words), sentence.indexOf(words) + words.length]
    const lengths = [
      { span: spanOf('700 km'), km: [700] },
      { span: spanOf('1 to 2 km'), km: [1, 2] },
    ]
    expect(inUnit(sentence, lengths, 'nmi')).toBe('Kim said “5 km”; a flight of about 378 nmi ends 0.5 to 1.1 nmi off.')
    expect(inUnit(sentence, lengths, 'km')).toBe(sentence)
    expect(inUnit(sentence, undefined, 'mi')).toBe(sentence)
  })

  it('tells times in the clock chosen, with the day where it is another', () => {
    expect(sayMoment('2025-11-07T15:00:00+09:00', 'utc')).toBe('7 Nov 2025, 06:00 UTC')
    expect(sayMoment('2025-11-07T15:00:00+09:00', 'kst')).toBe('7 Nov 2025, 15:00 KST')
    expect(sayMoment('2025-11-07', 'kst')).toBe('7 Nov 2025')
    expect(sayMoment('soon', 'utc')).toBe('soon')
    expect(sayClock('2025-11-06T22:10Z', 'kst', '2025-11-07')).toBe('07:10 KST')
    expect(sayClock('2025-11-06T22:10Z', 'utc', '2025-11-07')).toBe('22:10 UTC on 6 Nov')
  })

  it('links to the web only', () => {
    expect(webAddress('https://wire.example/a?b=1')).toBe('https://wire.example/a?b=1')
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:x',
      '//x',
      'x',
      '',
      null,
    ])
      expect(webAddress(url), String(url)).toBeNull()
  })

  it('counts and shares as people say them', () => {
    expect([counted(1, 'report'), counted(1200, 'report'), counted(2, 'launch', 'launches')]).toEqual([
      '1 report',
      '1,200 reports',
      '2 launches',
    ])
    expect([0, 0.004, 0.234, 0.999].map(sayShare)).toEqual(['none', 'under 1 %', '23 %', 'all'])
  })
})
