import type { Claim, Finding, Report, Span } from '../../../model/report.ts'
import { isRecalled } from '../../../checking/splash/own-claims.ts'
import type { Account, AccountFinding, Statement, ToldEvent } from './account.ts'
import { clockStatements } from './clock-statements.ts'
import { dateStatements } from './date-statements.ts'
import { failsOf } from './fails-of.ts'
import { itemOf, PAYLOAD } from './item-of.ts'
import { isAside, isDenied, isWeakCount } from './left-aside.ts'
import { turnOf, type Turn } from './turn-of.ts'

/** Told by claims, but not as a value of the event. */
const NO_FIELDS: ReadonlySet<string> = new Set(['occurrence', 'statement'])
/** Only what is wrong goes with the incident; the rest stays in the report. */
const ALARMS: ReadonlySet<Finding['verdict']> = new Set(['contradicted', 'implausible'])

type Turned = Omit<Statement, 'turn'> & { turn: Turn | null }

/** The account that a report gives of one of its events. Pure; never throws. */
export const accountOf = (told: ToldEvent): Account => {
  const { report, event, anchor } = told
  const { publisher: outlet, title, url, published } = report.article
  const claims = report.claims.filter((c) => c.event === event.id && !NO_FIELDS.has(c.field))
  const own = claims.filter((c) => !isAside(report, c) && !isRecalled(report, event, c.span))
  const statements = withTurns(withoutWeak(own.map((c) => statementOf(report, c))))
  return {
    anchor,
    article: { outlet, title, url, published },
    type: event.type,
    main: event.main,
    actor: event.actor,
    statements: [...dateStatements(told), ...withTurns(clockStatements(told)), ...statements],
    findings: report.findings.filter((f) => isAbout(told, f)).map((f) => findingOf(report, f)),
  }
}

const statementOf = (report: Report, claim: Claim): Turned => {
  const { field, value, span, quoted, sources, hedge, polarity } = claim
  const denied = polarity === 'denied' || isDenied(report, claim)
  const fails = failsOf(report, claim)
  return {
    field,
    value,
    span,
    words: wordsAt(report, span),
    quoted,
    sources,
    hedge,
    polarity: denied ? 'denied' : 'affirmed',
    item: claim.item ?? (field === 'weaponClass' && value === 'satellite' ? PAYLOAD : itemOf(report.article.text, span)),
    turn: turnOf(report.article.text, span, hedge),
    ...(isWeakCount(claim, wordsAt(report, span)) ? { weak: true as const } : {}),
    ...(fails ? { fails } : {}),
  }
}

/** "A missile" tells no number where another sentence says "three missiles". */
const withoutWeak = (statements: readonly Turned[]): Turned[] => {
  const counted = statements.some((s) => s.field === 'count' && !s.weak)
  return statements.filter((s) => !(counted && s.weak))
}

/** "First said 430 and later 690": the later one was given up too where the text revises once more. */
const withTurns = (statements: readonly Turned[]): Statement[] =>
  statements.map((s): Statement => {
    if (s.turn !== 'later') return { ...s, turn: s.turn }
    const again = statements.some((o) => o.field === s.field && o.turn === 'revised')
    return { ...s, turn: again ? 'withdrawn' : 'revised' }
  })

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
