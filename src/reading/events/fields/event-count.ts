import type { FieldReader, FieldReading } from './reading.ts'

const ROUNDS = /^(rounds?|shots?)$/

const SINGULAR = new Set([
  'a',
  'an',
  'its',
  'the',
  "'s",
  'their',
  'another',
  'this',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
])

/** How many tests: "two nuclear tests", "its fifth nuclear test" (one). Only of kinds that name no weapon to count. */
export const eventCount: FieldReader = (frame, chart) =>
  frame.mentions.flatMap((mention): FieldReading[] => {
    if (mention.trigger.type !== 'nuclear-test' || !mention.trigger.noun || mention.trigger.needs === 'quake') return []
    const at = { first: mention.token, end: mention.token + 1, rule: 'count of tests' }
    for (let i = mention.token - 1; i >= Math.max(frame.clause.first, mention.token - 5); i--) {
      const number = chart.longestAt('number', i)
      if (number && number.end <= mention.token) return [{ field: 'count', value: number.data.amount, ...at, weight: 1 }]
      if (SINGULAR.has(chart.tokens[i]!.lower) && !mention.trigger.lemma.endsWith('s'))
        return [{ field: 'count', value: { value: 1 }, ...at }]
    }
    return []
  })

/** "replied with 29 rounds": what guns fired is counted in rounds. */
export const roundCount: FieldReader = (frame, chart) =>
  frame.head?.trigger.type !== 'artillery'
    ? []
    : chart.outermostWithin('number', frame.clause).flatMap(({ first, end, data }): FieldReading[] => {
        const noun = /^(single|warning)$/.test(chart.tokens[end]?.lower ?? '') ? end + 1 : end
        return ROUNDS.test(chart.tokens[noun]?.lower ?? '') && first > frame.head!.token
          ? [{ field: 'count', value: data.amount, first, end: noun + 1, rule: 'count of rounds', weight: 1 }]
          : []
      })
