import type { Finding, Report, Span } from '../model/report.ts'
import { SMALL, SMALL_ORDINALS } from '../reading/quantities/number-words.ts'
import type { Check } from './check.ts'
import { lowerBound } from '../model/lower-bound.ts'
import { claimsAround } from './spans.ts'

const ordinalWord = `(?:${[...SMALL_ORDINALS.keys()].filter((w) => w !== 'first').join('|')}|\\d{1,2}(?:nd|rd|th|st))`
const numberWord = `(?:${[...SMALL.keys()].slice(1, 13).join('|')}|[1-9]|1[0-2])`
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month})(?:,? \\d{4}(?!\\d))?`
const list = `${date}(?:(?:, and |, | and )(?:on |of |that of |the one (?:on|of) )?(?:${date}|\\d{1,2}(?:st|nd|rd|th)?(?![\\d:,.]?\\d| (?:km|k|miles|a\\.m|p\\.m|people))))*`
// "those", "the ones", "the launches": with the article the list is meant to be whole. "After launches on ..." may give examples only.
const whole = `(?:those|the ones|the one|that|the (?:(?:earlier|previous|other|first) )?(?:${numberWord} )?[a-z]+s)`
const others = `the (?:others|other (?:${numberWord}|ones)|(?:earlier|previous) (?:${numberWord}|ones))`

/** From an ordinal over at most 90 characters of the same clause to the list of the others. */
const LISTED = new RegExp(
  `(?<!\\b(?:and|or|to|-) )\\b(?<ordinal>${ordinalWord})\\b(?<what>(?! (?:and|or|to) )[^.;:\\n]{1,90}?)(?:[,;(]|\\s[–—-])?\\s*(?:(?:after|following|besides|in addition to) ${whole} (?:(?:fired|launched|held|conducted|made|adopted|carried out) )?(?:on|of|from)|${others}(?: (?:were|came|took place|being|having been))?(?: fired| held| made| adopted| launched| conducted| passed)? (?:on|of)) (?<list>${list})`,
  'giu',
)
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const spanItem = `(?:${date}|${months}|(?:19|20)\\d\\d)`
/** Examples, months or years: at least as many came before, perhaps more. */
const AT_LEAST = new RegExp(
  `(?<!\\b(?:and|or|to|-) )\\b(?<ordinal>${ordinalWord})\\b(?<what>(?! (?:and|or|to) )[^.;:\\n]{1,90}?)[,(–—-]?\\s*(?:after|following|besides|in addition to) (?:those|the ones|(?:[a-z-]+ ){0,3}[a-z]+s) (?:(?:fired|launched|held|conducted|made|adopted|carried out|passed) )?(?:on|of|in|from) (?<list>${spanItem}(?:(?:, and |, | and )(?:on |of |in |those (?:of|in) )?${spanItem})+)`,
  'gu',
)
/** "is the fourth this year. The others were passed on A and B.": the next sentence lists the rest. */
const NEXT_SENTENCE = new RegExp(
  `(?<!\\b(?:and|or|to|-) )\\b(?<ordinal>${ordinalWord})\\b(?<what>(?! (?:and|or|to) )[^.;:\\n]{1,90}?this year[^.;:\\n]{0,40}?)\\. (?:The others|The (?:earlier|previous|other) (?:ones|${numberWord})) (?:were|came|took place)(?: fired| held| made| adopted| launched| conducted| passed)? (?:on|of) (?<list>${list})`,
  'giu',
)
/** "had fired on A and B, making it the third": the list leads up to the ordinal. */
const LEADING = new RegExp(
  `\\b(?:on|of) (?<list>${list})[^.;:\\n]{0,40}?, (?:making|which (?:makes|made)) (?<what>[^.;:,\\n]{1,40}?) (?:the|its|their) (?<ordinal>${ordinalWord})\\b(?! (?:and|or|to) )[^.;:,\\n]{0,60}`,
  'giu',
)
const COUNTED = new RegExp(
  `(?<!\\b(?:and|or|to|-) )\\b(?<ordinal>${ordinalWord})\\b(?<what>(?! (?:and|or|to) )[^.;:\\n]{1,90}?)[,(–—-]?\\s*(?:after|following) (?:the )?(?<count>${numberWord}) (?:earlier|previous|prior|such) [a-z]+s?\\b`,
  'giu',
)

/** "the fourth this year, after ones adopted on A and B": told as all of them where one is missing; further off, as examples. */
const OF_THE_YEAR = new RegExp(
  `(?<!\\b(?:and|or|to|-) )\\b(?<ordinal>${ordinalWord})\\b(?<what>(?! (?:and|or|to) )[^.;:\\n]{0,50}?this year[^.;:\\n]{0,50}?)[,(–—-]?\\s*(?:after|following) (?:ones|votes|resolutions|rounds|sets|launches|tests|firings|strikes) (?:(?:fired|launched|held|conducted|made|adopted|carried out|passed) )?(?:on|of) (?<list>${date}(?:(?:, and |, | and )(?:on |of )?${date})+)`,
  'giu',
)

const softened = (f: Finding): Finding => (f.verdict === 'contradicted' ? { ...f, verdict: 'implausible' } : f)

const ORDINAL = new RegExp(`\\b${ordinalWord}\\b`, 'iu')
const ANY_ORDINAL = new RegExp(ORDINAL.source, 'i')

const ordinalOf = (printed: string): number => SMALL_ORDINALS.get(printed.toLowerCase()) ?? Number.parseInt(printed, 10)
const numberOf = (printed: string): number => SMALL.get(printed.toLowerCase()) ?? Number(printed)
const print = (n: number): string => [...SMALL_ORDINALS].find(([, value]) => value === n)?.[0] ?? `${n}th`

/** Days named in a list: "May 4, May 9 and 12" are three. */
const daysIn = (printed: string): number => [...printed.matchAll(/\b\d{1,2}(?:st|nd|rd|th)?\b(?!\d)/gu)].length

const itemsIn = (printed: string): number => printed.split(/, and | and |, (?!\d{4})/u).length

/** "the eighth since 2006 and the third this year after those of": the ordinal nearest to the list is counted by it. */
const nearestOrdinal = (match: RegExpMatchArray): { printed: string; at: number } => {
  const { ordinal, what = '' } = match.groups!
  const later = [...what.matchAll(new RegExp(ORDINAL.source, 'giu'))].at(-1)
  return later && match[0].startsWith(ordinal!)
    ? { printed: later[0], at: match.index! + ordinal!.length + later.index }
    : { printed: ordinal!, at: match.index! }
}

const finding = (report: Report, match: RegExpMatchArray, earlier: number, atLeast = false): Finding => {
  const { printed, at: start } = nearestOrdinal(match)
  const stated = ordinalOf(printed)
  const span: [number, number] = [start, match.index! + match[0].length]
  const fits = atLeast ? stated > earlier : stated === earlier + 1
  return {
    check: 'ordinal-count',
    verdict: fits ? 'consistent' : 'contradicted',
    claims: claimsAround(report, span),
    spans: [span],
    inputs: { ordinal: stated, earlier, expected: earlier + 1 },
    margin: { events: fits ? 0 : -Math.abs(stated - earlier - 1) },
    sentence: fits
      ? `After ${earlier} earlier ${earlier === 1 ? 'one' : 'ones'} it is the ${print(stated)}, as the words say.`
      : `After ${atLeast ? 'at least' : 'the'} ${earlier} earlier ${earlier === 1 ? 'one' : 'ones'} that the sentence lists it is the ${print(earlier + 1)}${atLeast ? ' or a later one' : ''}, not the ${print(stated)}.`,
  }
}

const MAKING = /\b(?:making|which makes|which made)\b/i
const THIS_YEAR = /this year/i

/** All places where an expression holds that cannot hold without these words, which are soon looked for. */
const allOf = (expression: RegExp, words: RegExp, text: string): RegExpMatchArray[] =>
  words.test(text) ? [...text.matchAll(expression)] : []

/** Stands wholly inside boilerplate; dropped spans are in order and apart. */
const isDropped = (report: Report, span: Span): boolean => {
  const { dropped } = report.article
  const next = dropped[lowerBound(dropped, span[1], (d) => d.span[1])]
  return next !== undefined && next.span[0] <= span[0]
}

/** An ordinal ("the third launch this year") against the earlier ones, where the same sentence lists or counts all of them. */
export const ordinalCount: Check = {
  name: 'ordinal-count',
  run: (report) => {
    const { text } = report.article
    // Most texts have no ordinal: one look for any spares them four searches. Without "u", which makes looking far dearer.
    if (!ANY_ORDINAL.test(text)) return []
    if (!/\b(?:after|following|besides|in addition to|others?|previous|earlier|making|which makes|which made)\b/i.test(text)) return []
    const listed = [...text.matchAll(LISTED), ...allOf(LEADING, MAKING, text), ...allOf(NEXT_SENTENCE, THIS_YEAR, text)].map((m) =>
      finding(report, m, daysIn(m.groups!.list!.replace(/,? \d{4}\b/gu, ''))),
    )
    const told = allOf(OF_THE_YEAR, THIS_YEAR, text)
      .map((m) => softened(finding(report, m, daysIn(m.groups!.list!.replace(/,? \d{4}\b/gu, '')))))
      .filter((f) => f.verdict !== 'consistent' && Math.abs(Number(f.inputs.ordinal) - Number(f.inputs.expected)) === 1)
    const counted = [...text.matchAll(COUNTED)].map((m) => finding(report, m, numberOf(m.groups!.count!)))
    const seen = new Set(listed.map((f) => f.spans[0]![0]))
    const least = [...text.matchAll(AT_LEAST)]
      .map((m) => finding(report, m, itemsIn(m.groups!.list!), true))
      .filter((f) => f.verdict === 'contradicted' && !seen.has(f.spans[0]![0]))
    return [...listed, ...least, ...told.filter((f) => !seen.has(f.spans[0]![0])), ...counted].filter(
      (f) => !isDropped(report, f.spans[0]!),
    )
  },
}
