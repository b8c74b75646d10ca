import type { Finding, Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import type { Assumptions } from './assumptions.ts'

/** One check: the report (findings not yet in it), the world and what the user supposes in, findings out. Pure; never throws. */
export interface Check {
  /** As it stands in `finding.check`. */
  readonly name: string
  run(report: Report, world: World, assumptions?: Assumptions): Finding[]
}
