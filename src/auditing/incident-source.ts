import type { IncidentQuery, IncidentSummary, Page } from '../archive/archive.ts'
import type { Incident } from '../model/incident.ts'

/** What the audit asks of an archive: incidents around a day, and one in full. A store and an archive are one. */
export interface IncidentSource {
  incidents(query: IncidentQuery): Promise<Page<IncidentSummary>>
  incident(id: string): Promise<Incident | null>
}
