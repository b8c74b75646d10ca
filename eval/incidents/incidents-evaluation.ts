import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadWorld, type World } from '../../src/index.ts'
import type { Account } from '../../src/merging/record/accounts/account.ts'
import { incidentRecord } from '../../src/merging/record/incident-record.ts'
import type { Evaluation, Group } from '../evaluation.ts'
import { DEVELOPMENT, HELD_OUT, isSplit, isWithin, parseRange, rangeName, type IdRange } from '../halves.ts'
import { refuseHeldOutMisses } from '../held-out.ts'
import { goldAccounts } from './gold-accounts.ts'
import type { GoldIncident } from './gold-incident.ts'
import { loadIncidents } from './load-incidents.ts'
import { mergedGroups } from './merged-groups.ts'
import { readAccounts } from './read-accounts.ts'
import { baselineRelations, scoreIncidents } from './score-incidents.ts'

const ALL: IdRange = { from: '', to: '' }

/**
 * Which reports stand together, how the values of an incident stand to each other, and faults that only the other reports
 * show. Records are made of the gold groups of reports, once from our own reading (the measure that counts) and once from
 * gold values (what the comparison alone can do).
 */
export const incidentsEvaluation: Evaluation = {
  summary: 'reports merged into incidents; relations of values within them, and faults that only the other reports show',
  corpus: '../shared/reports',
  run: (path, options) => {
    const all = loadIncidents(path)
    const ids = all.flatMap((incident) => incident.reports.map((r) => r.id))
    const only = options.only === undefined ? null : parseRange(options.only)
    if (isSplit(ids)) refuseHeldOutMisses(only ? ids.filter((id) => isWithin(id, only)) : ids, options)
    const ranges = only ? [only] : isSplit(ids) ? [DEVELOPMENT, HELD_OUT, ALL] : [ALL]
    const merged = existsSync(join(path, 'gold.jsonl')) ? mergedGroups(path, ranges, options) : []
    const world = loadWorld()
    const inRange = (range: IdRange): GoldIncident[] => all.filter((incident) => incident.reports.every((r) => isWithin(r.id, range)))
    return [...merged, ...ranges.flatMap((range) => comparedGroups(inRange(range), range, world))]
  },
}

const comparedGroups = (incidents: readonly GoldIncident[], range: IdRange, world: World): Group[] => {
  const name = range === ALL ? 'all' : rangeName(range)
  const read = scoreIncidents(incidents, (incident) => recordOf(incident, readAccounts(incident, world), world), true)
  const gold = scoreIncidents(incidents, (incident) => recordOf(incident, goldAccounts(incident, world), world), false)
  const none = baselineRelations(incidents)
  const note = `${incidents.length} incidents, ${incidents.reduce((n, i) => n + i.reports.length, 0)} reports`
  const { alarms, ...scores } = read
  const { alarms: _none, ...goldScores } = gold
  const said = `${alarms.length} false alarms of checks across reports${alarms.length > 0 ? ` (${alarms.join(', ')})` : ''}`
  return [
    { name: `read ${name}`, ...scores, note: `${note}; from our own reading; ${said}` },
    { name: `gold ${name}`, ...goldScores, note: `${note}; from gold values: the comparison alone` },
    { name: `none ${name}`, ...none, note: `${note}; baseline: single or agreed` },
  ]
}

const recordOf = (incident: GoldIncident, accounts: Account[], world: World) =>
  accounts.length === 0 ? null : incidentRecord({ id: incident.id, accounts, world })
