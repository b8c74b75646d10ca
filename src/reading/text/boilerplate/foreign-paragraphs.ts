import { eld } from 'eld/extrasmall'
import type { Line } from './line.ts'

// Words that other languages in Latin script do not share; three of them in a stretch make it English.
const SURE = [' the ', ' of ', ' to ', ' and ', ' was ', ' that ', ' said ', ' with ', ' from ', ' is ', ' has ']
const ENGLISH = /\b(?:the|of|and|to|in|a|an|is|was|were|said|on|that|for|it|at|by|with|its|from|as)\b/gi
const NON_LATIN = /[^\p{Script=Latin}\P{L}]/gu
const LATIN = /\p{Script=Latin}/gu
const LONG_ENOUGH = 100
const NON_LATIN_ENOUGH = 12
// Enough of a paragraph to tell by; the rest need not be looked at.
const LOOKED_AT = 600

const hasNonLatin = /[\u0370-\u1dff\u2e80-\uffff]/

/** The line is not in English (or whatever Latin-script language mixes with English names); short lines are left alone. */
export const isForeign = ({ text }: Line): boolean => {
  const sample = text.slice(0, LOOKED_AT)
  if (hasNonLatin.test(sample)) {
    const foreign = sample.match(NON_LATIN)?.length ?? 0
    if (foreign >= NON_LATIN_ENOUGH && foreign > (sample.match(LATIN)?.length ?? 0)) return true
  }
  if (text.length < LONG_ENOUGH || isSurelyEnglish(sample)) return false
  const words = sample.split(/\s+/).length
  if ((sample.match(ENGLISH)?.length ?? 0) >= words * 0.12) return false
  const guess = eld.detect(sample)
  return guess.language !== 'en' && guess.language !== '' && guess.isReliable()
}

/** A quick test that never takes another language for English and spares most paragraphs the slow one. */
const isSurelyEnglish = (sample: string): boolean => {
  let found = 0
  for (const word of SURE) if (sample.includes(word) && ++found === 3) return true
  return false
}
