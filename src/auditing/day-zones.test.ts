import { expect, test } from 'vitest'
import { parseDay } from '../model/edtf.ts'
import { isSameInstantsDay, zonesThatExplain } from './day-zones.ts'

const SEOUL = 'Asia/Seoul'
const at = (date: string, clock: string | null, zone: string | null) => ({ day: parseDay(date)!, clock, zone })

test('a noon launch in Korea falls on the evening before in Washington, on the same day in UTC', () => {
  expect(zonesThatExplain(at('2025-11-07', '12:35', SEOUL), at('2025-11-06', null, SEOUL), SEOUL)).toBe('Washington')
})

test('before nine in the morning UTC explains it too, after two in the afternoon nothing does', () => {
  expect(zonesThatExplain(at('2019-07-25', '05:34', SEOUL), at('2019-07-24', null, SEOUL), SEOUL)).toBe('UTC or Washington')
  expect(zonesThatExplain(at('2019-07-25', '14:30', SEOUL), at('2019-07-24', null, SEOUL), SEOUL)).toBeNull()
})

test('without a clock some hour must do; two days apart nothing does', () => {
  expect(zonesThatExplain(at('2020-07-07', null, SEOUL), at('2020-07-06', null, SEOUL), SEOUL)).toBe('UTC or Washington')
  expect(zonesThatExplain(at('2020-07-08', null, SEOUL), at('2020-07-06', null, SEOUL), SEOUL)).toBeNull()
  expect(zonesThatExplain(at('2020-07-06', null, SEOUL), at('2020-07-06', null, SEOUL), SEOUL)).toBeNull()
})

test('a UTC column with its clock: the local day is the same instant', () => {
  const column = at('2016-08-02', '22:53', 'UTC')
  expect(isSameInstantsDay(parseDay('2016-08-03')!, column, SEOUL)).toBe(true)
  expect(isSameInstantsDay(parseDay('2016-08-02')!, column, SEOUL)).toBe(false)
  expect(zonesThatExplain(at('2016-08-03', null, SEOUL), column, SEOUL)).toBe('local time')
})
