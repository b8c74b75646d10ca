import type { Incident } from '../model/incident.ts'
import type { Added, Incoming, Store } from '../store/store.ts'
import type { Alert } from './alert.ts'
import { incidentAlerts } from './incident-alerts.ts'
import type { Outbox } from './outbox.ts'
import type { ToldIncidents } from './told-incidents.ts'

export interface TellOptions {
  store: Pick<Store, 'incident'>
  told: ToldIncidents
  outboxes: readonly Outbox[]
  /** Only alerts it says yes to are passed on; the others count as told. */
  wants: (alert: Alert) => boolean
  onAlert: (alert: Alert) => Promise<void>
  now: () => number
}

/** Tells what articles just taken in have changed: each incident they touch once, what was told before not again. */
export const tellIncidents = async (batch: readonly { added: Added; incoming: Incoming }[], options: TellOptions): Promise<void> => {
  const at = new Date(options.now()).toISOString()
  const done = new Set<string>()
  for (const { added, incoming } of batch) {
    for (const { id } of added.incidents) {
      const incident = await options.store.incident(id)
      if (!incident || done.has(incident.id)) continue
      done.add(incident.id)
      const before = options.told.find([incident.id, ...incident.formerIds])
      const { alerts, told } = incidentAlerts(incident, before, articleOf(added, incoming, incident), at)
      if (alerts.length === 0) continue
      const wanted = alerts.filter(options.wants)
      for (const outbox of options.outboxes) await outbox.put(wanted)
      await options.told.save([told])
      for (const alert of wanted) await options.onAlert(alert)
    }
  }
}

const articleOf = ({ key }: Added, { input }: Incoming, incident: Incident): Alert['article'] => {
  const report = incident.reports.find(({ article }) => article === key)
  return {
    key,
    url: input.url ?? null,
    title: input.title ?? null,
    outlet: report?.outlet ?? input.publisher ?? null,
    published: report?.published ?? input.published ?? null,
  }
}
