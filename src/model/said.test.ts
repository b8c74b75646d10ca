import { expect, it } from 'vitest'
import { said, saidJoin, saidLength, sentenceOf, withWords } from './said.ts'

it('keeps where lengths stand, however words are put together', () => {
  const flight = said`A flight of about ${saidLength('700 km', 700)} from ${'Taegwan'}`
  const whole = said`${flight} stays ${saidJoin([saidLength('1 to 2 km', 1, 2), 'far', saidLength('9 km', 9)], ', ')} off (${3}).`
  expect(whole.text).toBe('A flight of about 700 km from Taegwan stays 1 to 2 km, far, 9 km off (3).')
  expect(whole.lengths.map(({ span, km }) => [whole.text.slice(...span), km])).toEqual([
    ['700 km', [700]],
    ['1 to 2 km', [1, 2]],
    ['9 km', [9]],
  ])
  const named = withWords(said`Off KP by ${saidLength('9 km', 9)}, in KP.`, (words) => words.replace('KP', 'North Korea'))
  expect(named.text).toBe('Off North Korea by 9 km, in North Korea.')
  expect(named.text.slice(...named.lengths[0]!.span)).toBe('9 km')
  expect(sentenceOf(said`nothing`)).toEqual({ sentence: 'nothing' })
})
