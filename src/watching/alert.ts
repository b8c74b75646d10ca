/** What a desk is told: one new fact about an incident. The body of a webhook, the input of `--exec`. */
import type { EventType } from '../model/report.ts'

/** new: an incident nobody was told of; added: a field told for the first time; changed: another value; disputed: values now contradict each other; merged: two incidents told of turn out to be one. */
export type AlertKind = 'new' | 'added' | 'changed' | 'disputed' | 'merged'

export interface Alert {
  format: 'groundtrack/alert@1'
  /** The same for the same fact, however often it is sent. */
  id: string
  kind: AlertKind
  /** When it was found out, ISO 8601 UTC. */
  at: string
  incident: { id: string; type: EventType; title: string; reports: number; origins: string[] }
  /** The field a fact is about; null for new and merged incidents. */
  field: string | null
  /** In the shape of the event field; for merged ones the id that was. */
  value: unknown
  /** The value in words, and the one told before. */
  text: string | null
  before: string | null
  /** The article that brought it. */
  article: { key: string; url: string | null; title: string | null; outlet: string | null; published: string | null }
  /** All of it in one line. */
  sentence: string
}
