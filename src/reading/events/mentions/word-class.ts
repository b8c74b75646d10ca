/** Whether a trigger's word is of the class that its row asks for: a verb or a noun. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Trigger } from './triggers.ts'
import { weaponBefore } from './weapon-before.ts'

/** "Strategic Rocket Force", "Security Council meeting" are judged by the rest: only names that hold the word itself count. */
export const insideName = (chart: Chart, at: number): boolean => {
  for (let k = at; k >= Math.max(0, at - 6); k--)
    for (const v of chart.startingAt(k))
      if ((v.kind === 'organization' || v.kind === 'place' || v.kind === 'person') && v.end > at) return true
  return false
}

const DETERMINERS = new Set("the a an its their his this that these those no any such 's another each every".split(' '))

export const wordClassFits = (chart: Chart, i: number, trigger: Trigger): boolean => {
  const token = chart.tokens[i]!
  const before = chart.tokens[i - 1]?.lower
  const afterDeterminer = before !== undefined && DETERMINERS.has(before)
  const isForm = token.lower !== trigger.lemma && !token.lower.endsWith('s')
  // The tagger takes "drill" and "launch" after an adjective for verbs: only what needs a verb makes them one.
  if (trigger.noun)
    return (
      token.pos !== 'VERB' ||
      afterDeterminer ||
      /(s|ing)$/.test(token.lower) ||
      !(before === 'to' || /^(will|would|can|could|may|might|should|not|n't|they|we|it|he|she|i)$/.test(before ?? ''))
    )
  // Base and -s forms can be nouns: "test", "launches", "strike"; past and -ing forms after a determiner are adjectives or nouns.
  if (afterDeterminer && before !== 'that') return false
  // Headlines: "India, Russia sign", where the tagger sees nouns.
  const afterName =
    chart.tokens[i - 1] !== undefined &&
    (endsName(chart, i) ||
      ((PERSONAL.has(trigger.needs) || SOCIAL.has(trigger.type)) && chart.tokens[i - 1]!.capital && !token.capital && i > 0))
  // "Rocket wrecks house": what flies, in a headline.
  const afterWeapon = trigger.detail && weaponBefore(chart, i) !== null
  // "as North shells sea": a half of Korea in a headline.
  const afterHalf = (before === 'north' || before === 'south') && chart.tokens[i - 1]!.capital && !token.capital
  return (
    isForm ||
    token.pos === 'VERB' ||
    afterName ||
    afterHalf ||
    afterWeapon ||
    before === 'to' ||
    before === 'will' ||
    before === 'would' ||
    token.pos === 'PROPN'
  )
}

/** What only people do: "Abe and Trump talk by phone". */
const PERSONAL: ReadonlySet<Trigger['needs']> = new Set(['persons', 'phone', 'arrival', 'encounter'])

const SOCIAL: ReadonlySet<Trigger['type']> = new Set(['agreement', 'meeting', 'visit'])

const endsName = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--)
    for (const v of chart.startingAt(k))
      if (v.end === at && (v.kind === 'place' || v.kind === 'person' || v.kind === 'organization')) return true
  return false
}
