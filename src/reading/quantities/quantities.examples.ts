import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { currencyNumber, mach, magnitude, numberUnit, oneUnit } from './quantities.ts'

/** Examples of numbers with their units. */
export const examples = [
  corpus(numberUnit, [
    yields({ unit: 'km', normal: { value: 700 }, attributive: false }, ['It flew 700 kilometers.', 'It flew 700km.', 'a flight of 700 km']),
    yields({ unit: 'km', normal: { value: 700, approx: true } }, ['about 700 km', 'some 700 kilometres']),
    yields({ unit: 'km', normal: { min: 700 } }, ['more than 700 km', 'over 700 kilometers']),
    yields({ unit: 'km', normal: { min: 200, max: 250 } }, ['between 200 and 250 km', '200 to 250 kilometers', '200-250 km']),
    yields({ unit: 'mm', attributive: true }, ['a 300-mm launcher', 'a 300-millimeter launcher']),
    yields({ unit: 'km', attributive: true }, ['a 600-kilometer-range missile', 'a 600 kilometer range', 'a 600km-range missile']),
    yields({ unit: 'd', attributive: true }, ['a 19-day-old crew']),
    yields({ unit: 'nmi', normal: { value: 370.4 } }, ['200 nautical miles off the coast']),
    yields({ unit: 's', normal: { value: 60.75 } }, ['a burn of 3,645s']),
    yields({ unit: 'percent' }, ['5 per cent of it', '5% of it', 'five percent']),
    nothing(['at 0653 hours', 'in his 70s', 'the 1990s', '20 degrees Celsius', '$3 m in cash'], 'clock, age, decade, warmth, money'),
    nothing(['two second stages', 'at 12:14', 'in 2019', 'at 6.27am', 'KN-23 meters'], 'an ordinal, a clock, a year, a name'),
  ]),
  corpus(currencyNumber, [
    yields({ unit: 'USD', amount: { value: 1.2e6 } }, ['a $1.2 million deal', 'worth US$1.2m']),
    nothing(['1.2 million dollars', 'a dollar'], 'no sign before the number'),
  ]),
  corpus(magnitude, [
    yields({ amount: { value: 5.3 } }, [
      'a magnitude 5.3 tremor',
      'a magnitude of 5.3',
      'a 5.3-magnitude tremor',
      'a 5.3 magnitude tremor',
    ]),
    nothing(['of great magnitude', 'a magnitude of 200', '5.3 on the scale'], 'no such magnitude'),
  ]),
  corpus(mach, [
    yields({ unit: 'mach', amount: { value: 15 } }, ['at Mach 15', 'a speed of 15 times the speed of sound']),
    yields({ unit: 'mach', amount: { value: 5, approx: true } }, ['at Mach about 5']),
    nothing(['the speed of sound', 'Mach numbers'], 'no number'),
  ]),
  corpus(oneUnit, [
    yields({ unit: 'h', amount: { value: 1 } }, ['It took an hour.', 'within an hour']),
    yields({ unit: 'h', amount: { value: 0.5 } }, ['half an hour', 'a half hour', 'a half-hour']),
    nothing(['a second missile', 'a foot', 'a ton', 'the hour', 'a day-long drill'], 'an ordinal, a body part, no measure of time or way'),
  ]),
]
