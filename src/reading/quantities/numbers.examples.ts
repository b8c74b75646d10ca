import { corpus, nothing, yields } from '../../grammar/examples.ts'
import {
  articleScaleNumber,
  blankGroupedNumber,
  decimalCommaNumber,
  digitsNumber,
  fractionNumber,
  pluralScaleNumber,
  scaledNumber,
  spelledNumber,
  vagueNumber,
} from './numbers.ts'

const exactly = (value: number) => ({ amount: { value } })

/** Examples of the plain numbers. */
export const examples = [
  corpus(digitsNumber, [
    yields(exactly(10), ['The crew fired 10 rounds.', '10 rounds were heard.', 'rounds (10) were heard']),
    yields(exactly(1450), ['It covered 1,450 km.', 'It covered 1450km.']),
    yields(exactly(2.5), ['a 2.5 percent share', 'about 2.5 tons']),
    nothing(['a salvo of KN-23s', 'the F-35 flew off', 'the G20 summit', 'a Hwasong-12 missile'], 'digits that belong to a name'),
    nothing(['It began at 12:14.', 'on 5/6/2017', 'the 21st try'], 'a clock, a date, an ordinal'),
  ]),
  corpus(blankGroupedNumber, [
    yields(exactly(1000), ['about 1 000 km away', 'about 1 000 people', 'some 1\u2009000 rounds', '1\u00a0000 rounds']),
    yields(exactly(12500), ['a range of 12 500 km', 'nearly 12\u202f500 rounds']),
    nothing(['On July 19 200 people marched.', 'On day 3 120 shells fell.'], 'two numbers side by side'),
    nothing(['at 7,100 km', 'from 1  000 km'], 'no single blank between groups'),
  ]),
  corpus(decimalCommaNumber, [
    yields(exactly(37.2), ['a height of 37,2 miles', 'It rose 37,2 km.']),
    nothing(['in groups of 3,4 and 5', 'It rose 1,200 km.', 'on days 12, 13 km off'], 'a list, a thousands comma'),
  ]),
  corpus(scaledNumber, [
    yields(exactly(15000), ['a range of 15 thousand km']),
    yields(exactly(1500), ['a 15-hundred kilometre range', '15 hundred shells']),
    yields(exactly(1.2e6), ['Some 1.2 million people live there.']),
    nothing(['in the 90 thousands of', '20 hundredths'], 'a plural or a fraction is no scale'),
  ]),
  corpus(spelledNumber, [
    yields(exactly(25), ['twenty-five missiles', 'It fired twenty five rounds.']),
    yields(exactly(2300), ['two thousand three hundred troops', 'twenty-three hundred troops']),
    yields(exactly(106), ['one hundred and six shells']),
    yields(exactly(24), ['two dozen rounds']),
    yields(exactly(1), ['One missile fell short.']),
    nothing(['No one was hurt.', 'It fired a few.', 'hundreds of rounds'], 'no exact number'),
  ]),
  corpus(articleScaleNumber, [
    yields(exactly(12), ['a dozen shells', 'A dozen shells fell.']),
    yields(exactly(6), ['half a dozen shells']),
    yields(exactly(120), ['a hundred and twenty shells']),
    yields(exactly(500000), ['half a million people']),
    nothing(['a missile', 'half a day', 'two dozen'], 'no scale after the article'),
  ]),
  corpus(fractionNumber, [
    yields(exactly(0.5), ['one-half of the crew', 'one half mile']),
    yields(exactly(0.75), ['three quarters of the crew', 'three-quarters of an hour']),
    nothing(['the third test', 'two third tests', 'five fifths', 'one second'], 'an ordinal, no part of one'),
  ]),
  corpus(vagueNumber, [
    yields({ amount: { min: 3 }, form: 'vague' }, ['It fired several missiles.']),
    yields({ amount: { min: 2 }, form: 'vague' }, ['multiple rockets', 'a few rockets', 'a couple of rockets']),
    yields({ amount: { min: 300 } }, ['several hundred people']),
    nothing(['few believe it', 'the couple left', 'a lot of people'], 'no lower bound in the words'),
  ]),
  corpus(pluralScaleNumber, [
    yields({ amount: { min: 24 } }, ['Dozens of shells fell.']),
    yields({ amount: { min: 20000 } }, ['tens of thousands of troops']),
    nothing(['two dozen shells', 'the hundreds place'], 'a number or an article before it'),
  ]),
]
