import type { ArchiveStats } from '../../archive/archive.ts'
import { clean } from '../../wording/clean.ts'
import { hanging } from './layout.ts'
import type { Page } from './page.ts'

const LABEL = 28

/** What is in store, counted; decisions that do not apply with the reason. */
export const renderStats = (folder: string, stats: ArchiveStats, { width, paint }: Page): string[] => {
  const line = (label: string, n: number): string => `  ${label.padEnd(LABEL)}${n.toLocaleString('en').padStart(10)}`
  const counted = (counts: Readonly<Record<string, number>>): string[] =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([label, n]) => line(`  ${label}`, n))
  const { decisions } = stats
  return [
    paint.title(clean(folder)),
    line('journal entries', stats.entries),
    line('reports', stats.articles),
    line('revisions of them', stats.revisions),
    ...(stats.outdated > 0 ? [`${line('read by an older version', stats.outdated)}  (groundtrack rebuild reads them anew)`] : []),
    line('events', stats.events),
    line('origins', stats.origins),
    line('incidents', stats.incidents),
    ...counted(stats.byType),
    paint.faint('  by the strongest state among their values'),
    ...counted(stats.byState),
    line('decisions that apply', decisions.applied),
    ...(decisions.notApplying.length > 0 ? [paint.bad(line('decisions that do not', decisions.notApplying.length))] : []),
    ...decisions.notApplying.flatMap(({ seq, problem }) => hanging(`decision ${seq}: ${clean(problem)}`, 4, 6, width)),
  ]
}
