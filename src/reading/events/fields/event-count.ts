import type { FieldReader, FieldReading } from './reading.ts'

const SINGULAR = new Set(['a', 'an', 'its', 'the', "'s", 'their', 'another', 'this', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'])

/** How many tests: "two nuclear tests", "its fifth nuclear test" (one). Only of kinds that name no weapon to count. */
export const eventCount: FieldReader = (frame, chart) =>
  frame.mentions.flatMap((mention): FieldReading[] => {
    if (mention.trigger.type !== 'nuclear-test' || !mention.trigger.noun || mention.trigger.needs === 'quake') return []
    const at = { first: mention.token, end: mention.token + 1, rule: 'count of tests' }
    for (let i = mention.token - 1; i >= Math.max(frame.clause.first, mention.token - 5); i--) {
      const number = chart.longestAt('number', i)
      if (number && number.end <= mention.token) return [{ field: 'count', value: number.data.amount, ...at, weight: 1 }]
      if (SINGULAR.has(chart.tokens[i]!.lower) && !mention.trigger.lemma.endsWith('s')) return [{ field: 'count', value: { value: 1 }, ...at }]
    }
    return []
  })
