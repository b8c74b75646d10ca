import type { Finding, Report } from '../model/report.ts'
import type { World } from '../world/world.ts'

/** One check: the report (findings not yet in it) and the world in, findings out. Pure; never throws. */
export interface Check {
  /** As it stands in `finding.check`. */
  readonly name: string
  run(report: Report, world: World): Finding[]
}
