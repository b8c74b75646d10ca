import type { Incident } from '../../model/incident.ts'

/** An incident with what its line in the list says beside the record. */
export interface ExportedIncident {
  incident: Incident
  actor: string | null
  /** YYYY-MM-DDTHH:MMZ */
  timeUtc: string | null
}

/** The preferred value of a field, with its words; null where there is none or all are rejected. */
export const preferredOf = ({ fields }: Incident, field: string): { value: unknown; text: string } | null => {
  const first = fields.find((f) => f.field === field)?.values[0]
  return first?.relation === 'preferred' ? first : null
}
