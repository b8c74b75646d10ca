import { z } from '@hono/zod-openapi'
import type { Decision } from '../../model/decision.ts'

const words = z.string().max(20_000)
const id = z.string().min(1).max(200)
const because = z.string().max(2000).nullable()
const span = z.tuple([z.int().min(0), z.int().min(0)])

const eventAnchor = z.object({ article: id, revision: z.int().min(1), span, words }).openapi('EventAnchor')
const claimAnchor = eventAnchor.extend({ field: id, claimSpan: span, claimWords: words }).openapi('ClaimAnchor')
const incident = z.object({ id, events: z.array(eventAnchor).max(20_000) }).openapi('IncidentAnchor')
// Parsed from JSON: nothing else can be in it.
const value = z.unknown().openapi({ description: 'In the shape of the event field.' })

/** What a person decides, as it goes into the journal; see src/model/decision.ts for what each does. */
const decision = z.discriminatedUnion('op', [
  z.object({ op: z.literal('merge'), into: incident, from: incident, because }),
  z.object({ op: z.literal('split'), incident, events: z.array(eventAnchor).min(1).max(20_000), because }),
  z.object({ op: z.literal('move'), event: eventAnchor, from: incident, to: incident, because }),
  z.object({ op: z.literal('correct'), incident, field: id, value, because: z.string().min(1).max(2000) }),
  z.object({ op: z.literal('reject'), claim: claimAnchor, because }),
  z.object({ op: z.literal('grade'), origin: id, reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), because }),
  z.object({ op: z.literal('note'), incident, text: z.string().min(1).max(10_000) }),
  z.object({
    op: z.literal('claim'),
    incident,
    field: id,
    value,
    words: words.nullable(),
    source: z.string().min(1).max(300),
    url: z.string().max(2000).nullable(),
    at: z.string().max(60).nullable(),
  }),
  z.object({ op: z.literal('undo'), entry: z.int().min(1) }),
])

/** A decision and who makes it. */
export const newDecision = z.object({ by: z.string().trim().min(1).max(120), decision }).openapi('NewDecision')

/** The decision in the type that the journal knows; fails to compile where the two differ. */
export const decisionOf = (given: z.infer<typeof newDecision>): Decision => given.decision
