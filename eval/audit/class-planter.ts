import { pick } from '../faults/random.ts'
import { cell, figure, type Planter } from './planter.ts'
import { mistyped } from './slips.ts'

const CLASSES = ['SRBM', 'MRBM', 'IRBM', 'ICBM']
const GREATEST: Readonly<Record<string, number>> = { SRBM: 1000, MRBM: 3000, IRBM: 5500 }
const TITLES: Readonly<Record<string, string>> = {
  SRBM: 'Short-range Ballistic Missile',
  MRBM: 'Medium-range Ballistic Missile',
  IRBM: 'Intermediate-range Ballistic Missile',
}

/** The class beside the right one in its column, where other rows of the missile or the distance show it. */
export const classWrong: Planter = {
  kind: 'class',
  plant: (record, { records }, random) => {
    const at = CLASSES.indexOf(cell(record, 'class'))
    if (at >= 0) {
      const wrong = CLASSES[at + pick([-1, 1], random)!]
      const missile = cell(record, 'missile')
      const others = records.filter(
        (r) => r !== record && missile !== '' && cell(r, 'missile') === missile && cell(r, 'class') === CLASSES[at],
      )
      const tooFar = (figure(record, 'distance') ?? 0) > (GREATEST[wrong ?? ''] ?? Infinity) * 1.2
      return wrong && (others.length >= 3 || tooFar) ? { class: wrong } : null
    }
    const title = cell(record, 'title')
    const own = Object.keys(TITLES).find((c) => title.includes(TITLES[c]!))
    // The text itself says which class it was.
    if (
      !own ||
      !cell(record, 'text')
        .toLowerCase()
        .includes(`${TITLES[own]!.toLowerCase().split(' ')[0]} ballistic missile`)
    )
      return null
    const wrong = pick(
      Object.keys(TITLES).filter((c) => c !== own),
      random,
    )!
    return { title: title.replace(TITLES[own]!, TITLES[wrong]!) }
  },
}

/** A digit hit twice or a nought too many in the distance, so that the missile flies farther than its class does. */
export const distanceWrong: Planter = {
  kind: 'distance',
  plant: (record, _, random) => {
    const type = cell(record, 'class')
    const printed = /\d[\d,]*(?:\.\d+)?/.exec(cell(record, 'distance'))
    if (!printed || !(type in GREATEST)) return null
    const wrong = random() < 0.5 ? `${printed[0]}0` : mistyped(printed[0], random)
    return Number(wrong.replaceAll(',', '')) > GREATEST[type]! * 1.2
      ? { distance: cell(record, 'distance').replace(printed[0], wrong) }
      : null
  },
}

/** A slip of the hand in a distance or apogee that the text of the row gives too. */
export const figureWrong: Planter = {
  kind: 'figure against text',
  plant: (record, _, random) => {
    const field = pick(['distance', 'apogee'] as const, random)!
    const printed = /\d[\d,]*(?:\.\d+)?/.exec(cell(record, field))
    if (!printed || !new RegExp(String.raw`(?<![\d.,])${printed[0]} ?(?:km|kilomet)`).test(cell(record, 'text'))) return null
    const wrong = mistyped(printed[0], random)
    const share = Number(wrong.replaceAll(',', '')) / Number(printed[0].replaceAll(',', ''))
    return share > 0.8 && share < 1.25 ? null : { [field]: cell(record, field).replace(printed[0], wrong) }
  },
}
