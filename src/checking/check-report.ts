import type { Finding, Report } from '../model/report.ts'
import type { World } from '../world/world.ts'

/** One check: the report (findings not yet in it) and the world in, findings out. Pure; never throws. */
export interface Check {
  /** As it stands in `finding.check`. */
  readonly name: string
  run(report: Report, world: World): Finding[]
}

/** In the order in which a reader meets them in the output. */
export const checks: readonly Check[] = []

/** The report with the findings of all checks. */
export const checkReport = (report: Report, world: World): Report => ({ ...report, findings: checks.flatMap((check) => check.run(report, world)) })
