import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { dayBeforeAfter, lengthBeforeAfter, momentsLater } from './offsets.ts'

export const examples = [
  corpus(lengthBeforeAfter, [
    yields({ offset: { amount: { value: 4 }, unit: 'day', direction: 'after', from: 'clause' } }, [
      'It came four days after a summit ended.',
      'It came only 4 days after a summit ended.',
    ]),
    yields({ offset: { amount: { value: 1 }, unit: 'day', direction: 'before', from: 'story' } }, [
      'A day earlier, the envoy left.',
      'One day earlier the envoy left.',
    ]),
    yields({ offset: { amount: { value: 8 }, unit: 'day', direction: 'before', from: 'ago' } }, ['Eight days ago it failed.']),
    yields({ offset: { amount: { min: 2 }, unit: 'hour', direction: 'after', from: 'story' } }, [
      'Another rose just over two hours later.',
    ]),
    yields({ offset: { amount: { max: 1, approx: true }, unit: 'month', from: 'clause' }, approx: true }, [
      'It came less than a month after they met.',
    ]),
    yields({ offset: { amount: { value: 586 }, unit: 'second', from: 'clause' } }, [
      'It entered orbit nine minutes and 46 seconds after lift-off.',
    ]),
    yields({ offset: { amount: { value: 1 }, unit: 'week', direction: 'before', from: 'story' } }, ['A week before that, another flew.']),
    yields({ offset: { amount: {}, unit: 'day', from: 'clause' } }, ['It came days after a visit.']),
    yields({ offset: { amount: {}, unit: 'hour', from: 'story', direction: 'before' } }, ['Hours earlier the two had met.']),
    yields({ offset: { amount: { value: 2 }, unit: 'week', from: 'story' } }, ['A fortnight later another flew.']),
    yields({ offset: { amount: { value: 20 }, unit: 'year', from: 'ago' } }, ['Two decades ago it was a field.']),
    yields({ offset: { amount: { value: 1 }, unit: 'year', from: 'ago', toTheDay: true } }, ['A year ago today it rose.']),
    nothing(['It flew for about 45 minutes.', 'It ended two minutes earlier than planned.'], 'a duration; a comparison'),
  ]),
  corpus(dayBeforeAfter, [
    yields({ offset: { amount: { value: 1 }, unit: 'day', direction: 'after', from: 'clause' } }, [
      'The day after the firing the council met.',
    ]),
    yields({ offset: { amount: { value: 1 }, unit: 'day', direction: 'before', from: 'story' } }, ['He had called the night before.']),
    nothing(['He called the day before yesterday.'], 'counts from the publication'),
  ]),
  corpus(momentsLater, [
    yields({ offset: { unit: 'minute', direction: 'after', from: 'story' } }, [
      'Moments later it blew up.',
      'It blew up shortly afterwards.',
    ]),
    nothing(['He was shortly to leave.'], 'no time'),
  ]),
]
