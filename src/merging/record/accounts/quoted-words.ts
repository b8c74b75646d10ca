import { quotationsOf } from '../../../checking/quotations.ts'
import type { Report, Source, Span } from '../../../model/report.ts'
import type { QuotedWords } from './account.ts'
import { sentencesOf } from './sentences.ts'

/** A long text may quote without end. */
const MOST = 24
/** Fewer than these are a phrase. */
const LEAST_WORDS = 4

const SPEAKS_BEHIND = /^[,]?\s*(?:said|says|told|added|wrote|tweeted|declared|warned)\b[^.;"“]{0,60}$/i
const SPEAKS_BEFORE = /\b(?:said|says|told|added|wrote|tweeted|declared|warned|that|as)\b[^.;"“]{0,40}$|[:,]\s*$/i

/** Where no claim holds the quotation: the one person named in its sentence beside a word of saying. */
const personBeside = (report: Report, span: Span): Source | null => {
  const { text } = report.article
  const [start, end] = sentencesOf(report)(span)
  if (!SPEAKS_BEFORE.test(text.slice(start, span[0])) && !SPEAKS_BEHIND.test(text.slice(span[1], end).slice(0, 80))) return null
  const people = report.actors.filter(
    (a) => a.kind === 'person' && a.span[0] >= start && a.span[1] <= end && (a.span[1] <= span[0] || a.span[0] >= span[1]),
  )
  const names = new Set(people.map((p) => p.name))
  return names.size === 1 ? { name: people[0]!.name, id: people[0]!.id, cue: null, span: people[0]!.span } : null
}

/** So far off the name of the speaker may stand, in characters. */
const NEAR = 160

/** The quotation and the name beside it: which of the two is wrong, where they do not belong together, nobody knows. */
const withName = (span: Span, { span: named }: Source): Span =>
  named && Math.max(named[0] - span[1], span[0] - named[1]) <= NEAR ? [Math.min(span[0], named[0]), Math.max(span[1], named[1])] : span

/** The quotations of an article that are given to one speaker. */
export const quotedWords = (report: Report): QuotedWords[] =>
  quotationsOf(report, LEAST_WORDS)
    .flatMap(({ span, key, claims }): QuotedWords[] => {
      const speaker = claims[0]?.sources[0] ?? personBeside(report, span)
      if (!speaker || claims.some((c) => c.sources[0]!.name !== speaker.name)) return []
      const actor = report.actors.find((a) => a.name === speaker.name || (a.id !== null && a.id === speaker.id))
      const whole = withName(span, speaker)
      return [{ span: whole, words: report.article.text.slice(...whole), key, speaker, person: actor?.kind === 'person' }]
    })
    .slice(0, MOST)
