import { describe, expect, test } from 'vitest'
import { parsePoint } from './parse-point.ts'

describe('parsePoint reads', () => {
  test.each([
    ['40.5 133.4', 40.5, 133.4],
    ['40.5,133.4', 40.5, 133.4],
    ['\u22125.25 -120', -5.25, -120],
    ['+5 0', 5, 0],
    ['40.5N 133.4E', 40.5, 133.4],
    ['40.5 S, 133.4 w', -40.5, -133.4],
    ['133.4E 40.5N', 40.5, 133.4],
    [`40°30'N 133°24'E`, 40.5, 133.4],
    [`40°30′36″N 133°24′E`, 40.51, 133.4],
    ['40-30N 133-24E', 40.5, 133.4],
    ['40-30.6N 133-24E', 40.51, 133.4],
    ['90 180', 90, 180],
  ])('%s', (given, lat, lon) => {
    const point = parsePoint(given)
    expect(point.lat).toBeCloseTo(lat, 9)
    expect(point.lon).toBeCloseTo(lon, 9)
  })
})

describe('parsePoint refuses', () => {
  test.each([
    ['', 'expected latitude and longitude'],
    ['40.5', 'expected latitude and longitude'],
    ['40.5 133.4 7', 'expected latitude and longitude'],
    ['Taegwan', 'expected latitude and longitude'],
    ['133.4 40.5', 'latitude 133.4, expected -90 to 90; latitude comes first'],
    ['40 200', 'longitude 200, expected -180 to 180'],
    ['40N 50S', 'two of N and S'],
    ['-40N 133E', 'a sign beside the letter'],
    ['40-75N 133E', 'minutes and seconds are below 60'],
    ['40N 133', 'expected latitude and longitude'],
    ['NaN NaN', 'expected latitude and longitude'],
  ])('%j', (given, why) => expect(() => parsePoint(given)).toThrow(why))
})
