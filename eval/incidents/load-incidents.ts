import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadArticle, loadGold } from '../corpus.ts'
import type { GoldFault, GoldReport } from '../scoring/gold.ts'
import type { GoldIncident, GoldIncidentFault } from './gold-incident.ts'

interface ListedIncident extends Omit<GoldIncident, 'reports' | 'faults'> {
  reports: string[]
}

/** The incidents of a folder: one file each, or `incidents.json` beside the texts and `gold.jsonl`. Throws where it holds neither. */
export const loadIncidents = (folder: string): GoldIncident[] => {
  const listed = join(folder, 'incidents.json')
  if (existsSync(listed)) return fromList(folder, JSON.parse(readFileSync(listed, 'utf8')) as ListedIncident[])
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  if (files.length === 0)
    throw new Error(`got the folder ${JSON.stringify(folder)}, expected incidents.json or one JSON file for each incident`)
  return files.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldIncident)
}

const fromList = (folder: string, incidents: readonly ListedIncident[]): GoldIncident[] => {
  const golds = new Map(loadGold(folder).map((gold) => [gold.id, gold]))
  return incidents.map(({ id, reports, fields }) => {
    const told = reports.map((report) => golds.get(report)!)
    return {
      id,
      fields,
      reports: told.map((gold) => {
        const { publisher, published, title, text } = loadArticle(folder, gold)
        return { id: gold.id, outlet: publisher ?? null, published: published ?? null, title: title ?? null, text }
      }),
      faults: faultsOf(told, (needs) => needs === 'incident'),
      otherFaults: faultsOf(told, (needs) => needs !== 'incident'),
    }
  })
}

const faultsOf = (reports: readonly GoldReport[], isWanted: (needs: string | undefined) => boolean): GoldIncidentFault[] =>
  reports.flatMap(({ id, suspicious }) =>
    (suspicious ?? [])
      .filter((fault): fault is GoldFault => typeof fault === 'object' && isWanted(fault.needs))
      .map(({ kind, text }) => ({ report: id, kind, text })),
  )
