import type { Hedge, Span } from '../../../model/report.ts'
import { sentenceAround } from '../../../checking/spans.ts'

/**
 * What the words around a value say of its standing. withdrawn: given first and given up; earlier: told before, perhaps
 * still held; later: the second part of "first said A and later B"; revised: stands in place of another.
 */
export type Turn = 'withdrawn' | 'earlier' | 'later' | 'revised'

const TOLD =
  '(?:said|says|gave|given|put|reported|reporting|estimated|announced|believed|thought|took|taken|called|suspected|spoke|spoken|told|counted|described|identified|named|assessed|held|judged|stated|claimed)'
/** Before the words, in their sentence: this was given first. */
const GIVEN_FIRST = [
  new RegExp(
    `\\b(?:(?<!\\b(?:the|a|its|their) )first|initially|originally|at first|at the outset|once)\\b[^.;]{0,25}?\\b${TOLD}\\b[^.;]{0,160}$`,
    'i',
  ),
  new RegExp(`\\b${TOLD}\\b[^.;]{0,25}? (?:at first|initially|originally)\\b[^.;]{0,140}$`, 'i'),
  /\b(?:an?|the|its|their) (?:first|earlier|initial|preliminary|previous|original) (?:figure|estimate|report|statement|account|count|number|value|version|view|assessment|announcement|notice|flash|alert)s?\b[^.;]{0,100}$/i,
  /\b(?:instead of|rather than|not the|no longer|down from|up from|(?:revised|corrected|changed|raised|lowered|cut|updated)[^.;]{0,110} from|in place of|replac(?:es|ed|ing)|withdr[ae]w\w*)(?: (?:the|its|an|a|about|some|around|roughly))* ?(?:(?:earlier|first|initial|previous|original)\b[^.;]{0,40})?$/i,
]
const EARLIER = [
  new RegExp(`\\b(?:previously|earlier)\\b[^.;]{0,25}?\\b${TOLD}\\b[^.;]{0,160}$`, 'i'),
  new RegExp(`\\b(?:had|having) (?:first |earlier |initially |at first )?${TOLD}\\b[^.;]{0,120}$`, 'i'),
]
/** Behind the words, no other number between. */
const GIVEN_FIRST_BEHIND =
  /^(?:(?!\b(?:not|but)\b)[^.;\d]){0,40}?(?:,? (?:as|than|that) (?:was |were |had been |it (?:had )?)?(?:first|initially|originally|earlier|previously) (?:said|reported|thought|stated|announced|given|estimated|believed|put)|\bthan (?:was )?(?:first )?(?:thought|said|reported) at first|,? (?:given|reported|announced|stated) (?:earlier|at first|initially|before))/i
const STANDS_NOW =
  /\b(?:now (?:says|said|puts?|gives?|believes?|speaks?|counts?|estimates?|holds?|thinks?)|says now|said now|revis\w+|correct(?:s|ed|ing|ion)\b|updat(?:ed|es|ing)\b|later (?:said|says|gave|put|raised|lowered|changed|revised|added|counted|that)|on closer|after (?:closer|further|joint|more) (?:study|analysis|examination|work)|chang(?:ed|ing) its|the (?:new|final|corrected|revised|updated) (?:figure|value|count|estimate|number|account)|in fact\b|amended|not (?:\w+,? )?as first)/i
const CORRECTION_NOTE = /\b(?:correction|corrects|clarification|an earlier version)\b/i

/** The turn of a value by the words of its sentence; null where they say nothing of it. */
export const turnOf = (text: string, span: Span, hedge: Hedge | null): Turn | null => {
  const [start, end] = sentenceAround(text, span)
  const before = text.slice(start, span[0])
  const behind = text.slice(span[1], end)
  if (GIVEN_FIRST.some((words) => words.test(before)) || GIVEN_FIRST_BEHIND.test(behind) || hedge?.words.toLowerCase() === 'at first')
    return /\blater\b[^.;]{0,40}$/i.test(before) ? 'later' : 'withdrawn'
  const told = EARLIER.some((words) => words.test(before))
  // "Had spoken of two, now says there was one": the two are given up.
  if (told) return STANDS_NOW.test(behind) ? 'withdrawn' : 'earlier'
  return STANDS_NOW.test(before) || STANDS_NOW.test(behind) || CORRECTION_NOTE.test(before) ? 'revised' : null
}
