import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppParts } from '../app-parts.ts'
import type { ApiAnswers } from '../schemas/api-answers.ts'
import { answers } from './formats.ts'
import { invalid } from './problem.ts'

const health = z.object({ ok: z.boolean(), version: z.string() }).openapi('Health')

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server answers; needs no token',
  responses: { 200: { description: 'It does', content: { 'application/json': { schema: health } } } },
})

const statusRoute = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'What the desk shows of the server itself: what opening the store found, whether one logs in here',
  responses: answers<ApiAnswers['Status']>('Status', 'Status'),
})

const statsRoute = createRoute({
  method: 'get',
  path: '/api/stats',
  summary: 'Counts of the archive, and decisions that no longer apply',
  responses: answers<ApiAnswers['Stats']>('Stats', 'Counts'),
})

/** Health, status, counts, and metrics for Prometheus at /metrics. */
export const statusRoutes = ({
  store,
  hub,
  metrics,
  version,
  token,
  list,
}: Pick<AppParts, 'store' | 'hub' | 'metrics' | 'version' | 'token' | 'list'>): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: invalid })
  app.openapi(healthRoute, (c) => c.json({ ok: true, version }, 200))
  app.openapi(statusRoute, async (c) => c.json({ version, login: token !== null, notes: [...(await store.notes())] }, 200))
  app.openapi(statsRoute, async (c) => c.json(await store.stats(), 200))

  let incidents = 0
  const count = async (): Promise<void> => void (incidents = (await list()).size)
  metrics.gauge('groundtrack_viewers', 'Open streams of events.', () => hub.viewers)
  metrics.gauge('groundtrack_events_published', 'Events published since the start.', () => hub.published)
  metrics.gauge('groundtrack_viewers_dropped', 'Streams closed since they did not keep up.', () => hub.dropped)
  metrics.gauge('groundtrack_incidents', 'Incidents in the list.', () => incidents)
  metrics.gauge('groundtrack_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss())
  metrics.gauge('groundtrack_uptime_seconds', 'Since the start.', () => Math.round(process.uptime()))
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/metrics',
    summary: 'Counters and times of the server for Prometheus; with a token asked of everybody',
    responses: { 200: { description: 'Prometheus text format 0.0.4', content: { 'text/plain': { schema: z.string() } } } },
  })
  app.get('/metrics', async (c) => {
    await count()
    return c.text(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
  return app
}
