import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { rateLimit } from '../rate-limit.ts'
import type { ApiAnswers } from '../schemas/api-answers.ts'
import type { WebDesk } from '../web-desk.ts'
import { answers } from './formats.ts'
import { invalid } from './problem.ts'

const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\//i, 'expected an address that begins http:// or https://')
const address = z.object({ url }).openapi('Address')
const newFeeds = z
  .union([
    z.strictObject({ url }),
    z.strictObject({ opml: z.string().max(2_000_000).openapi({ description: 'An OPML list.' }) }),
    z.strictObject({ starter: z.literal(true).openapi({ description: 'The list that comes with Groundtrack.' }) }),
  ])
  .openapi('NewFeeds')
const feedChange = z.object({ url: z.string().max(4096), change: z.enum(['pause', 'resume', 'ask', 'remove']) }).openapi('FeedChange')

const MOST_LIST_BYTES = 3_000_000

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
  summary: 'The feeds of the data folder with the state of each, and whether this server polls them',
  responses: answers<ApiAnswers['FeedList']>('FeedList', 'By name'),
})

const addFeedsRoute = createRoute({
  method: 'post',
  path: '/api/feeds',
  summary: 'Adds feeds, which are polled soon after; addresses of this machine and its network are refused',
  request: { body: { required: true, content: { 'application/json': { schema: newFeeds } } } },
  responses: answers<ApiAnswers['AddedFeeds']>('AddedFeeds', 'What became of each'),
})

const changeFeedRoute = createRoute({
  method: 'post',
  path: '/api/feeds/change',
  summary:
    'Leaves the feed at an address alone (pause), takes it up again (resume), asks it now (ask), or takes it off the list (remove); 404 where there is none',
  request: { body: { required: true, content: { 'application/json': { schema: feedChange } } } },
  responses: answers<ApiAnswers['FeedList']>('FeedList', 'The feeds after it'),
})

/** What comes from the web; `web` is null where the server has no way there. `taken` counts articles. */
export const webRoutes = (web: WebDesk | null, taken: () => void): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: invalid })
  // Sites must not be asked faster than a person pastes addresses.
  app.use('/api/pages', bodyLimit({ maxSize: 10_000 }), rateLimit({ perSecond: 1, burst: 20, of: ['POST'] }))
  const feedWrites = rateLimit({ perSecond: 2, burst: 40, of: ['POST'] })
  app.use('/api/feeds', bodyLimit({ maxSize: MOST_LIST_BYTES }), feedWrites)
  app.use('/api/feeds/change', bodyLimit({ maxSize: 10_000 }), feedWrites)
  const there = (): WebDesk => {
    if (!web) throw new HTTPException(503, { message: 'This server takes nothing from the web.' })
    return web
  }
  app.openapi(pageRoute, async (c) => {
    const answer = await there().take(c.req.valid('json').url)
    for (const result of answer.results) if ('added' in result) taken()
    return c.json(answer, 200)
  })
  app.openapi(feedsRoute, async (c) => c.json(await there().feeds(), 200))
  app.openapi(addFeedsRoute, async (c) => {
    const given = c.req.valid('json')
    const answer = await there().addFeeds(given)
    // One address is right or wrong; of a list the rest counts.
    if ('url' in given && answer.refused[0]) throw new HTTPException(422, { message: `${answer.refused[0].error}.` })
    return c.json(answer, 200)
  })
  app.openapi(changeFeedRoute, async (c) => {
    const { url: of, change } = c.req.valid('json')
    if (!(await there().changeFeed(of, change))) throw new HTTPException(404, { message: `There is no feed at ${of}.` })
    return c.json(await there().feeds(), 200)
  })
  return app
}
