import type { LaunchRecord } from '../../src/formats/launches/launch-record.ts'
import { pick } from '../faults/random.ts'
import { cell, figure, type Planter } from './planter.ts'

/** Names of the sheet for its seas. */
const NAMES: Readonly<Record<string, Readonly<Record<'japan' | 'pacific' | 'yellow', string>>>> = {
  cns: { japan: 'Sea of Japan or East Sea', pacific: 'Pacific Ocean', yellow: 'Yellow Sea' },
  nagix: { japan: 'sea-of-japan', pacific: 'pacific-ocean', yellow: 'yellow-sea' },
}

/** Roughly: the Pacific begins behind Japan, 1,000 km from the peninsula's middle; the Sea of Japan ends there; the Yellow Sea lies west. */
const canEnd = (record: LaunchRecord, sea: 'japan' | 'pacific' | 'yellow'): boolean => {
  const km = figure(record, 'distance')
  const [lat, lon, bearing] = (['latitude', 'longitude', 'bearing'] as const).map((field) => figure(record, field))
  if (!km || typeof lat !== 'number' || typeof lon !== 'number') return true
  if (sea === 'pacific') return km > 850
  if (sea === 'japan') return km < 1700
  if (typeof bearing === 'number' && bearing > 20 && bearing < 140) return false
  // From the east coast the Yellow Sea lies 200 km and more away, and no point of it more than 1,200.
  return !(km > 1400 || (lon > 127.3 && km < 120))
}

/** Another sea in the landing column, one in which the flight cannot have ended. */
export const seaWrong: Planter = {
  kind: 'sea',
  plant: (record, _, random) => {
    const names = NAMES[record.layout]
    const landing = cell(record, 'landing')
    if (!names || landing === '') return null
    const impossible = (['japan', 'pacific', 'yellow'] as const).filter((sea) => names[sea] !== landing && !canEnd(record, sea))
    const sea = pick(impossible, random)
    return sea ? { landing: names[sea] } : null
  },
}
