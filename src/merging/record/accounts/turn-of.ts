import type { Hedge, Span } from '../../../model/report.ts'
import { sentenceAround } from '../../../checking/spans.ts'

/** Before the words, in their sentence: somebody gave this figure first. */
const GIVEN_FIRST = [
  /\b(?:(?<!\b(?:the|a|its|their) )first|initially|originally|at first|at the outset|previously|earlier)\b[^.;]{0,25}?\b(?:said|says|gave|given|put|reported|reporting|estimated|announced|believed|thought|took|taken|called|suspected|spoke|spoken|told|counted|described|identified|named|assessed|held|judged|stated|claimed)\b[^.;]{0,160}$/i,
  /\b(?:said|gave|given|put|reported|estimated|announced|believed|thought|took|taken|called|suspected|told|counted|described|identified|named|assessed)\b[^.;]{0,25}? (?:at first|initially|originally)\b[^.;]{0,140}$/i,
  /\b(?:had|having) (?:first |earlier |initially |at first )?(?:said|given|put|reported|estimated|announced|spoken|called|told|counted|described|named)\b[^.;]{0,120}$/i,
  /\b(?:an?|the|its|their) (?:first|earlier|initial|preliminary|previous|original) (?:figure|estimate|report|statement|account|count|number|value|version|view|assessment|announcement|flash|alert)s?\b[^.;]{0,100}$/i,
  /\b(?:instead of|rather than|not the|no longer|down from|up from|(?:revised|corrected|changed|raised|lowered|cut|updated)[^.;]{0,40} from|in place of|replac(?:es|ed|ing)|withdr[ae]w\w*)(?: (?:the|its|an|a|about|some|around|roughly))* ?(?:(?:earlier|first|initial|previous|original)\b[^.;]{0,40})?$/i,
]
/** Behind the words. */
const GIVEN_FIRST_BEHIND =
  /^[^.;]{0,45}?(?:,? (?:as|than|that) (?:was |were |had been |it (?:had )?)?(?:first|initially|originally|earlier|previously) (?:said|reported|thought|stated|announced|given|estimated|believed|put)|\bthan (?:was )?(?:first )?(?:thought|said|reported) at first|,? (?:given|reported|announced|stated) (?:earlier|at first|initially|before))/i
const STANDS_NOW =
  /\b(?:now (?:says|said|puts?|gives?|believes?|speaks?|counts?|estimates?|holds?|thinks?)|says now|said now|revis\w+|correct(?:s|ed|ing|ion)\b|updat(?:ed?|es|ing)\b|later (?:said|says|gave|put|raised|lowered|changed|revised|added|counted|that)|on closer|after (?:closer|further|joint|more) (?:study|analysis|examination|work)|chang(?:ed|ing) its|the (?:new|final|corrected|revised|updated) (?:figure|value|count|estimate|number|account)|and not\b|in fact\b|amended)/i
const CORRECTION_NOTE = /\b(?:correction|corrects|clarification|an earlier version)\b/i

/** later: the second part of "first said A and later B", which may have been given up in its turn. */
export type Turn = 'withdrawn' | 'later' | 'revised'

/** Whether the words around a value say that it was given up, or that it stands in place of another; null: neither. */
export const turnOf = (text: string, span: Span, hedge: Hedge | null): Turn | null => {
  const [start, end] = sentenceAround(text, span)
  const before = text.slice(start, span[0])
  const behind = text.slice(span[1], end)
  if (GIVEN_FIRST.some((words) => words.test(before)) || GIVEN_FIRST_BEHIND.test(behind) || hedge?.words.toLowerCase() === 'at first')
    return /\blater\b[^.;]{0,40}$/i.test(before) ? 'later' : 'withdrawn'
  return STANDS_NOW.test(before) || STANDS_NOW.test(behind) || CORRECTION_NOTE.test(before) ? 'revised' : null
}
