import type { Claim, Finding, Report, Span } from '../../../model/report.ts'
import { isRecalled } from '../../../checking/splash/own-claims.ts'
import type { Account, AccountFinding, Statement, ToldEvent } from './account.ts'
import { clockStatements } from './clock-statements.ts'
import { dateStatements } from './date-statements.ts'
import { itemOf } from './item-of.ts'
import { isComparison, isDenied, isWeakCount } from './left-aside.ts'
import { turnOf } from './turn-of.ts'

/** Told by claims, but not as a value of the event. */
const NO_FIELDS: ReadonlySet<string> = new Set(['occurrence', 'statement'])
/** Only what is wrong goes with the incident; the rest stays in the report. */
const ALARMS: ReadonlySet<Finding['verdict']> = new Set(['contradicted', 'implausible'])

/** The account that a report gives of one of its events. Pure; never throws. */
export const accountOf = (told: ToldEvent): Account => {
  const { report, event, anchor } = told
  const { outlet, title, url, published } = { ...report.article, outlet: report.article.publisher }
  const claims = report.claims.filter((c) => c.event === event.id && !NO_FIELDS.has(c.field))
  const statements = claims.filter((c) => !isComparison(report, c) && !isRecalled(report, event, c.span)).map((c) => statementOf(report, c))
  return {
    anchor,
    article: { outlet, title, url, published },
    type: event.type,
    main: event.main,
    actor: event.actor,
    statements: [...dateStatements(told), ...clockStatements(told), ...withoutWeak(statements)],
    findings: report.findings.filter((f) => isAbout(told, f)).map((f) => findingOf(report, f)),
  }
}

const statementOf = (report: Report, claim: Claim): Statement => {
  const { field, value, span, quoted, sources, hedge, polarity } = claim
  const denied = polarity === 'denied' || isDenied(report, claim)
  return {
    field,
    value,
    span,
    words: wordsAt(report, span),
    quoted,
    sources,
    hedge,
    polarity: denied ? 'denied' : 'affirmed',
    item: claim.item ?? itemOf(report.article.text, span),
    turn: turnOf(report.article.text, span, hedge),
    ...(isWeakCount(claim, wordsAt(report, span)) ? { weak: true as const } : {}),
  }
}

/** "A missile" tells no number where another sentence says "three missiles". */
const withoutWeak = (statements: readonly Statement[]): Statement[] => {
  const counted = statements.some((s) => s.field === 'count' && !s.weak)
  return statements.filter((s) => !(counted && s.weak))
}

const isAbout = ({ event }: ToldEvent, { verdict, claims }: Finding): boolean =>
  ALARMS.has(verdict) && (claims.length === 0 ? event.main : claims.some((id) => event.claims.includes(id)))

const findingOf = (report: Report, { check, verdict, inputs, margin, sentence, spans }: Finding): AccountFinding => ({
  check,
  verdict,
  inputs,
  margin: margin ?? null,
  sentence,
  spans,
  words: spans.map((span) => wordsAt(report, span)),
})

const wordsAt = (report: Report, span: Span): string => report.article.text.slice(...span)
