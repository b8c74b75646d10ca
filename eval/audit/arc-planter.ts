import type { LaunchRecord } from '../../src/formats/launches/launch-record.ts'
import { freeFlightMinutes } from '../../src/geo/ballistic-arc.ts'
import { pick } from '../faults/random.ts'
import { cell, figure, type Change, type Planter } from './planter.ts'
import { slipped } from './slips.ts'

const SENTENCES = [
  (t: string) => `The missile flew for ${t} minutes.`,
  (t: string) => `The missile was in the air for about ${t} minutes.`,
  (t: string) => `Its flight time was ${t} minutes.`,
]
/** Times this near to the right one could still be measured. */
const NEAR = { low: 0.75, high: 1.45 }

/** A flight time in the text that does not go with distance and apogee: a slip of the hand, half or twice the time, seconds for minutes. */
export const arcWrong: Planter = {
  kind: 'arc',
  plant: (record, _, random) => {
    const text = cell(record, 'text')
    const own = /(?:flew for|flight time (?:was|of)|in the air (?:for )?(?:a total of )?)\s*(?:about |around )?(\d+) minutes/.exec(text)
    if (own) {
      const at = own.index + own[0].lastIndexOf(own[1]!)
      const wrong = pick(
        [() => slipped(own[1]!, random), () => String(Math.round(Number(own[1]) / 2)), () => String(Number(own[1]) * 2)],
        random,
      )!()
      const share = Number(wrong) / Number(own[1])
      return share > NEAR.low && share < NEAR.high ? null : { text: text.slice(0, at) + wrong + text.slice(at + own[1]!.length) }
    }
    const minutes = minutesOf(record)
    if (minutes === null) return null
    const printed = String(Math.round(minutes))
    const wrong = pick(
      [
        () => slipped(printed, random),
        () => `${printed}0`,
        () => String(Math.round(minutes / 2)),
        () => String(Math.round(minutes * 2)),
        () => String(Math.round(minutes * 60)),
      ],
      random,
    )!()
    const share = Number(wrong) / minutes
    if (share > NEAR.low && share < NEAR.high) return null
    return withTime(record, wrong, random)
  },
  plantRight: (record, random) => {
    const minutes = minutesOf(record)
    return minutes === null || /minutes/.test(cell(record, 'text')) ? null : withTime(record, String(Math.round(minutes)), random)
  },
}

/** About as long as the flight of the row takes; null where its columns do not tell, or it hardly left the air. */
const minutesOf = (record: LaunchRecord): number | null => {
  const [distance, apogee] = [figure(record, 'distance'), figure(record, 'apogee')]
  const isArc = distance !== null && distance > 0 && apogee !== null && apogee >= 100 && apogee >= distance * 0.17
  return isArc && cell(record, 'class') !== 'SLV' ? freeFlightMinutes(distance, apogee) * 1.05 : null
}

const withTime = (record: LaunchRecord, minutes: string, random: () => number): Change => {
  const text = cell(record, 'text')
  return { text: `${text}${text === '' ? '' : ' '}${pick(SENTENCES, random)!(minutes)}` }
}
