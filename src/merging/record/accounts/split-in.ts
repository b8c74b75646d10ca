import type { Span } from '../../../model/report.ts'

/** Words by which one missile came down in pieces, a row for each way to say it. */
const WAYS = [
  // "one missile that came apart", "the missile broke up in flight"
  String.raw`\b(?:one|single|a|the) (?:\p{L}+ ){0,3}(?:missile|projectile|rocket|weapon)\b[^.;]{0,60}\b(?:came apart|broke (?:apart|up|into|in)|split (?:in|into|up)|separated (?:in|into|to)|divided in)`,
  String.raw`\b(?:came|come|broke|broken) apart in (?:the air|flight|mid-?air)`,
  String.raw`\b(?:split|separated|broke|broken|divided) (?:up )?(?:in|into|to) (?:two|three|several|at least two)\b`,
  // "one missile in two parts", "both were parts of a single missile"
  String.raw`\bone (?:missile|projectile|rocket)[^.;]{0,40} in (?:two|three|several) (?:parts|pieces)\b`,
  String.raw`\b(?:parts|pieces|sections|stages|halves) of (?:one|a single|the same) (?:\p{L}+ ){0,2}(?:missile|rocket|projectile|weapon)\b`,
  // "a single missile whose booster had separated"
  String.raw`\b(?:one|single) (?:\p{L}+ ){0,3}(?:missile|rocket|projectile)\b[^.;]{0,80}\b(?:separated|detached|parted|disintegrated)\b`,
]
const SPLIT = new RegExp(WAYS.join('|'), 'iu')
/** Stems that every way has one of, looked for first since most texts have none. */
const HINT = /\b(?:apart|split|separat|broke|divided|pieces|parts|sections|stages|halves|detached|disintegrated)/i

/** The words by which one missile came down in several pieces; null where the article has none. */
export const splitIn = (text: string): Span | null => {
  const found = HINT.test(text) ? SPLIT.exec(text) : null
  return found ? [found.index, found.index + found[0].length] : null
}
