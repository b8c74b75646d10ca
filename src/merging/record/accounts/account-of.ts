import { onlyDenied } from '../../../model/only-denied.ts'
import type { Claim, Event, Finding, Report, Span } from '../../../model/report.ts'
import { landingWords } from '../../../checking/splash/landing-words.ts'
import { isRecalled } from '../../../checking/splash/own-claims.ts'
import type { Account, AccountFinding, Statement, ToldEvent } from './account.ts'
import { clockStatements } from './clock-statements.ts'
import { isConditional } from './conditional.ts'
import { dateStatements } from './date-statements.ts'
import { failsOf } from './fails-of.ts'
import { inOrder } from './in-order.ts'
import { itemOf, PAYLOAD } from './item-of.ts'
import { withKinds } from './kinds-counted.ts'
import { isAnswer, isAside, isDenied, isWeakCount } from './left-aside.ts'
import { numberTurns } from './number-turns.ts'
import { relevantClaims } from './relevance.ts'
import { replacedFigure } from './replaced-figure.ts'
import { sentencesOf } from './sentences.ts'
import { quotedWords } from './quoted-words.ts'
import { splitIn } from './split-in.ts'
import { toldDays } from './told-days.ts'
import { toldOrdinals } from './told-ordinals.ts'
import { turnOf, type Turn } from './turn-of.ts'
import { zoneSidesIn } from './zone-words.ts'

/** Told by claims, but not as a value of the event. */
const NO_FIELDS: ReadonlySet<string> = new Set(['occurrence', 'statement'])
/** Only what is wrong goes with the incident; the rest stays in the report. */
const ALARMS: ReadonlySet<Finding['verdict']> = new Set(['contradicted', 'implausible'])
const FIGURES: ReadonlySet<string> = new Set(['rangeKm', 'apogeeKm', 'flightTimeMin', 'count'])
const LAUNCHER = /\b(?:rocket launchers?|multiple[- ]launch|MLRS|rocket artillery)\b/i

/** A statement whose turn is not settled yet; fired: its words follow "fired" or "launched". */
type Turned = Omit<Statement, 'turn'> & { turn: Turn | null; fired?: boolean }

/** The account that a report gives of one of its events. Pure; never throws. */
export const accountOf = (told: ToldEvent): Account => {
  const { report, event, anchor } = told
  const { publisher: outlet, title, url, published } = report.article
  const claims = report.claims.filter((c) => c.event === event.id && !NO_FIELDS.has(c.field))
  const own = relevantClaims(
    report,
    event,
    claims.filter((c) => !isAside(report, c) && !isRecalled(report, event, c.span)),
  )
  const statements = [...own.map((c) => withMoment(statementOf(report, c), event)), ...zoneSides(told, own)]
  return {
    anchor,
    article: { outlet, title, url, published },
    type: event.type,
    main: event.main,
    ...(onlyDenied(report.claims.filter((c) => c.event === event.id)) ? { denied: true as const } : {}),
    actor: event.actor,
    statements: [
      // Where a claim states day or clock (the columns of a database), nothing need be looked for.
      ...(own.some((c) => c.field === 'date') ? [] : dateStatements(told)),
      ...(own.some((c) => c.field === 'timeLocal') ? [] : withTurns(clockStatements(told))),
      ...withTurns(inOrder(withKinds(withoutWeak(withNumbers(told, statements))))),
    ],
    ...(event.main || !report.events.some((e) => e.main)
      ? matter(report, own)
      : { quotations: [], split: null, days: [], ordinals: [], splashes: [] }),
    findings: report.findings.filter((f) => isAbout(told, f)).map((f) => findingOf(report, f)),
  }
}

/** What the checks of the incident need of an article of which it is the news. */
const matter = (report: Report, claims: readonly Claim[]): Pick<Account, 'quotations' | 'split' | 'days' | 'ordinals' | 'splashes'> => ({
  quotations: quotedWords(report),
  split: splitIn(report.article.text),
  days: toldDays(report),
  ordinals: toldOrdinals(report.article.text),
  splashes: claims
    .filter((c) => c.field === 'landing')
    .map((c) => ({ span: c.span, all: [...landingWords(report, c).all] }))
    .filter((s) => s.all.length > 0),
})

const statementOf = (report: Report, claim: Claim): Turned => {
  const { span, quoted, sources, hedge, polarity } = claim
  const words = wordsAt(report, span)
  const field = isConditional(report, claim) ? 'capabilityRangeKm' : claim.field
  const value = field === 'weaponClass' && LAUNCHER.test(words) ? 'artillery' : claim.value
  const fails = failsOf(report, claim)
  const turn = turnOf(report.article.text, span, hedge)
  const replaces = turn === 'revised' && FIGURES.has(field) ? replacedFigure(report.article.text, span) : null
  return {
    field,
    value,
    span,
    words,
    quoted,
    sources,
    hedge,
    polarity: (polarity === 'denied' && !isAnswer(report, claim)) || isDenied(report, claim) ? 'denied' : 'affirmed',
    item: claim.item ?? (field === 'weaponClass' && value === 'satellite' ? PAYLOAD : itemOf(report.article.text, span)),
    turn,
    ...(replaces === null ? {} : { replaces }),
    fired: FIRED.test(report.article.text.slice(Math.max(0, span[0] - 30), span[0])),
    ...(isWeakCount(claim, words) ? { weak: true as const } : {}),
    ...(fails ? { fails } : {}),
  }
}

/** A clock that a claim states, with its moment. */
const withMoment = (statement: Turned, { timeLocal, timeUtc }: Event): Turned =>
  statement.field === 'timeLocal' && statement.value === timeLocal && timeUtc !== null ? { ...statement, utc: timeUtc } : statement

/** "Outside the zone ... inside it": sides of a zone that another sentence names. */
const zoneSides = ({ report, event }: ToldEvent, claims: readonly Claim[]): Turned[] => {
  const zones = claims.filter((c) => c.field === 'zone')
  return event.main ? zoneSidesIn(report, zones).map(({ value, span }) => spoken(report, event.id, 'zone', value, span)) : []
}

/** With the numbers that a correction names without a noun: "there was only one", "not three as first reported". */
const withNumbers = ({ report, event }: ToldEvent, statements: readonly Turned[]): Turned[] => {
  const turns = event.main ? numberTurns(report.article.text) : []
  if (turns.length === 0) return [...statements]
  const covered = statements.map((s): Turned => {
    const turn = s.field === 'count' ? turns.find((t) => t.span[0] < s.span[1] && s.span[0] < t.span[1]) : undefined
    return turn ? { ...s, turn: turn.turn } : s
  })
  const free = turns.filter((t) => !statements.some((s) => s.field === 'count' && t.span[0] < s.span[1] && s.span[0] < t.span[1]))
  return [...covered, ...free.map((t) => ({ ...spoken(report, event.id, 'count', { value: t.value }, t.span), turn: t.turn }))]
}

/** A statement of words that no claim holds, with the speakers of the claim beside them. */
const spoken = (report: Report, event: string, field: string, value: unknown, span: Span): Turned => {
  const [start, end] = sentencesOf(report)(span)
  const near = report.claims.filter((c) => c.event === event && c.span[0] >= start && c.span[1] <= end)
  const beside = near.find((c) => c.span[0] < span[1] && span[0] < c.span[1]) ?? near.findLast((c) => c.span[1] <= span[0]) ?? near[0]
  return {
    field,
    value,
    span,
    words: wordsAt(report, span),
    quoted: beside?.quoted ?? false,
    sources:
      beside?.sources ?? report.claims.findLast((c) => c.event === event && c.span[1] <= start && start - c.span[1] < 250)?.sources ?? [],
    hedge: null,
    polarity: 'affirmed',
    item: itemOf(report.article.text, span),
    turn: turnOf(report.article.text, span, null),
  }
}

/** "A missile" tells no number where other words say "three missiles"; where these give the three up, it does. */
const withoutWeak = (statements: readonly Turned[]): Turned[] => {
  const several = statements.some((s) => s.field === 'count' && s.turn !== 'withdrawn' && !s.weak && leastOf(s.value) > 1)
  const isWeak = (s: Turned): boolean =>
    s.weak === true || (several && s.field === 'count' && s.turn === null && !s.fired && ONE.test(s.words))
  const counted = statements.filter((s) => s.field === 'count' && !isWeak(s))
  if (counted.some((s) => s.turn !== 'withdrawn')) return statements.filter((s) => !isWeak(s))
  return counted.length === 0 ? [...statements] : statements.map(({ weak, ...s }) => (weak ? { ...s, turn: s.turn ?? 'revised' } : s))
}

const FIRED = /\b(?:fired|launched|shot|lobbed|sent) (?:off )?$/i
/** One of the several that were fired, not how many they were. */
const ONE = /^(?:one|another|the other|a (?:first|second|third))\b(?! (?:and only|single))/i

const leastOf = (value: unknown): number => {
  const { value: exact, min } = value as { value?: number; min?: number }
  return exact ?? min ?? 0
}

/** "First said 430 and later 690": the later one was given up too where the text revises once more. */
const withTurns = (statements: readonly Turned[]): Statement[] =>
  statements.map((turned): Statement => {
    const { fired: _, ...s } = turned
    if (s.turn !== 'later') return { ...s, turn: s.turn }
    const again = statements.some((o) => o.field === s.field && o.turn === 'revised')
    return { ...s, turn: again ? 'withdrawn' : 'revised' }
  })

const isAbout = ({ event }: ToldEvent, { verdict, claims }: Finding): boolean =>
  ALARMS.has(verdict) && (claims.length === 0 ? event.main : claims.some((id) => event.claims.includes(id)))

const findingOf = (report: Report, { check, verdict, inputs, margin, sentence, lengths, spans }: Finding): AccountFinding => ({
  check,
  verdict,
  inputs,
  margin: margin ?? null,
  sentence,
  ...(lengths ? { lengths } : {}),
  spans,
  words: spans.map((span) => wordsAt(report, span)),
})

const wordsAt = (report: Report, span: Span): string => report.article.text.slice(...span)
