import { SMALL_ORDINALS } from '../../../reading/quantities/number-words.ts'
import type { ToldOrdinal } from './account.ts'

const ORDINAL = `(?<ordinal>${[...SMALL_ORDINALS.keys()].filter((word) => word !== 'first').join('|')}|\\d{1,2}(?:nd|rd|th|st))`
/** "its sixth missile launch this year", "the ninth ballistic missile the North has test-fired this year". */
const COUNTED = new RegExp(
  `\\b(?:the|its|their|\\p{Lu}\\p{L}+(?:['’]s)?|North's|a) ${ORDINAL}(?<what>(?! (?:time in|and|or|to) )[^.;:\\n]{0,70}?)\\b(?:this|of the|so far this) (?<within>year|month)\\b`,
  'giu',
)
const LAUNCH = /\b(?:launch\w*|test\w*|missiles?|rockets?|fir(?:ed|ing|ings)|projectiles?)\b/i
const KIND = /\b(?<kind>ballistic|cruise|intercontinental|short-range|medium-range|intermediate-range|nuclear|satellite)\b/i

/** Ordinals of launches within a year or month. */
export const toldOrdinals = (text: string): ToldOrdinal[] =>
  /\bthis (?:year|month)\b|of the (?:year|month)\b/.test(text)
    ? [...text.matchAll(COUNTED)].flatMap((match): ToldOrdinal[] => {
        const { ordinal, what, within } = match.groups!
        if (!LAUNCH.test(what!) && !LAUNCH.test(text.slice(Math.max(0, match.index - 60), match.index))) return []
        return [
          {
            span: [match.index, match.index + match[0].length],
            words: match[0],
            ordinal: SMALL_ORDINALS.get(ordinal!.toLowerCase()) ?? Number.parseInt(ordinal!, 10),
            within: within!.toLowerCase() as ToldOrdinal['within'],
            what: KIND.exec(what!)?.groups!.kind!.toLowerCase() ?? null,
          },
        ]
      })
    : []
