import type { Report } from '../../../model/report.ts'
import type { ToldDay } from './account.ts'
import { sentencesOf } from './sentences.ts'

const MOST = 40
/** The year is told: printed, or by its distance. */
const YEAR = /\b(?:19|20)\d\d\b|\b(?:last|this) year\b|\byears? (?:ago|earlier|before)\b/i
/** In every report of a launch. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'north south korea korean missile missiles launch launched launches fired firing test tests tested ballistic rocket rockets said says that this with from have been were after ' +
    'before since when which their there about into over more than other first last year month week january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday also would could they them then only some such most what where while during against including'
  ).split(' '),
)

/** States and their seats stand in every report of a launch. */
const OF_ALL =
  /^(?:North|South|East|West|Korea\w*|Kim|Japan\w*|Tokyo|Seoul|Pyongyang|Iran\w*|Tehran|Russia\w*|Moscow|China|Chinese|Beijing|Washington|United|States|American?|Trump|President|Minister|Defen[cs]e|Foreign|Ministry|Joint|Chiefs|Staff|Security|Council|Nations|January|February|March|April|May|June|July|August|September|October|November|December|Sept|Oct|Nov|Dec|Jan|Feb|Aug|Mon\w*|Tue\w*|Wed\w*|Thu\w*|Fri\w*|Sat\w*|Sun\w*|The|It|In|On|At|But|And|That|This)$/

const namesIn = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/(?<!^|[.“"] )\b\p{Lu}\p{L}{3,}(?:-\p{L}+)?/gu)].map((m) => m[0]))]
    .filter((name) => !OF_ALL.test(name))
    .slice(0, 12)

/** The calendar days and months that an article names, with what the sentence is about. */
export const toldDays = (report: Report): ToldDay[] => {
  const sentenceOf = sentencesOf(report)
  return report.times
    .flatMap(({ edtf, span, text, stated }): ToldDay[] => {
      if (edtf === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(edtf) || stated === null || !/-\d\d(?:-\d\d)?$/.test(stated)) return []
      const words = report.article.text.slice(...sentenceOf(span))
      const sentence = words.toLowerCase()
      const about = [...new Set(sentence.match(/\p{L}{4,}/gu) ?? [])].filter((word) => !COMMON.has(word))
      return [
        {
          span,
          words: text,
          day: edtf,
          dated: YEAR.test(`${stated} ${text} ${report.article.text.slice(span[1], span[1] + 24)}`),
          sentence: words.slice(0, 300),
          about: about.slice(0, 24),
          names: namesIn(words),
        },
      ]
    })
    .slice(0, MOST)
}
