/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** One word, number or mark of the text. `text.slice(start, end)` is exactly its printed form. */
export interface Token {
  readonly index: number
  /** Lower case, typographic apostrophes and dashes made plain, invisible characters removed: what patterns compare. */
  readonly lower: string
  /** As printed, invisible characters removed. */
  readonly text: string
  readonly start: number
  readonly end: number
  pos: PartOfSpeech
  /** First letter is a capital. */
  readonly capital: boolean
  /** Index of its sentence. */
  readonly sentence: number
}

/** Tokens first to end (exclusive). */
export interface TokenRange {
  readonly first: number
  readonly end: number
}
