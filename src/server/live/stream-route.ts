import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { z } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { EventHub } from './event-hub.ts'

/** Bytes a viewer may lag behind before it is dropped. */
const MOST_BEHIND = 1_000_000
const MOST_VIEWERS = 5000

/** The stream for the description of the API. */
export const streamDescription = {
  method: 'get' as const,
  path: '/api/events',
  summary:
    'Server-sent events: report, incident, finding, decision, feeds; "reset" where some were missed and everything is to be asked anew',
  request: {
    headers: z.object({ 'last-event-id': z.string().optional().openapi({ description: 'Goes on after this event; `?since=` does too.' }) }),
  },
  responses: { 200: { description: 'Stays open', content: { 'text/event-stream': { schema: z.string() } } } },
}

/** GET /api/events: the stream of server-sent events, written to the socket itself so that a viewer costs no more than that. */
export const streamRoute = (hub: EventHub): Hono<{ Bindings: HttpBindings }> => {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.get('/api/events', (c) => {
    if (hub.viewers >= MOST_VIEWERS) throw new HTTPException(503, { message: 'Too many viewers; try again later.' })
    const { incoming, outgoing } = c.env
    outgoing.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    outgoing.socket?.setNoDelay(true)
    const leave = hub.join(
      {
        send: (bytes) => {
          if (outgoing.writableLength > MOST_BEHIND) return false
          outgoing.write(bytes)
          return true
        },
        drop: () => outgoing.destroy(),
      },
      c.req.header('last-event-id') ?? c.req.query('since') ?? null,
    )
    incoming.on('close', leave)
    outgoing.on('error', leave)
    return RESPONSE_ALREADY_SENT
  })
  return app
}
