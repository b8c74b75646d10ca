import { groupBy } from '../../model/group-by.ts'
import type { Incident, IncidentFinding, IncidentLink, IncidentOrigin, IncidentReport } from '../../model/incident.ts'
import type { ActorRef, EventType } from '../../model/report.ts'
import type { Account } from './accounts/account.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { checkIncident } from './checks/incident-checks.ts'
import { claimsOf, timeOf } from './claims-of.ts'
import { markFaulted } from './checks/faulted-claims.ts'
import { fieldOf } from './field-of.ts'
import type { AppliedDecision, RecordInput } from './record-input.ts'
import { titleOf } from './title.ts'
import { FIELD_ORDER } from './values/value-kinds.ts'

type Made = NonNullable<ReturnType<typeof fieldOf>>

/** The record of one incident from the accounts of its articles. Pure: same input in any order, same record. Throws where there is no account. */
export const incidentRecord = (unordered: RecordInput): Incident => {
  if (unordered.accounts.length === 0) throw new Error(`incidentRecord: got no account for ${unordered.id}, expected at least one`)
  const input = { ...unordered, accounts: unordered.accounts.toSorted(byTime) }
  const { accounts, decisions = [], world } = input
  const claims = claimsOf(input)
  const grades = new Map(
    decisions.flatMap(({ decision }) => (decision.op === 'grade' ? [[decision.origin, decision.reliability] as const] : [])),
  )
  const type = typeOf(accounts)
  const began = beginning(claims, accounts)
  const corrected = decisions.flatMap(({ decision }) => (decision.op === 'correct' ? [decision.field] : []))
  const make = (told: readonly ClaimDraft[]): Made[] => {
    const byName = groupBy(told, (c) => c.statement.field)
    return [...new Set([...byName.keys(), ...corrected])]
      .sort(byField)
      .flatMap((name) => fieldOf(name, byName.get(name) ?? [], { world, began, grades, correction: correctionOf(decisions, name) }) ?? [])
  }
  const first = make(claims)
  const findings = checkIncident({
    accounts,
    fields: new Map(first.map((m) => [m.field.field, m.view])),
    copies: new Set(input.copies?.keys()),
    earlier: input.earlier ?? null,
    world,
  })
  // What several reports show to be wrong is not preferred any more.
  const faulted = markFaulted(claims, findings)
  const again = faulted.fields.size === 0 ? [] : make(faulted.claims).filter((m) => faulted.fields.has(m.field.field))
  const made = first.map((m) => again.find((other) => other.field.field === m.field.field) ?? m)
  const fields = made.map((m) => m.field)
  const title = titleOf(
    type,
    actorOf(accounts),
    fields,
    accounts.every((a) => a.denied),
  )
  return {
    format: 'groundtrack/incident@1',
    id: input.id,
    formerIds: [...(input.formerIds ?? [])],
    type,
    title: title.text,
    ...(title.lengths.length > 0 ? { titleLengths: [...title.lengths] } : {}),
    fields,
    reports: reportsOf(input),
    origins: originsOf(claims, grades),
    findings: [...findings, ...findingsOf(accounts).filter((own) => !findings.some((known) => isOutdone(own, known)))],
    disputes: made.flatMap((m) => m.disputes),
    links: linksOf(input),
    notes: decisions.flatMap(({ decision, by, at }) => (decision.op === 'note' ? [{ by, at, text: decision.text }] : [])),
  }
}

const byTime = (a: Account, b: Account): number =>
  timeOf(a.article.published) - timeOf(b.article.published) ||
  (a.anchor.article < b.anchor.article ? -1 : a.anchor.article > b.anchor.article ? 1 : 0) ||
  a.anchor.revision - b.anchor.revision ||
  a.anchor.span[0] - b.anchor.span[0]

const byField = (a: string, b: string): number => place(a) - place(b) || (a < b ? -1 : 1)
const place = (field: string): number => (FIELD_ORDER.includes(field) ? FIELD_ORDER.indexOf(field) : FIELD_ORDER.length)

const correctionOf = (decisions: readonly AppliedDecision[], field: string): AppliedDecision | null =>
  decisions.findLast(({ decision }) => decision.op === 'correct' && decision.field === field) ?? null

/** The type most accounts tell, those of which it is the news before the others. */
const typeOf = (accounts: readonly Account[]): EventType => {
  const main = accounts.filter((a) => a.main)
  const groups = groupBy(main.length > 0 ? main : accounts, (a) => a.type)
  return [...groups].sort((a, b) => b[1].length - a[1].length)[0]![0]
}

const actorOf = (accounts: readonly Account[]): ActorRef | null => {
  const groups = groupBy(
    accounts.flatMap((a) => a.actor ?? []),
    (actor) => actor.id ?? actor.name,
  )
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? null
}

/** The moment of the happening, else the first publication. */
const beginning = (claims: readonly ClaimDraft[], accounts: readonly Account[]): number => {
  const published = accounts.map((a) => timeOf(a.article.published)).filter((t) => t > 0)
  const first = Math.min(...published, Infinity)
  const moments = claims.flatMap((c) => (c.statement.utc ? [Date.parse(c.statement.utc)] : [])).filter((t) => t <= first)
  return moments.length > 0 ? Math.max(...moments) : Number.isFinite(first) ? first - 3_600_000 : 0
}

const reportsOf = ({ accounts, copies }: RecordInput): IncidentReport[] =>
  [...groupBy(accounts, (a) => a.anchor.article)].map(([article, own]) => {
    const last = own.reduce((best, a) => (a.anchor.revision > best.anchor.revision ? a : best))
    return {
      article,
      revision: last.anchor.revision,
      ...last.article,
      copyOf: copies?.get(article) ?? null,
      main: own.some((a) => a.main),
    }
  })

const originsOf = (claims: readonly ClaimDraft[], grades: ReadonlyMap<string, string>): IncidentOrigin[] =>
  [...groupBy(claims, (c) => c.origin.id)].map(([id, own]) => ({
    id,
    name: own[0]!.origin.name,
    outlets: [...new Set(own.flatMap((c) => c.outlet ?? []))],
    reliability: grades.get(id) ?? null,
  }))

const findingsOf = (accounts: readonly Account[]): IncidentFinding[] =>
  accounts.flatMap(({ anchor, findings }) =>
    findings.map(({ spans, words, margin, ...finding }) => ({
      ...finding,
      margin: margin ?? null,
      articles: [anchor.article],
      words: spans.map((span, i) => ({ article: anchor.article, revision: anchor.revision, span, words: words[i]! })),
    })),
  )

/** All reports together say more of the words than their own report could: "implausible" alone, contradicted with the site of others. */
const isOutdone = (own: IncidentFinding, known: IncidentFinding): boolean => {
  const [a, b] = [own.words[0], known.words[0]]
  return own.check === known.check && a?.article === b?.article && a?.revision === b?.revision && a?.span.join() === b?.span.join()
}

const linksOf = ({ accounts, links = [] }: RecordInput): IncidentLink[] => {
  const known = new Map(links.map((link) => [anchorKey(link.anchor), link]))
  return accounts.map(({ anchor }) => known.get(anchorKey(anchor)) ?? { anchor, score: 1, reasons: ['founding event'], decision: null })
}

const anchorKey = ({ article, revision, span }: IncidentLink['anchor']): string => `${article} ${revision} ${span.join('-')}`
