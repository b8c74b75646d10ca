import type { Report } from '../../../src/model/report.ts'

/** Ids of those who speak and act in a report, each once: their names in their own script are asked by them. */
export const idsOfReport = ({ claims, events }: Pick<Report, 'claims' | 'events'>): string[] => {
  const ids = [
    ...claims.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...events.flatMap(({ actor, target, participants }) => [actor, target, ...participants].map((one) => one?.id ?? null)),
  ]
  return [...new Set(ids.filter((id) => id !== null))]
}
