import { pick } from '../faults/random.ts'
import { cell, type Planter } from './planter.ts'
import { slipped } from './slips.ts'

const PAIR = /(\d[\d,]*(?:\.\d+)?)\s?(km|kilomet(?:er|re)s|miles|mi)\b\s?\((\d[\d,]*(?:\.\d+)?)\s?(km|kilomet(?:er|re)s|miles|mi)\b\)/g

const KM_TO: Readonly<Record<string, number>> = { km: 1, mi: 1 / 1.609344 }
const unit = (word: string): string => (word.startsWith('k') ? 'km' : 'mi')

/** The figure in brackets: multiplied instead of divided, nautical miles called miles, a slip of the hand, the pair of another row. */
export const unitPairWrong: Planter = {
  kind: 'unit pair',
  plant: (record, sheet, random) => {
    const text = cell(record, 'text')
    const found = pick([...text.matchAll(PAIR)], random)
    if (!found || unit(found[2]!) === unit(found[4]!)) return null
    const first = Number(found[1]!.replaceAll(',', ''))
    const right = (first / KM_TO[unit(found[2]!)]!) * KM_TO[unit(found[4]!)]!
    const factor = right / first
    const others = sheet.records
      .filter((other) => other !== record)
      .flatMap((other) => [...cell(other, 'text').matchAll(PAIR)].filter((m) => unit(m[4]!) === unit(found[4]!)).map((m) => m[3]!))
    const wrong = pick(
      [
        () => String(Math.round(first / factor)),
        () => String(Math.round(unit(found[4]!) === 'mi' ? first / 1.852 : first * 1.852)),
        () => slipped(found[3]!.replaceAll(',', ''), random),
        () => slipped(found[3]!.replaceAll(',', ''), random),
        () => pick(others, random) ?? '',
      ],
      random,
    )!()
    // What still rounds to the right figure is no fault.
    if (wrong === '' || Math.abs(Number(wrong.replaceAll(',', '')) / right - 1) < 0.05) return null
    const at = found.index + found[0].lastIndexOf(found[3]!)
    return { text: text.slice(0, at) + wrong + text.slice(at + found[3]!.length) }
  },
  plantRight: (record, random) => {
    const text = cell(record, 'text')
    const bare = pick([...text.matchAll(/(?<![\d,.(]|[-–]|\bto |\band |\bor )(\d{2,}) ?(km|kilomet(?:er|re)s)\b(?! ?[([/]|[-–])/g)], random)
    if (!bare) return null
    const at = bare.index + bare[0].length
    return { text: `${text.slice(0, at)} (${Math.round(Number(bare[1]) / 1.609344)} miles)${text.slice(at)}` }
  },
}
