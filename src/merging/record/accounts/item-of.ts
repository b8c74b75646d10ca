import type { Span } from '../../../model/report.ts'
import { sentenceAround } from '../../../checking/spans.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const
const ORDINAL = `(?:${ORDINALS.join('|')}|other|last|latter|former)`
const THING =
  '(?:missiles?|ones?|pieces?|projectiles?|rockets?|launch(?:es)?|weapons?|rounds?|objects?|impacts?|shots?|tests?|stages?|salvos?|firings?|flights?|bursts?|volleys?|barrages?|shells?|warheads?|drones?|fragments?|parts?|blasts?|strikes?)'
const DOES =
  "(?:and|or|was|were|is|are|flew|fell|came|landed|went|travell?ed|covered|rose|reached|exploded|followed|blew|failed|broke|that|which|appears?|appeared|had|has|to|splashed|dropped|lifted|at|on|hit|struck|did|seems?|climbed|soared|about|some|roughly|around|nearly|almost|more than|over|only|crashed|overflew|could|may|might|,|'s|’s)"
/** "The first flew", "the second missile", "one of them went", "the first and third missiles". */
const MENTION = new RegExp(
  `\\b(?:[Tt]he|[Aa]|[Ii]ts) (?<list>${ORDINAL}(?:(?:, | and |, and )(?:the )?${ORDINAL})*)(?: (?:short-range |ballistic |two |three )*${THING}\\b|(?= ${DOES}))|\\b(?<one>[Oo]ne|[Aa]nother) of (?:them|the(?:se)?|its) ?(?:\\p{L}+ )?|\\b(?<more>(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Tt]he) (?:more|others?))\\b|\\b(?<all>[Bb]oth|[Ee]ach|[Aa]ll (?:\\p{L}+ )?|[Tt]hey)\\b`,
  'gu',
)
const BEHIND = new RegExp(
  `^[^.;,]{0,24}?\\b(?:for|by|of|in the case of) the (?<list>${ORDINAL})(?: ${THING})?\\b|^[^.;,]{0,16}?\\b(?<all>for both|for each|each)\\b`,
  'u',
)
/** "Several shells followed 20 minutes later". */
const FOLLOWED =
  /^(?!.*\b(?:third|fourth)\b)[^;]{0,80}\b(?:followed|came)\b[^;]{0,20}?\b(?:minutes?|hours?|seconds?)\b(?: later| after)?\b(?!.*\bfirst\b)/iu
const CARRIED = /^["“]?(?:It|This one|That one)\b/

/** Which of several the words are told of, by the subject before them in their sentence: "first", "second and third"; null: not told. */
export const itemOf = (text: string, span: Span): string | null => {
  const [start] = sentenceAround(text, span)
  const behind = BEHIND.exec(text.slice(span[1], span[1] + 60))
  if (behind) return behind.groups!.all ? null : normal(behind.groups!.list!)
  if (FOLLOWED.test(text.slice(start, Math.min(text.length, span[1] + 60)))) return 'second'
  const own = lastMention(text.slice(start, span[0]))
  if (own !== undefined || start === 0 || !CARRIED.test(text.slice(start, span[1]))) return own ?? null
  const [earlier, end] = sentenceAround(text, [start - 2, start - 1])
  return end - earlier > 600 ? null : (lastMention(text.slice(earlier, start)) ?? null)
}

/** Null: of all of them; undefined: none is named. */
const lastMention = (words: string): string | null | undefined => {
  const last = [...words.matchAll(MENTION)].at(-1)
  if (!last) return undefined
  if (last.groups!.all) return null
  if (last.groups!.more) return 'others'
  if (!last.groups!.list) return 'one'
  // "The first came at 3:47; three followed at 4:15".
  return last.groups!.list.toLowerCase() === 'first' && /\bfollowed\b/i.test(words.slice(last.index)) ? 'others' : normal(last.groups!.list)
}

const normal = (list: string): string =>
  list
    .toLowerCase()
    .replace(/, and | and |, /g, ' and ')
    .replace(/\bthe /g, '')

/** A satellite is what the rocket carried, not the weapon. */
export const PAYLOAD = 'payload'
