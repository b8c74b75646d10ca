import type { Block } from './blocks.ts'

const SENTENCE = /[.!?…。！？][)\]"”’'»」』]{0,3}(?:\s|$)|[다요]\.?$/
const LONG_ENOUGH = 40
// Hangul and Han say in one sign what takes three letters.
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]/g

/** Length as a reader of English would have it: a wide sign counts three. */
export const readingLength = (text: string): number => text.length + 2 * (text.match(WIDE)?.length ?? 0)

/** A block of sentences: long enough, with a sentence's end, not mostly links. */
export const isProse = ({ text, linked, tag }: Block): boolean =>
  !/^h[1-6]$|^figcaption$/.test(tag) && linked < text.length * 0.5 && readingLength(text) >= LONG_ENOUGH && SENTENCE.test(text)
