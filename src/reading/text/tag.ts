import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech } from '../../grammar/token.ts'
import type { RawToken } from './tokenize.ts'

// wink-nlp never frees the tokens it has not seen before (about 0.85 kB a document): a new instance costs 60 ms.
const DOCUMENTS_PER_INSTANCE = 10_000
// The tagger is fed pieces, so that one huge text does not make one huge document.
const PIECE = 20_000

let nlp: ReturnType<typeof winkNLP> | null = null
let documents = 0

const instance = (): ReturnType<typeof winkNLP> => {
  if (!nlp || ++documents > DOCUMENTS_PER_INSTANCE) {
    // Sentences are found by our own rules: without its own the tags are the same and a seventh cheaper.
    nlp = winkNLP(model, ['pos'])
    documents = 0
  }
  return nlp
}

/**
 * Parts of speech for our tokens, from wink-nlp's: each takes the tag of the wink token that covers its first letter.
 * The instance is only a cache: the tags of a text do not depend on what was tagged before.
 */
export const tagTokens = (text: string, tokens: readonly RawToken[]): PartOfSpeech[] => {
  const tags: PartOfSpeech[] = []
  for (let i = 0; i < tokens.length;) {
    const from = tokens[i]!.start
    let j = i
    while (j < tokens.length && tokens[j]!.end - from < PIECE) j++
    if (j === i) j++
    tagPiece(text.slice(from, tokens[j - 1]!.end), from, tokens, i, j, tags)
    i = j
  }
  return tags
}

const tagPiece = (piece: string, from: number, tokens: readonly RawToken[], first: number, end: number, tags: PartOfSpeech[]): void => {
  const { its, readDoc } = instance()
  const words = readDoc(piece).tokens()
  const pos = words.out(its.pos) as string[]
  const printed = words.out() as string[]
  const spaces = words.out(its.precedingSpaces) as string[]
  let offset = from
  let k = -1
  let wordEnd = from
  for (let i = first; i < end; i++) {
    while (k + 1 < printed.length && wordEnd <= tokens[i]!.start) {
      k++
      wordEnd = offset + spaces[k]!.length + printed[k]!.length
      offset = wordEnd
    }
    tags.push((pos[k] ?? 'X') as PartOfSpeech)
  }
}
