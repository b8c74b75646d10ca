import { isFlight } from '../../model/flight.ts'
import type { Finding } from '../../model/report.ts'
import type { Flight } from './flight.ts'

/** Whether the event is a launch, of which a place on the map can be tested. */
export const isLaunch = ({ type }: { readonly type: string }): boolean => isFlight(type)

/** The inputs that every finding about the end of a flight shows. */
export const flightInputs = ({ areas, distances, assumed }: Flight): Finding['inputs'] => ({
  launchArea: areas.map((a) => (a.wholeState ? `anywhere in ${a.name}` : a.name)).join('; ') || null,
  distanceFromKm: distances.length > 0 ? Math.round(Math.min(...distances.map((d) => d.km.low))) : null,
  distanceToKm: distances.length > 0 ? Math.round(Math.max(...distances.map((d) => d.km.high))) : null,
  ...(assumed.length > 0 ? { assumed: assumed.join(', ') } : {}),
})

/** A share of some points for people: "in 12 % of all cases", "in less than 0.7 % of all cases" where none was found (rule of three). */
export const sayShare = (share: number, points: number): string => {
  const percent = (part: number): string => `${Number((part * 100).toPrecision(part < 0.1 ? 1 : 2))} %`
  return share === 0 ? `less than ${percent(Math.min(1, 3 / Math.max(1, points)))}` : percent(share)
}

/** A finding that says what is not known. */
export const undetermined = (
  finding: Pick<Finding, 'check' | 'claims' | 'spans' | 'inputs'>,
  what: string,
  missing: readonly string[],
): Finding => ({
  ...finding,
  verdict: 'undetermined',
  inputs: { ...finding.inputs, missing: missing.join(', ') },
  margin: null,
  sentence: `Whether ${what} cannot be told: the report does not give the ${missing.join(' and the ')}.`,
})
