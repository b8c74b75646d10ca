/** Numbers of a text's signature. The share of equal ones estimates the share of common shingles, give or take 1/16. */
const HASHES = 64
/** Words of a shingle. */
const SHINGLE = 3

/** Seeds of the hash functions: fixed, since signatures of different days are compared. */
const SEEDS = Uint32Array.from({ length: HASHES }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0)

/** Last step of MurmurHash3 (Austin Appleby, public domain): every bit of the input changes every bit of the output. */
const mix = (value: number): number => {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 code units. */
const hashOf = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Words of a text in lower case, figures among them, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** MinHash of a text over shingles of three words: 64 unsigned 32-bit numbers; empty where the text has no word. */
export const minHash = (text: string): number[] => {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let i = 0; i <= Math.max(0, words.length - SHINGLE); i++) {
    const shingle = hashOf(words.slice(i, i + SHINGLE).join(' '))
    for (let k = 0; k < HASHES; k++) least[k] = Math.min(least[k]!, mix(shingle ^ SEEDS[k]!))
  }
  return [...least]
}

/** Estimated share of shingles that two texts have in common (Jaccard), 0 to 1; 0 where one has none. */
export const likeness = (a: readonly number[], b: readonly number[]): number =>
  a.length === 0 || a.length !== b.length ? 0 : a.filter((value, i) => value === b[i]).length / a.length
