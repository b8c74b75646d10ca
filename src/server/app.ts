import { OpenAPIHono } from '@hono/zod-openapi'
import { hostGuard } from './access/host-guard.ts'
import { sessions } from './access/session.ts'
import { loginRoutes, tokenGuard } from './access/token-guard.ts'
import type { AppParts } from './app-parts.ts'
import type { DeskStore } from './desk-store.ts'
import { streamDescription, streamRoute } from './live/stream-route.ts'
import { rateLimit } from './rate-limit.ts'
import { articleRoutes } from './routes/article-routes.ts'
import { decisionRoutes } from './routes/decision-routes.ts'
import { registerFormats } from './routes/formats.ts'
import { incidentRoutes } from './routes/incident-routes.ts'
import { mapRoutes } from './routes/map-routes.ts'
import { onError, notFound } from './routes/problem.ts'
import { statusRoutes } from './routes/status-routes.ts'
import { webRoutes } from './routes/web-routes.ts'
import { securityHeaders } from './security-headers.ts'

/** So that one address cannot keep the rest from the desk. */
const RATES = { all: { perSecond: 200, burst: 1000 }, writes: { perSecond: 100, burst: 500, of: ['POST'] } }

/** The whole server as a function from request to answer. */
export const deskApp = (parts: AppParts): OpenAPIHono => {
  const { store, world, web, list, hub, metrics, token, onLoopback } = parts
  const { all, writes } = parts.rates ?? RATES
  const app = new OpenAPIHono()
  app.onError(onError(parts.log))
  app.notFound(notFound)
  app.use(metrics.middleware, securityHeaders, hostGuard(onLoopback), rateLimit(all), rateLimit(writes))
  if (token !== null) {
    const held = sessions(token)
    app.use(tokenGuard(held))
    app.route('/', loginRoutes(held))
  }

  const articlesTaken = metrics.counter('groundtrack_articles_taken_total', 'Articles taken in at the desk, known ones too.')
  const feedTexts = metrics.counter('groundtrack_feed_texts_total', 'New texts taken in from feeds.')
  web?.watch(({ taken = 0 }) => feedTexts(taken))

  app.route('/', incidentRoutes(store, list))
  const take: DeskStore['add'] = async (article) => {
    const added = await store.add(article)
    articlesTaken()
    return added
  }
  app.route('/', articleRoutes(store, take))
  app.route('/', webRoutes(web, articlesTaken))
  app.route(
    '/',
    decisionRoutes((decision, by) => store.decide(decision, by), world),
  )
  app.route('/', mapRoutes(store, world, list))
  app.route('/', statusRoutes(parts))
  app.route('/', streamRoute(hub) as never)
  app.openAPIRegistry.registerPath(streamDescription)
  registerFormats(app)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Groundtrack desk', version: parts.version, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
  })
  app.route('/', parts.files)
  return app
}
