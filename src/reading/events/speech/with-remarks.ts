import type { Claim, Event } from '../../../model/report.ts'
import { groupBy } from '../../../model/group-by.ts'
import type { Scope } from '../../attribution/scopes.ts'
import { numbered, type ClaimContext, type Unnumbered } from './claims.ts'
import { composeEvent } from '../compose.ts'
import type { DatedTime } from '../days/dates.ts'
import type { DraftEvent } from '../joining/draft.ts'
import { findRemarks, remarkClaim } from './remarks.ts'

/** Adds what speakers say beside the fields: to the main event where it is about it, else as a statement of its own. */
export const withRemarks = (
  events: Event[],
  claims: readonly Unnumbered[],
  context: ClaimContext,
  times: ReadonlyMap<number, readonly DatedTime[]>,
): { events: Event[]; claims: Claim[] } => {
  const main = events.find((e) => e.main)
  const all = [...claims]
  // A quotation in two pieces around its "he said" is one statement.
  const ofAttribution = new Map<Scope['attribution'], string>()
  for (const remark of findRemarks(context, claims)) {
    if (remark.aboutMain && main) {
      all.push(remarkClaim(context, remark, main.id, 'statement'))
      continue
    }
    let id = ofAttribution.get(remark.scope.attribution)
    if (id === undefined) {
      id = `e${events.length + 1}`
      events.push(statementEvent(id, remark.scope, context, times))
      ofAttribution.set(remark.scope.attribution, id)
    }
    all.push(remarkClaim(context, remark, id, 'statement'))
  }
  const ordered = numbered(all)
  const byEvent = groupBy(ordered, (c) => c.event)
  for (const event of events) event.claims = (byEvent.get(event.id) ?? []).map((c) => c.id)
  return { events, claims: ordered }
}

const statementEvent = (
  id: string,
  scope: Scope,
  { chart, speakerOf }: ClaimContext,
  times: ReadonlyMap<number, readonly DatedTime[]>,
): Event => {
  // The day of the saying: in its frame ("said on Friday"), or at the front of the sentence ("In September, Kim expressed").
  const said = times
    .get(chart.tokens[scope.frame.first]!.sentence)
    ?.find(
      (t) =>
        t.edtf !== null &&
        t.value.first < scope.frame.end &&
        !t.pending &&
        !scope.ranges.some((r) => t.value.first >= r.first && t.value.first < r.end),
    )
  const speaker = scope.attribution.data.speakers.at(-1)!
  const { name, id: speakerId, country } = speakerOf(speaker)
  const draft: DraftEvent = {
    type: 'statement',
    main: false,
    actor: { id: speakerId ?? country, name },
    participants: [],
    date: said?.edtf ?? null,
    dateInferred: null,
    statements: [],
    mentions: [{ first: scope.attribution.first, end: scope.attribution.end }],
    frames: [],
    details: [],
  }
  return composeEvent(draft, id, chart, { local: null, utc: null })
}
