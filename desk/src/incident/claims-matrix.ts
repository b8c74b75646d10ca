import { sayVoice, voicesOf } from '../../../src/wording/voices-of.ts'
import type { FieldState, FieldValue, Incident, IncidentClaim, IncidentField, IncidentOrigin } from '../../../src/model/incident.ts'

/** What one origin says of one field: a value with the claims that state it. */
export interface CellValue {
  readonly value: FieldValue
  readonly claims: readonly IncidentClaim[]
}

export interface MatrixRow {
  readonly field: string
  readonly state: FieldState
  readonly source: IncidentField
  /** The values that stand first: one, or one for each of several missiles. */
  readonly known: readonly FieldValue[]
  /** By origin id. */
  readonly cells: ReadonlyMap<string, readonly CellValue[]>
}

/** The claims of an incident as a table: fields by origins. */
export interface ClaimsMatrix {
  /** Those who say most first. */
  readonly origins: readonly IncidentOrigin[]
  readonly rows: readonly MatrixRow[]
}

/** Who did what is said by the title; the table begins with what can differ. Pure. */
export const claimsMatrix = (incident: Incident): ClaimsMatrix => {
  const weight = new Map<string, number>()
  const rows = incident.fields.map((source): MatrixRow => {
    const cells = new Map<string, CellValue[]>()
    for (const value of source.values)
      for (const origin of new Set(value.claims.map((claim) => claim.origin))) {
        const claims = value.claims.filter((claim) => claim.origin === origin)
        cells.set(origin, [...(cells.get(origin) ?? []), { value, claims }])
        weight.set(origin, (weight.get(origin) ?? 0) + 1)
      }
    const preferred = source.values.filter(({ relation }) => relation === 'preferred')
    return { field: source.field, state: source.state, source, known: preferred, cells }
  })
  const said = incident.origins.filter(({ id }) => weight.has(id))
  return { origins: said.toSorted((a, b) => weight.get(b.id)! - weight.get(a.id)! || (a.name < b.name ? -1 : 1)), rows }
}

/** The cell that an address names: "rangeKm~kr-jcs"; null where the incident has none such. */
export const cellAt = (
  matrix: ClaimsMatrix,
  name: string | null,
): { row: MatrixRow; origin: IncidentOrigin; values: readonly CellValue[] } | null => {
  const [field, origin] = name?.split('~') ?? []
  const row = matrix.rows.find((r) => r.field === field)
  const values = origin === undefined ? undefined : row?.cells.get(origin)
  const who = matrix.origins.find(({ id }) => id === origin)
  return row && values && who ? { row, origin: who, values } : null
}

/** Who says it together with the origin, where all its claims of the value were said so: "Japan"; null where it spoke alone. */
export const togetherWith = ({ claims }: CellValue): string | null => {
  const others = claims.map(({ sources }) => voicesOf(sources).at(-1)?.slice(0, -1) ?? [])
  return others.length > 0 && others.every((voice) => voice.length > 0) ? [...new Set(others.map(sayVoice))].join(', ') : null
}

/** How an address names a cell. */
export const cellName = (field: string, origin: string): string => `${field}~${origin}`
