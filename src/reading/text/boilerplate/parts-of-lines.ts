import type { Dropped } from '../../../model/report.ts'
import type { Line } from './line.ts'

const LABELLED = /^((?:\p{Lu}[\p{Lu}.'’-]*[ ,]{0,2}){1,6}(?:\s?\([^()]{1,40}\))?\s?:)\s+/u
const KNOWN =
  /^(?:ANCHOR|HOST|CO-HOST|REPORTER|PRESENTER|CORRESPONDENT|NEWSREADER|INTERVIEWER|MODERATOR|NARRATOR|BYLINE|Q|A)\b|\b(?:HOST|BYLINE|ANCHOR|CORRESPONDENT)\b/

const FULL_NAME = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}(?=\s?:)/u

// Who is heard from a recording is no reporter of the station.
const ON_TAPE =
  /^(\p{Lu}[\p{Lu}'’-]+) ?\((?:on )?(?:tape|clip|recording|recorded|audio|archive|soundbite|voice|by phone|on the phone|through (?:an? )?interpreter|via (?:an? )?interpreter|translat\w+)[^()]{0,20}\)/iu

/**
 * Whom a label names, in full as the text prints it elsewhere: "Ada Quill" for "ADA QUILL:" and "QUILL (tape):"; null for a trade
 * ("ANCHOR:"), for who is named nowhere else, and for a family name alone, which is the station's own reporter.
 */
export const nameInLabel = (label: string, text: string): string | null => {
  if (KNOWN.test(label)) return null
  const full = FULL_NAME.exec(label)?.[0]
  if (full !== undefined) return text.includes(asPrinted(full)) ? asPrinted(full) : null
  const family = ON_TAPE.exec(label)?.[1]
  return family === undefined
    ? null
    : (new RegExp(`\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. )?${asPrinted(family)}\\b`, 'u').exec(text)?.[0] ?? null)
}

const asPrinted = (name: string): string => name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

/** "ANCHOR:", "REPORTER (SEOUL):", "JANE DOE, HOST:": length of the prefix in a transcript, else 0. */
export const speakerPrefix = ({ text }: Line): { length: number; known: boolean } => {
  const first = text.charCodeAt(0)
  if (first < 65 || first > 90) return { length: 0, known: false }
  const match = LABELLED.exec(text.slice(0, 90))
  return match ? { length: match[0].length, known: KNOWN.test(match[1]!) } : { length: 0, known: false }
}

const FLASH =
  /^(?:\(?(?:URGENT|BREAKING(?: NEWS)?|FLASH|EXCLUSIVE|NEWSFLASH|JUST IN|UPDATED?(?: ?\d{1,2})?|LEAD|\d(?:st|nd|rd|th) LD)\)?\s?(?:[:|–—]|-{1,2})\s?)/
const CREDIT_AT_END =
  /\((?:(?:additional )?(?:reporting|editing|writing)[^()]{0,20} by [^()]{1,200}|Yonhap|AFP|AP|Reuters|Xinhua|Kyodo|TASS|dpa|UPI|ANI|PTI|IANS|Interfax|END|ENDS|more to follow|more to come)\)\.?$/i
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const CLOCK = String.raw`(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?,? ?(?:\p{Lu}{2,4},? )?(?:on )?)?`
// A name, perhaps with the next word grown onto it, then the day in either order.
const GLUED_BYLINE = new RegExp(
  String.raw`(?<=[\p{L}\d"”’)])\s?By \p{Lu}[\p{L}.'’-]*(?: (?:for |and )?\p{Lu}[\p{L}.'’-]*){0,6}?[ ,|]{0,3}(?:(?:Last )?(?:[Uu]pdated|[Pp]ublished|Posted):? )?${CLOCK}(?:\w+day,? )?(?:${MONTH}\.? \d{1,2}, \d{4}|\d{1,2} ${MONTH}\.?,? \d{4}).{0,24}$`,
  'u',
)
const LONGEST_GLUED = 400

/** Furniture at the start or end of a line whose rest is text: flash words, credits, a byline glued to a headline. */
export const furnitureInside = ({ text, start, end, sentence }: Line): Dropped[] => {
  const found: Dropped[] = []
  const flash = FLASH.exec(text.slice(0, 40))
  if (flash) found.push({ span: [start, start + flash[0].length], reason: 'agency-stamp' })
  if (text.endsWith(')') || text.endsWith(').')) {
    const from = text.lastIndexOf('(')
    const credit = from > 0 && text.length - from < 260 && CREDIT_AT_END.exec(text.slice(from))
    // Behind a full stop only: "the agency (AFP)" explains a name.
    if (credit && /[.!?]["”’]?\s*$/.test(text.slice(Math.max(0, from - 6), from)))
      found.push({ span: [start + from, end], reason: /by/i.test(credit[0]) ? 'byline' : 'agency-stamp' })
  } else if (!sentence && text.length <= LONGEST_GLUED && text.includes('By ')) {
    const glued = GLUED_BYLINE.exec(text)
    if (glued) found.push({ span: [start + glued.index, end], reason: 'byline' })
  }
  return found
}
