import { z } from '@hono/zod-openapi'
import type { Hook } from '@hono/zod-openapi'
import type { Context, Env, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { FaultThrown, IntakeError } from '../../intake/intake-error.ts'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What every refusal says. */
export const problem = z
  .object({
    error: z.object({ code: z.string(), message: z.string().openapi({ description: 'For a person: what was wrong and what to do.' }) }),
  })
  .openapi('Problem')

/** The refusals that any route can answer with, for the description of the API. */
export const problems = Object.fromEntries(
  ([400, 401, 403, 404, 409, 413, 421, 422, 429, 500, 503] as const).map((status) => [
    status,
    { description: 'Refused', content: { 'application/json': { schema: problem } } },
  ]),
) as Record<400, { description: string; content: { 'application/json': { schema: typeof problem } } }>

const CODES: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'no-token',
  403: 'forbidden',
  404: 'not-found',
  409: 'does-not-apply',
  413: 'too-large',
  421: 'wrong-host',
  422: 'unreadable',
  429: 'too-many',
  503: 'busy',
}

const refuse = (c: Context, status: ContentfulStatusCode, message: string, code = CODES[status] ?? 'error'): Response =>
  c.json({ error: { code, message } }, status)

/** Names the field that is wrong and what was expected there. */
export const invalid: Hook<unknown, Env, string, unknown> = (result, c: Context) => {
  if (result.success) return
  const [first] = result.error.issues
  return refuse(c, 400, `${first?.path.join('.') || result.target}: ${first?.message ?? 'not as expected'}`)
}

/** Codes of errors of the store and of intake, with the status that tells a program the same. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'not-applying': 409,
  locked: 503,
  disk: 503,
  unreachable: 503,
  'too-large': 413,
  'too-long': 413,
  'no-feeds': 422,
}

/** Turns what was thrown into an answer; what nobody expected is logged and told without its inside. */
export const onError =
  (log: (error: unknown) => void): ErrorHandler =>
  (error, c) => {
    if (error instanceof HTTPException) return refuse(c, error.status as ContentfulStatusCode, error.message || 'refused')
    const code = 'code' in error && typeof error.code === 'string' ? error.code : null
    if (code && STATUS[code]) return refuse(c, STATUS[code], error.message, code)
    if (error instanceof FaultThrown) return refuse(c, 422, `got ${error.fault.got}; expected ${error.fault.expected}.`)
    if (error instanceof IntakeError) return refuse(c, 422, error.message)
    log(error)
    return refuse(c, 500, 'The server failed at this; its log says why.')
  }

export const notFound: NotFoundHandler = (c) => refuse(c, 404, `There is nothing at ${c.req.path}.`)
