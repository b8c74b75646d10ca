import { loadWorld, read, type Report } from '../../src/index.ts'
import { anchorKey, type EventSketch } from '../../src/merging/event-sketch.ts'
import { mergeAll } from '../../src/merging/merge-all.ts'
import { sketchesOf } from '../../src/merging/sketches-of.ts'
import { loadArticle, loadGold } from '../corpus.ts'
import type { EvalOptions, Group } from '../evaluation.ts'
import { isWithin, rangeName, type IdRange } from '../halves.ts'
import { bCubed, type Grouped } from '../merging/b-cubed.ts'
import type { GoldReport } from '../scoring/gold.ts'
import type { Row } from '../scoring/tally.ts'

/** One report with what the reader and the merging make of it. */
interface MergedReport {
  gold: GoldReport
  report: Report
  sketches: EventSketch[]
  /** Incident of its main event; null where the reader found none. */
  incident: string | null
}

/** Reports of one happening come into one incident: B-cubed over reports, each by its main event. */
export const mergedGroups = (path: string, ranges: readonly IdRange[], options: EvalOptions): Group[] => {
  const merged = mergeReports(path, loadGold(path))
  return ranges.map((range): Group => {
    const part = merged.filter(({ gold }) => isWithin(gold.id, range))
    return {
      name: `merged ${range.from === '' && range.to === '' ? 'all' : rangeName(range)}`,
      rows: { 'B3 reports': bCubedRow(part) },
      ceilings: {},
      note: `${part.length} reports, ${new Set(part.map(({ gold }) => gold.incident_id)).size} incidents, ${new Set(part.map(({ incident }) => incident)).size} of ours`,
      misses: options.misses ? missesOf(part) : [],
    }
  })
}

const mergeReports = (path: string, golds: readonly GoldReport[]): MergedReport[] => {
  const world = loadWorld()
  const reports = golds.map((gold) => {
    const report = read(loadArticle(path, gold), { world })
    return { gold, report, sketches: sketchesOf(report, gold.id, 1, world) }
  })
  const homes = new Map(
    [...mergeAll(reports.flatMap(({ sketches }) => sketches))].flatMap(([id, events]) =>
      events.map((event) => [anchorKey(event.anchor), id] as const),
    ),
  )
  return reports.map((r) => {
    const main = r.sketches.find((sketch) => sketch.main)
    return { ...r, incident: main ? homes.get(anchorKey(main.anchor))! : null }
  })
}

const bCubedRow = (part: readonly MergedReport[]): Row => {
  const items: Grouped[] = part.map(({ gold, incident }) => ({ gold: gold.incident_id ?? gold.id, cluster: incident }))
  const read_ = items.filter(({ cluster }) => cluster !== null).length
  return { ...bCubed(items), tp: read_, fn: items.length - read_, fp: 0 }
}

const missesOf = (part: readonly MergedReport[]): string[] =>
  part.flatMap(({ gold, incident }) => {
    const astray = part.filter(
      (other) => (other.gold.incident_id === gold.incident_id) !== (other.incident === incident && incident !== null),
    )
    return astray
      .filter((other) => other.gold.id !== gold.id || incident === null)
      .map(
        (other) => `${gold.id} | ${gold.incident_id} | ${incident ?? 'no main event'} | against ${other.gold.id} ${other.gold.incident_id}`,
      )
  })
