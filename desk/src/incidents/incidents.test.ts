import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spotsView } from './spots-view.ts'
import { rowTitle } from './row-title.ts'
import { visibleRows } from './visible-rows.ts'

describe('visibleRows', () => {
  it('holds all that is in view, and few more', () => {
    fc.assert(
      fc.property(
        fc.nat(6_000_000),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (scrolled, height, total) => {
          const rowHeight = 66
          const top = Math.min(scrolled, Math.max(0, total * rowHeight - height))
          const { first, last } = visibleRows(top, height, rowHeight, total)
          expect(first).toBeGreaterThanOrEqual(0)
          expect(last).toBeLessThan(total)
          expect(first * rowHeight).toBeLessThanOrEqual(top)
          expect((last + 1) * rowHeight).toBeGreaterThanOrEqual(Math.min(top + height, total * rowHeight))
          expect(last - first).toBeLessThan(height / rowHeight + 20)
        },
      ),
    )
  })
})

describe('rowTitle', () => {
  it('leaves day and clock out, and everything else in', () => {
    const title = 'North Korea fired a missile from Taegwan on 7 Nov 2025 at 12:35 local time; it flew 700 km'
    expect(rowTitle(title, '2025-11-07')).toBe('North Korea fired a missile from Taegwan; it flew 700 km')
    expect(rowTitle('Iran – exercise in August 2019', '2019-08')).toBe('Iran – exercise')
    expect(rowTitle('Iran – exercise on 3 to 6 Nov 2025', '2025-11-03/2025-11-06')).toBe('Iran – exercise')
    expect(rowTitle('Iran fired a missile since 2024', '2024/..')).toBe('Iran fired a missile')
    expect(rowTitle('Iran fired a missile in May 2019', '2019-05')).toBe('Iran fired a missile')
    expect(rowTitle('Iran fired a missile', null)).toBe('Iran fired a missile')
    expect(rowTitle('Iran fired a missile', '2025-11-07')).toBe('Iran fired a missile')
  })
})

describe('spotsView', () => {
  const spot = (lat: number, lon: number, count = 1) => ({ name: 'x', lat, lon, count, alarms: 0, newest: 'i' })

  it('shows nearly all incidents around their middle', () => {
    const { centre, radiusKm } = spotsView([spot(39.1, 127.4, 50), spot(40.2, 125.2, 40), spot(38, 126, 30)])
    expect(centre[0]).toBeCloseTo(126.3, 0)
    expect(radiusKm).toBe(400)
  })

  it('is not made small by one far away', () => {
    const spots = [spot(39.1, 127.4, 500), spot(35.2, 53.9, 2)]
    expect(spotsView(spots).radiusKm).toBeLessThan(1500)
  })

  it('looks at the region of most incidents, not between it and a lonely one', () => {
    const korea = Array.from({ length: 15 }, (_, i) => spot(38 + (i % 4) * 0.6, 125 + (i % 5) * 0.7, 2))
    const { centre, radiusKm } = spotsView([...korea, spot(13.4, 144.8)])
    expect(centre[0]).toBeGreaterThan(124.5)
    expect(centre[0]).toBeLessThan(129)
    expect(radiusKm).toBeLessThan(800)
  })

  it('shows two regions of like weight', () => {
    const { radiusKm } = spotsView([spot(39.1, 127.4, 50), spot(40.2, 125.2, 40), spot(35.2, 53.9, 60)])
    expect(radiusKm).toBeGreaterThan(2500)
  })

  it('crosses the date line', () => {
    const { centre } = spotsView([spot(60, 179), spot(60, -179)])
    expect(Math.abs(centre[0])).toBeGreaterThan(178)
  })

  it('shows somewhere when there is nothing', () => {
    expect(spotsView([]).radiusKm).toBeGreaterThan(0)
  })
})
