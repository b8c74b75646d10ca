import type { Finding, Report, Span } from '../../model/report.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import { isDay, parseDay, parseEdtf } from '../../model/edtf.ts'
import { SMALL, SMALL_ORDINALS } from '../../reading/quantities/number-words.ts'
import type { Check } from '../check.ts'
import { indexOf } from '../report-index.ts'
import { claimsAround, sentenceAround } from '../spans.ts'
import { dateListsIn, earlierIn, namesDays, type DateList } from './date-lists.ts'

const ordinalWord = `(?:${[...SMALL_ORDINALS.keys()].filter((w) => w !== 'first').join('|')}|\\d{1,2}(?:nd|rd|th|st))`
const number = `(?:${[...SMALL.keys()].slice(1, 13).join('|')}|[1-9]|1[0-2])`
const done = '(?:fired|launched|held|conducted|made|adopted|carried out|passed)'

/** "the third", not "the second and third", "a third of the", "between Aug. 3rd". */
const ORDINAL = new RegExp(
  `(?<!\\b(?:and|or|to|-) )\\b${ordinalWord}\\b(?! (?:and|or|to|of (?:the|its|their|all) (?!year|month|week)))`,
  'giu',
)
const ANY_ORDINAL = new RegExp(`\\b${ordinalWord}\\b`, 'i')

/** What an ordinal counts where the list stands farther off. */
const COUNTED =
  /^ (?:[\w-]+ ){0,5}?(?:launch(?:es|ing)?|firings?|tests?|test-\w+|shots?|trials?|tr(?:y|ies)|attempts?|strikes?|attacks?|barrages?|salvos?|volleys?|rounds?|sets?|resolutions?|votes?|times?|provocations?|exchanges?|meetings?|summits?|visits?)\b|^ (?:this|in|since|of the (?:year|month)|so far)\b/iu

/** "those", "the ones", "the launches": with the article the list is meant to be whole. "After launches on ..." may give examples only. */
const whole = `(?:those|the ones|the one|that|the (?:(?:earlier|previous|other|first) )?(?:${number} )?[a-z]+s)`
const others = `(?:the )?(?:${number} )?(?:others|(?:other|earlier|previous|prior) (?:ones?|${number}(?: [a-z]+s)?|[a-z]+s))`
const happened = '(?: (?:were|was|came|took place|happened|occurred|followed|being|having been|held))?'

/** What stands between an ordinal and the list that it is the last of, in the order in which it is tried. */
const GAPS: readonly { readonly gap: RegExp; readonly whole: boolean; readonly far?: true }[] = [
  {
    gap: new RegExp(
      `(?:(?:after|following|besides|in addition to) ${whole} (?:${done} )?(?:on|of|from|in)|[,;:(–—-]\\s?(?:with )?${others}${happened}(?: ${done})? (?:on|of|in)) $`,
      'iu',
    ),
    whole: true,
  },
  { gap: /[^.;:]\b(?:after|following)(?: on)? $/iu, whole: true },
  {
    gap: new RegExp(`(?:after|following|besides|in addition to) (?:[a-z-]+ ){0,3}(?:[a-z]+s|one) (?:${done} )?(?:on|of|in|from) $`, 'iu'),
    whole: false,
  },
  {
    gap: /[;:] (?:[\w’'-]+ ){1,6}?(?:fired|launched|tested|test-fired|conducted|carried out|staged)\b[^.;:]{0,60} (?:on|in) $/iu,
    whole: false,
    far: true,
  },
]

/** The sentence behind the one of the ordinal, up to its list. */
const NEXT_WHOLE = new RegExp(`^\\s*(?:the |its |their )?${others}${happened}(?: ${done})? (?:on|of|in) $`, 'iu')
const NEXT_TOLD =
  /^\s*(?:[\w’'-]+ ){1,4}?(?:(?:had|has|have|also|previously|earlier|already) )*(?:fired|launched|tested|test-fired|conducted|carried out|staged)\b[^.;:]{0,60} (?:on|in) $/iu

/** "had fired on A and B, making it the third", "After launches on A and B, Sunday's was the third". */
const MADE_BY = /^[^.;:\n]{0,40}?, (?:making|which (?:makes|made)) [^.;:,\n]{1,40}? (?:the|its|their) $/iu
const FRONTED = /^\s*(?:after|following) (?:[a-z-]+ ){0,3}[a-z]+s (?:on|of|in) $/iu

/** "fired five times this month: on A, B and Sunday": today's is in the list. */
const TIMES = new RegExp(`\\b(?<count>${number}) times\\b(?<period>[^.;:\\n]{0,50}?)[,:–—]\\s?(?:on )?$`, 'iu')

const TOLD_COUNT = new RegExp(
  `(?<!\\b(?:and|or|to|-) )\\b(?<ordinal>${ordinalWord})\\b(?! (?:and|or|to) )[^.;:\\n]{1,90}?[,(–—-]?\\s*(?:after|following) (?:the )?(?<count>${number}) (?:earlier|previous|prior|such) [a-z]+s?\\b`,
  'giu',
)

/**
 * "the fourth this year, after votes on A and B", "the fourth in eight days, after one on A and another on B": told as all of
 * them where one is missing; further off, as examples.
 */
const ALL_BUT_ONE =
  /\b(?:this (?:year|month|week)|in (?:the (?:past|last) |just |only |less than |under |about )*(?:a|an|\w+) (?:days?|weeks?|month))\b[^.;:]*\b(?:after|following) (?:ones?|votes|resolutions|rounds|sets|launches|tests|firings|strikes)\b/iu

/** Lists are looked for so far behind an ordinal: farther off they are of something else. */
const FARTHEST = 160

interface Ordinal {
  readonly value: number
  readonly span: Span
}

const valueOf = (printed: string): number => SMALL_ORDINALS.get(printed.toLowerCase()) ?? Number.parseInt(printed, 10)
const numberOf = (printed: string): number => SMALL.get(printed.toLowerCase()) ?? Number(printed)
const print = (n: number): string => [...SMALL_ORDINALS].find(([, value]) => value === n)?.[0] ?? `${n}th`

/** A list and what it says of the ordinal: all that came before, or some of them. */
interface Listed {
  readonly list: DateList
  readonly whole: boolean
  /** First day of "this year", "in two weeks", "since July 25" beside the ordinal. */
  readonly since: number | null
}

const ordinalsIn = (text: string): Ordinal[] =>
  [...text.matchAll(ORDINAL)].map((m) => ({ value: valueOf(m[0]), span: [m.index, m.index + m[0].length] }))

/** The period that an ordinal counts in. */
const periodBehind = (report: Report, [from, to]: Span): number | null => {
  const period = indexOf(report)
    .times.overlapping([from, to])
    .map(({ edtf, span }) => (edtf === null || span[0] < from ? null : parseEdtf(edtf)))
    .find((bounds) => bounds !== null && bounds.last > bounds.first)
  return period && Number.isFinite(period.first) ? period.first : null
}

const listBehind = (report: Report, { span }: Ordinal, end: number): Listed | null => {
  const { text } = report.article
  const sentence = sentenceAround(text, span)
  const to = Math.min(end, sentence[1])
  for (const list of dateListsIn(text, [span[1], Math.min(to, span[1] + FARTHEST * 2)])) {
    const gap = text.slice(span[1], list.span[0])
    if (gap.length > FARTHEST || gap.includes('\n')) break
    const found = GAPS.find((g) => g.gap.test(gap) && (g.whole || list.items.length > 1) && (!g.far || COUNTED.test(gap)))
    if (found) return { list, whole: found.whole, since: periodBehind(report, [span[1], list.span[0]]) }
  }
  if (to < sentence[1] || !COUNTED.test(text.slice(span[1], sentence[1]))) return null
  const next = sentenceAround(text, [Math.min(text.length, sentence[1] + 2), Math.min(text.length, sentence[1] + 3)])
  const since = periodBehind(report, [span[1], sentence[1]])
  for (const list of next[0] >= sentence[1] ? dateListsIn(text, next) : []) {
    const before = text.slice(Math.max(next[0], sentence[1] + 1), list.span[0])
    if (NEXT_WHOLE.test(before)) return { list, whole: true, since }
    // Without a period the sentence may tell of anything.
    if (since !== null && list.items.length > 1 && NEXT_TOLD.test(before)) return { list, whole: false, since }
  }
  return null
}

const listBefore = (report: Report, { span }: Ordinal): Listed | null => {
  const { text } = report.article
  const [start] = sentenceAround(text, span)
  for (const list of dateListsIn(text, [Math.max(start, span[0] - FARTHEST * 2), span[0]])) {
    const [before, between] = [text.slice(start, list.span[0]), text.slice(list.span[1], span[0])]
    if (/\b(?:on|of) $/u.test(before) && MADE_BY.test(between)) return { list, whole: true, since: null }
    if (list.items.length > 1 && FRONTED.test(before) && /^, [^.;:\n]{1,90}$/u.test(between)) return { list, whole: false, since: null }
  }
  return null
}

const finding = (report: Report, span: Span, stated: number, earlier: number, atLeast: boolean): Finding => {
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
      : `After ${atLeast ? 'at least' : 'the'} ${earlier} earlier ${earlier === 1 ? 'one' : 'ones'} that the text lists it is the ${print(earlier + 1)}${atLeast ? ' or a later one' : ''}, not the ${print(stated)}.`,
  }
}

const judge = (report: Report, ordinal: Ordinal, { list, since, ...told }: Listed): Finding[] => {
  const whole = told.whole && namesDays(report.article.text, list)
  const earlier = earlierIn(report, list, whole ? null : since)
  const span: Span = [Math.min(ordinal.span[0], list.span[0]), Math.max(ordinal.span[1], list.span[1])]
  const found = finding(report, span, ordinal.value, earlier, !whole)
  if (whole || found.verdict === 'contradicted') return [found]
  const oneShort = ALL_BUT_ONE.test(report.article.text.slice(...span)) && ordinal.value === earlier + 2
  return oneShort ? [{ ...finding(report, span, ordinal.value, earlier, false), verdict: 'implausible' }] : []
}

/** Any launch or test counts: not "the third ICBM test", "the second launch of the type". */
const PLAIN =
  /^ (?:such )?(?:(?:missile|weapons?|rocket|projectile) )?(?:launch|firing|test|test-firing|time|round of (?:launches|tests|firings))\b(?! (?:of (?:a|an|the|its) |from |at |involving |with |using ))/iu

/** "its third launch this month", where the article tells of more days on which the same side fired, wherever it tells of them. */
const againstEvents = (report: Report, { value, span }: Ordinal): Finding[] => {
  const { text } = report.article
  const end = sentenceAround(text, span)[1]
  const main = report.events.find((e) => e.main)
  const since = PLAIN.test(text.slice(span[1], end)) ? periodBehind(report, [span[1], Math.min(end, span[1] + FARTHEST)]) : null
  const today = main && main.type.endsWith('launch') && main.date && isDay(main.date) ? parseDay(main.date) : null
  if (since === null || today === null || !main) return []
  const days = new Set(
    report.events.flatMap(({ type, actor, date }) => {
      const day = type === main.type && date && isDay(date) ? parseDay(date) : null
      const other = actor !== null && actor !== undefined && actor.id !== main.actor?.id
      return day === null || other || day < since || day >= today ? [] : [day]
    }),
  )
  return value > days.size ? [] : [{ ...finding(report, [...span], value, days.size, true), verdict: 'implausible' }]
}

/** "fired five times this month: on A, B and Sunday". */
const countedTimes = (report: Report): Finding[] => {
  const { text } = report.article
  if (!/ times\b/.test(text)) return []
  return [...text.matchAll(new RegExp(`\\b${number} times\\b`, 'giu'))].flatMap(({ index }) => {
    const [list] = dateListsIn(text, [index, Math.min(sentenceAround(text, [index, index + 1])[1], index + FARTHEST)])
    const told = list && list.items.length > 1 ? TIMES.exec(text.slice(index, list.span[0])) : null
    if (!list || !told) return []
    const listed = list.items.reduce((sum, { count }) => sum + count, 0)
    const stated = numberOf(told.groups!.count!)
    const span: Span = [index, list.span[1]]
    const fits = stated === listed
    return [
      {
        check: 'ordinal-count',
        verdict: fits ? ('consistent' as const) : ('contradicted' as const),
        claims: claimsAround(report, span),
        spans: [span],
        inputs: { count: stated, listed },
        margin: { events: -Math.abs(stated - listed) },
        sentence: fits ? `The text lists ${listed}, as the words say.` : `The text lists ${listed}, not ${stated}.`,
      },
    ]
  })
}

/** Stands wholly inside boilerplate; dropped spans are in order and apart. */
const isDropped = (report: Report, span: Span): boolean => {
  const { dropped } = report.article
  const next = dropped[lowerBound(dropped, span[1], (d) => d.span[1])]
  return next !== undefined && next.span[0] <= span[0]
}

/** An ordinal ("the third launch this year") against the earlier ones, where its sentence or the next lists or counts them. */
export const ordinalCount: Check = {
  name: 'ordinal-count',
  run: (report) => {
    const { text } = report.article
    const counted = countedTimes(report)
    if (!ANY_ORDINAL.test(text)) return counted
    const ordinals = ordinalsIn(text)
    const listed = ordinals.flatMap((ordinal, i) => {
      // "the eighth since 2006 and the third this year after those of": the ordinal nearest to the list is counted by it.
      const found = listBehind(report, ordinal, ordinals[i + 1]?.span[0] ?? text.length) ?? listBefore(report, ordinal)
      return found ? judge(report, ordinal, found) : againstEvents(report, ordinal)
    })
    const told = [...text.matchAll(TOLD_COUNT)].map((m) =>
      finding(report, [m.index, m.index + m[0].length], valueOf(m.groups!.ordinal!), numberOf(m.groups!.count!), false),
    )
    return [...listed, ...told, ...counted].filter((f) => !isDropped(report, f.spans[0]!))
  },
}
