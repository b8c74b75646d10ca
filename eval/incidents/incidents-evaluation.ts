import { loadWorld, type World } from '../../src/index.ts'
import { incidentRecord } from '../../src/merging/record/incident-record.ts'
import type { Account } from '../../src/merging/record/accounts/account.ts'
import type { EvalOptions, Evaluation, Group } from '../evaluation.ts'
import { DEVELOPMENT, HELD_OUT, isSplit, isWithin, parseRange, rangeName, type IdRange } from '../halves.ts'
import { refuseHeldOutMisses } from '../held-out.ts'
import { goldAccounts } from './gold-accounts.ts'
import type { GoldIncident } from './gold-incident.ts'
import { loadIncidents } from './load-incidents.ts'
import { readAccounts } from './read-accounts.ts'
import { baselineRelations, scoreIncidents } from './score-incidents.ts'

const ALL: IdRange = { from: '', to: '' }

/** Values of incidents: how they stand to each other, from our own reading and from gold values; faults that only the other reports show. */
export const incidentsEvaluation: Evaluation = {
  summary: 'relations of values within incidents, and faults that only the other reports of an incident show',
  corpus: '../shared/reports',
  run: (path, options) => {
    const all = loadIncidents(path)
    const ids = all.flatMap((incident) => incident.reports.map((r) => r.id))
    if (isSplit(ids))
      refuseHeldOutMisses(options.only === undefined ? ids : ids.filter((id) => isWithin(id, parseRange(options.only!))), options)
    const world = loadWorld()
    const ranges = options.only !== undefined ? [parseRange(options.only)] : isSplit(ids) ? [DEVELOPMENT, HELD_OUT, ALL] : [ALL]
    return ranges.flatMap((range) =>
      groups(
        all.filter((incident) => incident.reports.every((r) => isWithin(r.id, range))),
        range,
        world,
        options,
      ),
    )
  },
}

const groups = (incidents: readonly GoldIncident[], range: IdRange, world: World, _options: EvalOptions): Group[] => {
  const name = range === ALL ? 'all' : rangeName(range)
  const with_ = (accounts: (incident: GoldIncident) => Account[]) =>
    scoreIncidents(incidents, (incident) => recordOf(incident, accounts(incident), world))
  const read = with_((incident) => readAccounts(incident, world))
  const gold = with_((incident) => goldAccounts(incident, world))
  const note = `${incidents.length} incidents, ${incidents.reduce((n, i) => n + i.reports.length, 0)} reports`
  return [
    {
      name: `read ${name}`,
      ...read,
      note: `${note}; from our own reading; ${read.ceilings['false alarms of incidents']} false alarms of checks across reports`,
    },
    { name: `gold ${name}`, ...gold, note: `${note}; from gold values: the comparison alone` },
    { name: `none ${name}`, ...baselineRelations(incidents), note: `${note}; baseline: single or agreed` },
  ]
}

const recordOf = (incident: GoldIncident, accounts: Account[], world: World) =>
  accounts.length === 0 ? null : incidentRecord({ id: incident.id, accounts, world })
