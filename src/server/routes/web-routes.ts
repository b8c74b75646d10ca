import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { DeskStore } from '../desk-store.ts'
import { rateLimit } from '../rate-limit.ts'
import type { ApiAnswers } from '../schemas/api-answers.ts'
import { listedFeed } from '../schemas/listed-feed.ts'
import type { WebIntake } from '../web-intake.ts'
import { answers } from './formats.ts'
import { invalid } from './problem.ts'

const address = z
  .object({
    url: z
      .string()
      .max(2000)
      .regex(/^https?:\/\//i, 'expected an address that begins http:// or https://'),
  })
  .openapi('Address')

const pageRoute = createRoute({
  method: 'post',
  path: '/api/pages',
  summary: 'Fetches the page or feed at an address and takes it in; addresses of this machine and its network are refused',
  request: { body: { required: true, content: { 'application/json': { schema: address } } } },
  responses: answers<ApiAnswers['AddedFile']>('AddedFile', 'What became of each article there'),
})

const feedsRoute = createRoute({
  method: 'get',
  path: '/api/feeds',
  summary: 'The feeds that `groundtrack watch` polls, with the state of each',
  responses: answers<ApiAnswers['ListedFeeds']>('ListedFeeds', 'By name'),
})

/** What comes from the web; `web` is null where the server has no way there. */
export const webRoutes = (web: WebIntake | null, take: DeskStore['add']): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: invalid })
  // Sites must not be asked faster than a person pastes addresses.
  app.use('/api/pages', bodyLimit({ maxSize: 10_000 }), rateLimit({ perSecond: 1, burst: 20, of: ['POST'] }))
  app.openapi(pageRoute, async (c) => {
    if (!web) throw new HTTPException(503, { message: 'This server takes nothing from the web.' })
    return c.json(await web.take(c.req.valid('json').url, take), 200)
  })
  app.openapi(feedsRoute, async (c) => c.json(((await web?.feeds()) ?? []).map(listedFeed), 200))
  return app
}
