import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destination } from '../../../src/geo/sphere.ts'
import { circleAround } from './circle.ts'
import { frameAround } from './frame.ts'
import { labelDrop } from './label-drop.ts'
import { landPaths } from './land-paths.ts'
import { nameLabels } from './name-labels.ts'
import { packLand, unpackLand, type LandMap, type Position } from './packed-land.ts'
import { gestures } from './pointer-gestures.ts'
import { scaleBars } from './scale-bars.ts'
import { fitted, panned, pixelOf, planeOf, zoomed } from './view.ts'
import { wrapWords } from './wrap-words.ts'

const TAEGWAN: Position = [125.22, 40.22]
const position = fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }))

describe('frameAround', () => {
  it('makes range rings circles: all points at one distance stand at one distance, within what the ellipsoid differs from a sphere', () => {
    fc.assert(
      fc.property(position, fc.integer({ min: 20, max: 4000 }), (centre, km) => {
        const frame = frameAround(centre)
        for (let bearing = 0; bearing < 360; bearing += 20) {
          const { lat, lon } = destination({ lat: centre[1], lon: centre[0] }, bearing, km)
          const [x, y] = frame.place([lon, lat])!
          expect(Math.abs(Math.hypot(x, y) - km)).toBeLessThan(km * 0.006)
          // North is up, east is right, bearings are true.
          const turn = (((Math.atan2(x, -y) * 180) / Math.PI - bearing + 540) % 360) - 180
          expect(Math.abs(turn)).toBeLessThan(0.6)
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each(['azimuthal', 'equal-area', 'mercator'] as const)('%s counts in km at its centre and finds a position again', (name) => {
    const frame = frameAround(TAEGWAN, undefined, name)
    const [x0, y0] = frame.place(TAEGWAN)!
    expect(Math.hypot(x0, y0)).toBeLessThan(1e-6)
    const { lat, lon } = destination({ lat: 40.22, lon: 125.22 }, 90, 50)
    const [x] = frame.place([lon, lat])!
    expect(x).toBeGreaterThan(49.5)
    expect(x).toBeLessThan(50.5)
    const back = frame.positionAt(...frame.place([131.9, 37.2])!)!
    expect(back[0]).toBeCloseTo(131.9, 6)
    expect(back[1]).toBeCloseTo(37.2, 6)
  })

  it('shows nothing beyond its edge', () => {
    expect(frameAround(TAEGWAN, 1000).place([0, 0])).toBeNull()
  })

  it('draws points as dots', () => {
    expect(frameAround(TAEGWAN).path({ type: 'MultiPoint', coordinates: [TAEGWAN] })).toBe('M0.0 0.0h0')
  })
})

describe('view', () => {
  const size = { width: 800, height: 500 }

  it('shows so many km around the centre', () => {
    const view = fitted(size, 1000)
    expect(pixelOf(view, [0, 1000])).toEqual([400, 500])
    expect(planeOf(view, [400, 250])).toEqual([0, 0])
  })

  it('keeps what is under the pointer there while zooming, and zooms back to where it was', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 500 }),
        (factor, x, y) => {
          const view = panned(fitted(size, 800), 30, -20)
          const under = planeOf(view, [x, y])
          const near = zoomed(view, factor, [x, y])
          const [nx, ny] = pixelOf(near, under)
          expect(nx).toBeCloseTo(x, 6)
          expect(ny).toBeCloseTo(y, 6)
          const back = zoomed(near, view.scale / near.scale, [x, y])
          expect(back.x).toBeCloseTo(view.x, 4)
        },
      ),
    )
  })

  it('goes neither endlessly near nor endlessly far', () => {
    const view = fitted(size, 1000)
    expect(zoomed(view, 1e9, [0, 0]).scale).toBeLessThanOrEqual(40)
    expect(zoomed(view, 1e-9, [0, 0]).scale).toBeGreaterThan(0)
  })
})

describe('scaleBars', () => {
  it('are round lengths in km and nautical miles that fit', () => {
    const [km, nmi] = scaleBars(0.25, 150)
    expect(km).toEqual({ px: 125, label: '500 km' })
    expect(nmi!.label).toBe('200 nmi')
    expect(nmi!.px).toBeCloseTo(200 * 1.852 * 0.25)
  })
})

describe('packed land', () => {
  const ring: Position[] = [
    [120, 30],
    [120, 40],
    [130, 40],
    [130, 30],
    [120, 30],
  ]
  const lake: Position[] = [
    [124, 34],
    [126, 34],
    [126, 36],
    [124, 36],
    [124, 34],
  ]
  const map: LandMap = {
    land: [[ring, lake]],
    borders: [
      [
        [121, 31],
        [122, 39],
      ],
    ],
    names: [{ names: ['Sea of Japan', 'East Sea'], kind: 'sea', at: [135, 40], km: 580 }],
  }

  it('comes back as it was, to half a step', () => {
    const back = unpackLand(packLand(map, 0.005))
    expect(back.names).toEqual(map.names)
    back.land[0]![0]!.forEach(([lon, lat], i) => {
      expect(Math.abs(lon - ring[i]![0])).toBeLessThanOrEqual(0.0025)
      expect(Math.abs(lat - ring[i]![1])).toBeLessThanOrEqual(0.0025)
    })
    expect(back.land[0]).toHaveLength(2)
  })

  it('says what is wrong with other bytes', () => {
    expect(() => unpackLand(new TextEncoder().encode('<!doctype html>'))).toThrow('expected a desk map')
  })

  it('projects land with its waters, and nothing that lies far away', () => {
    const frame = frameAround([125, 35], 3000)
    const paths = landPaths(map, frame, [125, 35], 3000)
    expect(paths.land.match(/M/g)).toHaveLength(2)
    expect(paths.coast.match(/M/g)).toHaveLength(2)
    expect(landPaths(map, frame, [-60, -30], 3000)).toEqual({ land: '', coast: '', borders: '' })
  })

  it('draws no coast where the data are cut at the date line', () => {
    const cut: Position[] = [
      [170, 60],
      [170, 65],
      [180, 65],
      [180, 60],
      [170, 60],
    ]
    const { coast } = landPaths({ land: [[cut]], borders: [], names: [] }, frameAround([175, 62], 3000), [175, 62], 3000)
    expect(coast.match(/M/g)).toHaveLength(2)
  })
})

describe('nameLabels', () => {
  const names: LandMap['names'] = [
    { names: ['Sea of Japan', 'East Sea'], kind: 'sea', at: [135, 40], km: 580 },
    { names: ['Japan'], kind: 'state', at: [137.97, 36.65], km: 345 },
    { names: ['Dokdo', 'Takeshima'], kind: 'disputed', at: [131.87, 37.24], km: 60 },
  ]
  const size = { width: 900, height: 700 }
  const labels = (radiusKm: number, marks: { x: number; y: number; text: string }[] = []) =>
    nameLabels(names, frameAround([133, 38]), fitted(size, radiusKm), size, marks)

  it('shows both names of a sea that has two', () => {
    expect(labels(900).find(({ kind }) => kind === 'sea')!.lines).toEqual(['Sea of Japan', 'East Sea'])
  })

  it('shows disputed islands only from near', () => {
    expect(labels(2000).some(({ kind }) => kind === 'disputed')).toBe(false)
    expect(labels(400).find(({ kind }) => kind === 'disputed')!.lines).toEqual(['Dokdo', 'Takeshima'])
  })

  it('leaves out what has no room', () => {
    const sea = labels(900).find(({ kind }) => kind === 'sea')!
    expect(labels(900, [{ x: sea.x - 20, y: sea.y, text: 'Taegwan' }]).some(({ kind }) => kind === 'sea')).toBe(false)
    expect(labels(15_000).some(({ kind }) => kind === 'state')).toBe(false)
  })
})

describe('circleAround', () => {
  it('is a closed ring at one distance', () => {
    const [ring] = circleAround(TAEGWAN, 100).coordinates
    for (const axis of [0, 1]) expect(ring![0]![axis]).toBeCloseTo(ring!.at(-1)![axis]!, 9)
    const frame = frameAround(TAEGWAN)
    for (const at of ring!) expect(Math.hypot(...frame.place(at as Position)!)).toBeCloseTo(100, 0)
  })
})

describe('gestures', () => {
  it('one finger drags, two fingers zoom about their middle, a third does nothing', () => {
    const hands = gestures()
    expect(hands.move(1, [0, 0])).toBeNull()
    hands.down(1, [100, 100])
    expect(hands.move(1, [110, 95])).toMatchObject({ dx: 10, dy: -5, factor: 1 })
    hands.down(2, [210, 95])
    expect(hands.move(2, [310, 95])).toMatchObject({ factor: 2, about: [210, 95] })
    hands.down(3, [0, 0])
    expect(hands.fingers).toBe(2)
    hands.up(1)
    expect(hands.move(2, [312, 95])).toMatchObject({ dx: 2, factor: 1 })
  })
})

describe('wrapWords', () => {
  it('keeps every word, in lines that fit', () => {
    expect(wrapWords('Coasts and borders: Natural Earth. Zones: computed.', 22)).toEqual([
      'Coasts and borders:',
      'Natural Earth. Zones:',
      'computed.',
    ])
    expect(wrapWords('', 10)).toEqual([])
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 12, max: 60 }), (words, most) => {
        const lines = wrapWords(words.join(' '), most)
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(lines.every((line) => line.length <= most)).toBe(true)
      }),
    )
  })
})

describe('labelDrop', () => {
  it('moves a label off an earlier one, and leaves those that do not meet', () => {
    const at = (x: number, y: number, text: string) => ({ x, y, text })
    expect(labelDrop([at(100, 100, 'Sunan'), at(102, 104, 'Pyongyang')])).toEqual([0, 13])
    expect(labelDrop([at(100, 100, 'Sunan'), at(300, 100, 'Wonsan'), at(100, 140, 'Kusong')])).toEqual([0, 0, 0])
    expect(labelDrop([at(100, 100, 'A'), at(100, 100, 'B'), at(100, 100, 'C')])).toEqual([0, 13, -13])
    expect(labelDrop([at(100, 100, ''), at(100, 100, 'B')])).toEqual([0, 0])
  })
})
