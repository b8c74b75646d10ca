import { groupBy } from '../model/group-by.ts'
import type { Incident, IncidentLink } from '../model/incident.ts'
import type { Account } from '../merging/record/accounts/account.ts'
import { incidentRecord } from '../merging/record/incident-record.ts'
import type { AppliedDecision } from '../merging/record/record-input.ts'
import type { World } from '../world/world.ts'
import type { DecisionBook } from './decision-book.ts'
import { anchorsOfContent, homesOf, isContent, valueFault } from './decision-homes.ts'
import { earlierIncidents } from './earlier-incidents.ts'
import type { Queries } from './database.ts'

interface AccountRow {
  incident: string
  article: string
  newest: boolean
  score: number
  reasons: string[]
  decision: number | null
  account: Account
}

/** The record of an incident with the accounts that it is made of. */
export interface LoadedRecord {
  record: Incident
  accounts: Account[]
}

/** The records of incidents, by id; an id without events is left out. */
export const loadRecords = async (
  queries: Queries,
  ids: readonly string[],
  { book, world }: { book: DecisionBook; world: World },
): Promise<Map<string, LoadedRecord>> => {
  const rows = await queries.query<AccountRow>(
    `select incident, article, newest, score, reasons, decision, account from event
     where incident = any($1::text[]) order by incident, published_minute, article, revision, starts`,
    [ids],
  )
  const articles = [...new Set(rows.map(({ article }) => article))]
  const copies = await queries.query<{ key: string; copy_of: string; copy_because: string }>(
    'select key, copy_of, copy_because from article where newest and copy_of is not null and key = any($1::text[])',
    [articles],
  )
  const former = await queries.query<{ id: string; incident: string }>(
    'select id, incident from former_id where incident = any($1::text[]) order by id',
    [ids],
  )
  const copyOf = new Map(copies.map(({ key, copy_of, copy_because }) => [key, { article: copy_of, because: copy_because }]))
  const formerIds = groupBy(former, ({ incident }) => incident)
  const decisions = await contentDecisions(queries, book, new Set(articles))
  const records = new Map<string, LoadedRecord>()
  for (const [id, own] of groupBy(rows, ({ incident }) => incident)) {
    const accounts = own.map(({ account }) => account)
    const input = {
      id,
      formerIds: (formerIds.get(id) ?? []).map((row) => row.id),
      accounts,
      links: own.map(linkOf),
      copies: copyOf,
      decisions: [...(decisions.get(id) ?? []), ...grades(book)].sort((a, b) => a.seq - b.seq),
      world,
    }
    const record = incidentRecord(input)
    const earlier = await earlierIncidents(queries, record, accounts)
    records.set(id, { accounts, record: earlier ? incidentRecord({ ...input, earlier }) : record })
  }
  return records
}

const linkOf = ({ account, score, reasons, decision }: AccountRow): IncidentLink => ({ anchor: account.anchor, score, reasons, decision })

const grades = (book: DecisionBook): AppliedDecision[] =>
  book.standing.filter(({ decision }) => decision.op === 'grade') as AppliedDecision[]

/** Corrections, notes, claims and rejections, under the incident where most of the events they name stand now. */
const contentDecisions = async (
  queries: Queries,
  book: DecisionBook,
  articles: ReadonlySet<string>,
): Promise<Map<string, AppliedDecision[]>> => {
  const on = book.standing.flatMap((one) => {
    const { decision } = one
    if (!isContent(decision) || valueFault(decision) !== null) return []
    const anchors = anchorsOfContent(decision)
    return anchors.some(({ article }) => articles.has(article)) ? [{ one: { ...one, decision }, anchors }] : []
  })
  const homes = await homesOf(
    queries,
    on.map(({ anchors }) => anchors),
    book,
  )
  const byIncident = new Map<string, AppliedDecision[]>()
  on.forEach(({ one }, i) => {
    const home = homes[i]
    if (home) byIncident.set(home, [...(byIncident.get(home) ?? []), one])
  })
  return byIncident
}
