import { distanceKm } from '../../geo/sphere.ts'
import type { Claim, PlaceRef } from '../../model/report.ts'
import type { LaunchField } from '../../model/launch-field.ts'
import { isOfColumn } from '../../rows/row-report.ts'
import { isRecalled } from '../../checking/splash/own-claims.ts'
import type { World } from '../../world/world.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck } from '../audited-row.ts'

/** A province or state is no place that a point could lie far from. */
const LARGEST_KM = 40
/** "Near Wonsan" and the site itself lie within this of each other. */
const SLACK_KM = 50

const run = ({ record, whole }: AuditedRow, { world }: AuditContext): RowFinding[] => {
  const main = whole.events.find((e) => e.main)
  if (!main) return []
  const of = (field: string, ofColumn: boolean): Claim[] =>
    whole.claims.filter(
      (c) =>
        c.event === main.id &&
        c.field === field &&
        c.polarity === 'affirmed' &&
        isOfColumn(c.id) === ofColumn &&
        (ofColumn || !isRecalled(whole, main, c.span)),
    )
  const finding = (
    check: string,
    fields: readonly LaunchField[],
    told: readonly Claim[],
    inputs: RowFinding['inputs'],
    reason: string,
  ): RowFinding => {
    const cells = fields.flatMap((field) => record.cells[field] ?? [])
    return {
      check,
      kind: 'misfit',
      verdict: told.every((c) => c.hedge === null) ? 'contradicted' : 'implausible',
      columns: [...cells.map((c) => c.column), record.cells.text!.column],
      words: [...cells.map((c) => c.text), ...new Set(told.map((c) => whole.article.text.slice(...c.span)))],
      inputs,
      reason,
    }
  }
  return [...launches(of, finding, world), ...landings(of, finding, world)]
}

type ClaimsOf = (field: string, ofColumn: boolean) => Claim[]
type Found = (
  check: string,
  fields: readonly LaunchField[],
  told: readonly Claim[],
  inputs: RowFinding['inputs'],
  reason: string,
) => RowFinding

/** The point of the row against every place from which the text lets it start. */
const launches = (of: ClaimsOf, finding: Found, world: World): RowFinding[] => {
  const [column] = of('launchArea', true)
  const area = column?.value as PlaceRef | undefined
  const told = of('launchArea', false)
  if (!area || area.lat === undefined || area.lon === undefined || told.length === 0) return []
  const point = { lat: area.lat, lon: area.lon }
  const places = told.map((claim) => world.placeById.get((claim.value as PlaceRef).id ?? ''))
  const away = places.map((row) =>
    row && row.lat !== null && row.lon !== null && row.radiusKm !== null && row.radiusKm <= LARGEST_KM
      ? distanceKm({ lat: row.lat, lon: row.lon }, point) - row.radiusKm - SLACK_KM
      : 0,
  )
  if (!away.every((km) => km > 0)) return []
  const name = places[0]!.names[0]!
  const km = Math.round(distanceKm({ lat: places[0]!.lat!, lon: places[0]!.lon! }, point))
  return [
    finding(
      'launch-place-text',
      ['facility', 'latitude', 'longitude'],
      told,
      { text: name, km },
      `The text has it launched at ${name}, ${km} km from the point in the columns.`,
    ),
  ]
}

/** The sea in which the column lets it end against every sea of the text. */
const landings = (of: ClaimsOf, finding: Found, world: World): RowFinding[] => {
  const sea = (claim: Claim | undefined) => {
    const row = world.placeById.get((claim?.value as PlaceRef | undefined)?.id ?? '')
    return row?.kind === 'sea' ? row : null
  }
  const column = sea(of('landing', true)[0])
  const told = of('landing', false)
  const seas = told.map(sea)
  if (!column || told.length === 0 || !seas.every((row) => row !== null && row.id !== column.id)) return []
  const name = seas[0]!.names[0]!
  return [
    finding(
      'landing-text',
      ['landing'],
      told,
      { text: seas[0]!.id, column: column.id },
      `The column has it come down in the ${column.names[0]}, the text in the ${name}.`,
    ),
  ]
}

/** Launch point and landing in their columns against the places of the text. */
export const placesText: RowCheck = { name: 'places-text', run }
