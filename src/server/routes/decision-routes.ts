import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { AppParts } from '../app-parts.ts'
import type { DeskStore } from '../desk-store.ts'
import type { ApiAnswers } from '../schemas/api-answers.ts'
import { decisionOf, newDecision } from '../schemas/new-decision.ts'
import { answers } from './formats.ts'
import { invalid } from './problem.ts'
import { settleValues } from './settle-values.ts'

const MOST_BYTES = 4_000_000

const decideRoute = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: 'Writes a decision of a person down and applies it; 409 where it does not apply',
  request: { body: { required: true, content: { 'application/json': { schema: newDecision } } } },
  responses: answers<ApiAnswers['Decided']>('Decided', 'What it did'),
})

/** Decisions: merge, split, move, correct, reject, grade, note, claim, undo. */
export const decisionRoutes = (decide: DeskStore['decide'], world: Pick<AppParts['world'], 'place'>): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: invalid })
  app.use('/api/decisions', bodyLimit({ maxSize: MOST_BYTES }))
  app.openapi(decideRoute, async (c) => {
    const given = c.req.valid('json')
    return c.json(await decide(await settleValues(decisionOf(given), (name) => world.place(name)), given.by), 200)
  })
  return app
}
