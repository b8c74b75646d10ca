import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { boundedQuantity, mixedMeasure, quantityAndAHalf, quantityOrMore, quantityRange } from './composed-quantities.ts'
import { glossedQuantity } from './glosses.ts'

/** Examples of quantities made of quantities. */
export const examples = [
  corpus(mixedMeasure, [
    yields({ unit: 'min', normal: { value: 47.2 } }, [
      '47 minutes and 12 seconds',
      '47 minutes 12 seconds',
      '47 min 12 s',
      '47 minutes, 12 seconds',
    ]),
    yields({ unit: 'h', normal: { value: 69 } }, ['an hour and nine minutes', 'one hour and 9 minutes']),
    nothing(
      ['12 seconds and 47 minutes', '10 minutes and 90 seconds', 'two hours and three days', '300 km and 500 km'],
      'not from large to small',
    ),
  ]),
  corpus(quantityAndAHalf, [
    yields({ unit: 'h', amount: { value: 1.5 } }, ['an hour and a half', 'one hour and a half']),
    nothing(['two and a half hours', 'about hours and a half'], 'the half belongs to the number'),
  ]),
  corpus(quantityRange, [
    yields({ unit: 'km', amount: { min: 2500, max: 4000 } }, [
      'between 2,500 km and 4,000 km',
      '2,500 km to 4,000 km',
      'from 2,500 km to 4,000 km',
    ]),
    nothing(['300 km from the coast and 500 km from the port', '4,000 km to 2,500 km', '10 km to 20 minutes'], 'two quantities'),
  ]),
  corpus(boundedQuantity, [
    yields({ unit: 'h', amount: { value: 1, approx: true } }, ['about an hour', 'nearly an hour']),
    yields({ unit: 'h', amount: { min: 0.5 } }, ['more than half an hour', 'over half an hour']),
    nothing(['an hour', 'about the hour', 'about two hours'], 'no bound, or a bound on the number'),
  ]),
  corpus(quantityOrMore, [
    yields({ amount: { min: 700 } }, ['700 km or more']),
    yields({ amount: { value: 700, approx: true } }, ['700 km or so']),
    nothing(['700 more km', '700 km or 435 miles'], 'no bound behind it'),
  ]),
  corpus(glossedQuantity, [
    yields({ unit: 'km', amount: { value: 700 }, gloss: { unit: 'mi', amount: { value: 435 } } }, [
      '700 kilometers (435 miles)',
      '700km(435 mi)',
      '700 km, or 435 miles, east',
      "700 kilometres, that's 435 miles",
      '700 km [435 miles]',
      '700 km/435 miles',
      '700 kilometers, 435 miles, from the coast',
      '700 kilometers - 435 miles - from the coast',
    ]),
    yields({ unit: 'km', gloss: { unit: 'mi', amount: { value: 370, approx: true } } }, [
      '600 km, or about 370 miles,',
      '600 km (about 370 miles)',
      '600 km (or around 370 miles)',
    ]),
    yields({ unit: 'mi', gloss: { unit: 'km' } }, ['310 miles (500 km)', '310 miles (500 km away)']),
    yields({ unit: 'km', gloss: { unit: 'nmi' } }, ['370 km (200 nautical miles)']),
    nothing(
      [
        '300 km from A and 500 km from B',
        '700 km (about 45 minutes)',
        '700 km (the range of 900 km)',
        '1,200 km (2 miles)',
        'It flew 500 km, 300 miles from the coast.',
        '500 km, 20 minutes, 3 km',
      ],
      'another quantity, no restatement',
    ),
  ]),
]
