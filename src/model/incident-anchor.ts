import type { IncidentAnchor } from './decision.ts'
import type { ClaimAnchor, EventAnchor, Incident } from './incident.ts'

/** So many events find an incident again; a decision need not name five hundred. */
const MOST = 50

/** How a decision names an incident; of `leaving`, events that the decision takes out, none is needed to find it again. */
export const incidentAnchor = ({ id, links }: Pick<Incident, 'id' | 'links'>, leaving: readonly EventAnchor[] = []): IncidentAnchor => ({
  id,
  events: links
    .map(({ anchor }) => anchor)
    .filter((anchor) => !leaving.some((other) => sameEvent(anchor, other)))
    .slice(0, MOST),
})

/** The events of an incident that one article tells. */
export const eventsOfArticle = ({ links }: Pick<Incident, 'links'>, article: string): EventAnchor[] =>
  links.map(({ anchor }) => anchor).filter((anchor) => anchor.article === article)

/** The claim of an incident whose words begin there; null where there is none. */
export const claimAt = ({ fields }: Pick<Incident, 'fields'>, article: string, field: string, start: number): ClaimAnchor | null =>
  fields
    .flatMap(({ values }) => values.flatMap(({ claims }) => claims))
    .find(({ anchor }) => anchor.article === article && anchor.field === field && anchor.claimSpan[0] === start)?.anchor ?? null

const sameEvent = (a: EventAnchor, b: EventAnchor): boolean =>
  a.article === b.article && a.revision === b.revision && a.span[0] === b.span[0] && a.span[1] === b.span[1]
