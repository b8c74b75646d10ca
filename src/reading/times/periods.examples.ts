import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { inUnits, pastPeriod, recentPeriod } from './periods.ts'

export const examples = [
  corpus(pastPeriod, [
    yields({ period: { amount: { value: 3 }, unit: 'week', side: 'past' } }, [
      'Nine were fired over the past three weeks.',
      'Nine were fired in the last three weeks.',
    ]),
    yields({ period: { unit: 'day', side: 'future' } }, ['More may follow in the coming days.']),
    yields({ period: { amount: { value: 1 }, unit: 'year', side: 'past' } }, ['Nine were fired in the past year.']),
    nothing(['They had met the previous day.', 'It was the last day of the drill.'], 'one day of the story'),
  ]),
  corpus(recentPeriod, [
    yields({ period: { amount: {}, unit: 'week', side: 'past' } }, ['Nine were fired in recent weeks.']),
    nothing(['A recent week was calm.'], 'no preposition'),
  ]),
  corpus(inUnits, [
    yields({ period: { amount: { value: 3 }, unit: 'week', side: 'past' } }, [
      'It was the third launch in three weeks.',
      'They fired for the second time in three weeks.',
    ]),
    yields({ offset: { amount: { value: 2 }, unit: 'week', direction: 'after', from: 'ago' } }, [
      'The two will meet in two weeks.',
      "The two will meet in two weeks' time.",
    ]),
    nothing(['It crossed the strait in ten minutes.'], 'how long it took'),
  ]),
]
