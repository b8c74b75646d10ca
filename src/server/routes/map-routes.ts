import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { AppParts } from '../app-parts.ts'
import type { DeskStore } from '../desk-store.ts'
import { idsOfIncident } from '../map/names-in-script.ts'
import type { ApiAnswers } from '../schemas/api-answers.ts'
import { answers } from './formats.ts'
import { invalid } from './problem.ts'

const mapRoute = createRoute({
  method: 'get',
  path: '/api/incidents/{id}/map',
  summary: 'Claimed places and where the flight can have ended; null where nothing has a position',
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: answers<ApiAnswers['IncidentMapAnswer']>('IncidentMapAnswer', 'What the map shows'),
})

const contextRoute = createRoute({
  method: 'get',
  path: '/api/incidents/{id}/context',
  summary: 'The moment of an incident in UTC, and names in their own script',
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: answers<ApiAnswers['IncidentContext']>('IncidentContext', 'What stands beside the record'),
})

const MOST_NAMES = 200

const namesRoute = createRoute({
  method: 'get',
  path: '/api/names',
  summary: 'Names of places, people and organisations in their own script',
  request: {
    query: z.object({
      ids: z
        .string()
        .max(8000)
        .transform((ids) => ids.split(','))
        .pipe(z.array(z.string().min(1).max(80)).max(MOST_NAMES))
        .openapi({ type: 'string', description: 'Ids, with commas between.', example: 'kr-jcs,kp-kim-jong-un' }),
    }),
  },
  responses: answers<ApiAnswers['NamesInScript']>('NamesInScript', 'Names by id'),
})

const zonesRoute = createRoute({
  method: 'get',
  path: '/api/zones',
  summary: 'Zones of the sea around a point, computed',
  request: {
    query: z.object({
      lat: z.coerce.number().min(-90).max(90),
      lon: z.coerce.number().min(-180).max(180),
      km: z.coerce.number().min(50).max(6000),
    }),
  },
  responses: answers<ApiAnswers['ZoneAreas']>('ZoneAreas', 'Areas by state'),
})

/** Zones are asked for a little coarsely, so that near questions have one answer. */
const coarse = (value: number, step: number): number => Math.round(value / step) * step

/** What maps show: worked out in a thread that no other request waits for. */
export const mapRoutes = (store: DeskStore, world: AppParts['world'], list: AppParts['list']): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: invalid })
  app.openapi(contextRoute, async (c) => {
    const incident = await store.incident(c.req.valid('param').id)
    if (!incident) throw new HTTPException(404, { message: `No incident ${c.req.valid('param').id}.` })
    return c.json(
      { timeUtc: (await list()).get(incident.id)?.summary.timeUtc ?? null, script: await world.script(idsOfIncident(incident)) },
      200,
    )
  })
  app.openapi(mapRoute, async (c) => {
    const { id } = c.req.valid('param')
    const incident = await store.incident(id)
    if (!incident) throw new HTTPException(404, { message: `No incident ${id}.` })
    return c.json(await world.incidentMap(incident, (await list()).get(incident.id)?.summary.actor ?? null), 200)
  })
  app.openapi(namesRoute, async (c) => {
    c.header('cache-control', 'private, max-age=3600')
    return c.json(await world.script(c.req.valid('query').ids), 200)
  })
  app.openapi(zonesRoute, async (c) => {
    const { lat, lon, km } = c.req.valid('query')
    c.header('cache-control', 'private, max-age=86400')
    return c.json(await world.zones(coarse(lat, 0.25), coarse(lon, 0.25), coarse(km, 50)), 200)
  })
  return app
}
