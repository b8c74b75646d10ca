import { setImmediate } from 'node:timers/promises'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { DeskStore } from '../desk-store.ts'
import type { ApiAnswers } from '../schemas/api-answers.ts'
import { filterIncidents, testsOf, type FilterTests } from '../listing/filter-incidents.ts'
import type { IncidentList } from '../listing/incident-list.ts'
import { summaryOf, type ListedIncident } from '../listing/listed-incident.ts'
import { numbersOf } from '../listing/numbers.ts'
import { overviewOf } from '../listing/overview.ts'
import { rememberWords } from '../listing/remember-words.ts'
import { incidentFilter, listOrder, type IncidentFilter, type ListOrder } from '../schemas/incident-filter.ts'
import { invalid } from './problem.ts'
import { answers } from './formats.ts'

const idParam = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: 'id', in: 'path' } }),
})
const listQuery = incidentFilter.extend({
  order: listOrder.default('happened'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/incidents',
  summary: 'A stretch of the filtered list, newest first, and how many there are',
  request: { query: listQuery },
  responses: answers<ApiAnswers['IncidentStretch']>('IncidentStretch', 'The stretch from `offset` on'),
})

const overviewRoute = createRoute({
  method: 'get',
  path: '/api/overview',
  summary: 'What each filter offers, with counts, and the spots of the map of the filtered list',
  request: { query: incidentFilter },
  responses: answers<ApiAnswers['Overview']>('Overview', 'Counts and spots'),
})

const numbersRoute = createRoute({
  method: 'get',
  path: '/api/numbers',
  summary: 'What the plots show of the launches in the filtered list',
  request: { query: incidentFilter },
  responses: answers<ApiAnswers['Numbers']>('Numbers', 'Months, distances, lags'),
})

const incidentRoute = createRoute({
  method: 'get',
  path: '/api/incidents/{id}',
  summary: 'One incident with every claim; a former id or the beginning of an id leads to it too',
  request: { params: idParam },
  responses: answers<ApiAnswers['Incident']>('Incident', 'groundtrack/incident@1'),
})

const decisionsRoute = createRoute({
  method: 'get',
  path: '/api/incidents/{id}/decisions',
  summary: 'What people decided about the incident, oldest first',
  request: { params: idParam },
  responses: answers<ApiAnswers['PastDecisions']>('PastDecisions', 'Decisions with who and when'),
})

/** Incidents: list, overview, one, its decisions. */
export const incidentRoutes = (store: DeskStore, list: () => Promise<IncidentList>): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: invalid })
  const words = rememberWords((text, among) => store.incidentsWith(text, among))
  store.watch(({ changed }) => words.changed(changed.map(({ id }) => id)))
  const asked = async (filter: IncidentFilter): Promise<FilterTests> => testsOf(filter, filter.text ? await words.ask(filter.text) : null)
  /** The last filtered list: the stretches of a page and the plots ask for the same one. */
  let last: { readonly question: string; readonly version: number; readonly found: readonly ListedIncident[] } | null = null
  const filtered = async (filter: IncidentFilter, order: ListOrder): Promise<readonly ListedIncident[]> => {
    const tests = await asked(filter)
    const incidents = await list()
    const question = JSON.stringify([order, filter])
    if (last?.question !== question || last.version !== incidents.version)
      last = { question, version: incidents.version, found: [...filterIncidents(incidents.all(order), tests)] }
    return last.found
  }
  app.openapi(listRoute, async (c) => {
    const { order, offset, limit, ...filter } = c.req.valid('query')
    const found = await filtered(filter, order)
    return c.json({ total: found.length, offset, items: found.slice(offset, offset + limit).map(summaryOf) }, 200)
  })
  app.openapi(overviewRoute, async (c) => {
    const filter = c.req.valid('query')
    const tests = await asked(filter)
    // The list of the same question is answered first: it is what a reader waits for.
    await setImmediate()
    return c.json(overviewOf((await list()).all('happened'), tests, filter), 200)
  })
  app.openapi(numbersRoute, async (c) => c.json(numbersOf(await filtered(c.req.valid('query'), 'happened')), 200))
  app.openapi(incidentRoute, async (c) => {
    const { id } = c.req.valid('param')
    const incident = await store.incident(id)
    if (!incident) throw new HTTPException(404, { message: `No incident ${id}.` })
    return c.json(incident, 200)
  })
  app.openapi(decisionsRoute, async (c) => c.json(await store.decisions(c.req.valid('param').id), 200))
  return app
}
