import type { Span } from '../../../model/report.ts'

const SPLIT =
  /\b(?:one|single|a|the) (?:\p{L}+ ){0,3}(?:missile|projectile|rocket|weapon)\b[^.;]{0,60}\b(?:came apart|broke (?:apart|up|into|in)|split (?:in|into|up)|separated (?:in|into|to)|divided in)|\b(?:came|come|broke|broken) apart in (?:the air|flight|mid-?air)|\b(?:split|separated|broke|broken|divided) (?:up )?(?:in|into|to) (?:two|three|several|at least two)\b|\bone (?:missile|projectile|rocket)[^.;]{0,40} in (?:two|three|several) (?:parts|pieces)\b/iu

/** The words by which one missile came down in several pieces; null where the article has none. */
export const splitIn = (text: string): Span | null => {
  const found = /\b(?:apart|split|separat|broke|divided|pieces|parts)/i.test(text) ? SPLIT.exec(text) : null
  return found ? [found.index, found.index + found[0].length] : null
}
