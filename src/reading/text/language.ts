import { eld } from 'eld/extrasmall'

// The body's beginning tells the language; more text does not make it surer, only slower.
const LOOKED_AT = 2000
const FEWEST_LETTERS = 20
const ENGLISH_WORDS = [' the ', ' of ', ' to ', ' and ', ' was ', ' that ', ' said ', ' with ', ' from ', ' in ', ' on ']
const NON_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff]/
const LETTERS = /\p{L}/gu

// Words that only English has, of those that every English sentence has some of.
const ONLY_ENGLISH = new Set(
  'the of and that was were said from with after which by his its has have had been they it this is to at'.split(' '),
)

const englishShare = (text: string): number => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length === 0 ? 0 : words.filter((w) => ONLY_ENGLISH.has(w)).length / words.length
}

/**
 * BCP 47 primary language of a text by its first 2,000 characters; "und" where too little or too mixed a text to tell.
 * Give it the body without headline: headlines are read wrongly.
 */
export const detectLanguage = (text: string): string => {
  const sample = text.slice(0, LOOKED_AT)
  // Most texts are English prose and need no model.
  if (!NON_LATIN.test(sample) && ENGLISH_WORDS.filter((word) => sample.includes(word)).length >= 6) return 'en'
  // A flash of one sentence is too short for the model: it takes "kilometres" for French.
  if (!NON_LATIN.test(sample) && sample.length < 400 && englishShare(sample) >= 0.12) return 'en'
  if ((sample.match(LETTERS)?.length ?? 0) < FEWEST_LETTERS) return 'und'
  const guess = eld.detect(sample)
  return guess.language !== '' && guess.isReliable() ? guess.language : 'und'
}
