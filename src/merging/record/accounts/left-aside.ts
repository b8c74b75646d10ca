import type { Claim, Report } from '../../../model/report.ts'

const WEAPON_FIELDS: ReadonlySet<string> = new Set(['weaponClass', 'weaponName'])

/** Right before the words: the weapon is only compared with this one. */
const COMPARED =
  /\b(?:resembl\w+|similar to|akin to|much like|answer to|versions? of|based on|modell?ed on|cop(?:y|ies) of|variants? of|rather than|instead of|unlike|more than|other than)\s+(?:(?:an?|the|its|\p{Lu}[\p{L}'’]*)\s+)*$/u
const NEGATION =
  /\b(?:(?:was|were|is|are|been|be) (?:probably |likely |certainly |clearly )?not|(?:was|were|is|are)n['’]t|not (?:that of|consistent with|of|an?)|never|neither|nor|ruled? out|denied|excluded)\b(?:(?!\bbut\b)[^.;:]){0,50}$/i
/** "Not only": affirmed. */
const NO_NEGATION = /\bnot (?:only|just|merely|yet|known|clear|certain|determined|confirmed|say|said|rule|whether)\b/i
/** "400 km into Japan's air defence zone": how deep, not how far it flew. */
const DEPTH =
  /^[^.;]{0,12}? (?:in(?:to|side)|within|beyond) (?:the |\p{Lu}[\p{L}'’]*\s)?(?:\p{L}+ ){0,2}(?:zone|airspace|territory|identification)/u
/** "One of smaller missiles", "one of Trump's": no number of what was fired. */
const ONE_OF = /^(?:an?|one) of\b/i

/** Words that a reader takes for a value of the event and that tell something else. */
export const isAside = (report: Report, { field, span }: Claim): boolean => {
  const { text } = report.article
  if (WEAPON_FIELDS.has(field)) return COMPARED.test(before(report, span[0]))
  if (field === 'count') return ONE_OF.test(text.slice(...span))
  return field === 'rangeKm' && DEPTH.test(text.slice(span[1], span[1] + 80))
}

/** "Was not consistent with an intercontinental missile": the class is denied, though nobody is said to deny. */
export const isDenied = (report: Report, { field, span }: Claim): boolean => {
  if (!WEAPON_FIELDS.has(field)) return false
  const clause = before(report, span[0])
  return NEGATION.test(clause) && !NO_NEGATION.test(clause)
}

/** "Moscow disputed that: the missile fell ...": what stands behind the colon is affirmed. */
export const isAnswer = (report: Report, { span }: Claim): boolean =>
  /\b(?:disput|deni|den(?:y|ies)|reject|dismiss|contradict|challeng)\w*\b[^.;:]{0,30}:[^.;:]{0,80}$/i.test(
    report.article.text.slice(Math.max(0, span[0] - 150), span[0]),
  )

/** "A missile", "the weapon": the number one is only in the grammar, and early flashes say it of a salvo. */
export const isWeakCount = ({ field, value }: Claim, words: string): boolean =>
  field === 'count' && (value as { value?: unknown } | null)?.value === 1 && !/\b(?:one|single|1|lone|sole)\b/i.test(words)

const before = (report: Report, at: number): string => report.article.text.slice(Math.max(0, at - 90), at)
