import type { StoredArticle } from '../../archive/archive.ts'
import { incidentId } from '../../merging/incident-id.ts'
import type { Incident } from '../../model/incident.ts'
import { eventsOfArticle } from '../../model/incident-anchor.ts'
import type { Store } from '../../store/store.ts'

/** The incidents with an event of an article: the id that an event would found leads to where it stands now. */
export const incidentsOfArticle = async ({ key, revision, report }: StoredArticle, store: Pick<Store, 'incident'>): Promise<Incident[]> => {
  const found = new Map<string, Incident>()
  for (const { mentions } of report.events) {
    const span = mentions[0]
    const incident = span ? await store.incident(incidentId({ article: key, revision, span, words: '' })) : null
    if (incident && eventsOfArticle(incident, key).length > 0) found.set(incident.id, incident)
  }
  return [...found.values()]
}
