import { quotationsOf } from '../../../checking/quotations.ts'
import type { Report } from '../../../model/report.ts'
import type { QuotedWords } from './account.ts'

/** A long text may quote without end. */
const MOST = 24

/** The quotations of an article that are given to one speaker. */
export const quotedWords = (report: Report): QuotedWords[] =>
  quotationsOf(report)
    .flatMap(({ span, key, claims }): QuotedWords[] => {
      const speaker = claims[0]?.sources[0]
      if (!speaker || claims.some((c) => c.sources[0]!.name !== speaker.name)) return []
      const actor = report.actors.find((a) => a.name === speaker.name || (a.id !== null && a.id === speaker.id))
      return [{ span, words: report.article.text.slice(...span), key, speaker, person: actor?.kind === 'person' }]
    })
    .slice(0, MOST)
