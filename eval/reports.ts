import { loadWorld, read, type Report } from '../src/index.ts'
import { loadArticle, loadGold, readJsonLines } from './corpus.ts'
import type { Evaluation, Group } from './evaluation.ts'
import { DEVELOPMENT, HELD_OUT, isSplit, isWithin, parseRange, rangeName, type IdRange } from './halves.ts'
import { refuseHeldOutMisses } from './held-out.ts'
import type { GoldReport } from './scoring/gold.ts'
import { scoreReports } from './scoring/score-reports.ts'

const ALL: IdRange = { from: '', to: '' }

/** Reads every report that has gold and scores the readings; a split set in its halves, side by side. */
export const reports: Evaluation = {
  summary: 'whole reports against hand-made gold: events, fields, speakers, claims, times, faults',
  corpus: '../shared/reports',
  run: (path, options) => {
    const all = loadGold(path)
    const split = isSplit(all.map((g) => g.id))
    const ranges = options.only === undefined ? (split ? [DEVELOPMENT, HELD_OUT, ALL] : [ALL]) : [parseRange(options.only)]
    const golds = all.filter((g) => ranges.some((range) => isWithin(g.id, range)))
    if (golds.length === 0) throw new Error(`got --only ${options.only}, expected ids between ${all[0]?.id} and ${all.at(-1)?.id}`)
    if (split)
      refuseHeldOutMisses(
        golds.map((g) => g.id),
        options,
      )
    const readings = options.pred === undefined ? readAll(path, golds) : readingsIn(options.pred)
    return ranges.map((range) => scoreGroup(range, golds, readings))
  },
}

const readAll = (path: string, golds: readonly GoldReport[]): Map<string, Report> => {
  const world = loadWorld()
  return new Map(golds.map((gold) => [gold.id, read(loadArticle(path, gold), { world })]))
}

const readingsIn = (path: string): Map<string, Report> =>
  new Map(readJsonLines<Report>(path).map((report) => [report.article.id.replace(/^.*\//, '').replace(/\.[^.]*$/, ''), report]))

const scoreGroup = (range: IdRange, golds: readonly GoldReport[], readings: ReadonlyMap<string, Report>): Group => {
  const { rows, misses, ...scores } = scoreReports(
    golds.filter((g) => isWithin(g.id, range)),
    readings,
  )
  return {
    name: range === ALL ? 'all' : rangeName(range),
    rows,
    ceilings: { 'false alarms': scores.falseAlarms },
    note: `${scores.reports} reports, ${scores.read} read; ${scores.falseAlarms} false alarms in ${scores.cleanReports} reports without a planted fault`,
    misses,
  }
}
