import { createHmac } from 'node:crypto'
import { postJson } from '../intake/net/post-json.ts'
import { Refused, type Receiver } from './outbox.ts'

export interface WebhookOptions {
  url: string
  secret: string
  userAgent: string
  allowPrivate: boolean
  now?: () => number
}

const TIMEOUT_MS = 15_000
/** Answers that another try may change; other 4xx mean that the receiver does not want this alert. */
const PASSING: ReadonlySet<number> = new Set([401, 403, 404, 408, 410, 425, 429])

/** Sends alerts as JSON, signed as standardwebhooks.com has it: receivers' libraries for it work as they are. */
export const webhook = ({ url, secret, userAgent, allowPrivate, now = Date.now }: WebhookOptions): Receiver => ({
  name: 'webhook',
  deliver: async (alert, body, signal) => {
    const timestamp = Math.floor(now() / 1000)
    const status = await postJson(url, body, {
      headers: {
        'user-agent': userAgent,
        'webhook-id': alert.id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': webhookSignature(secret, alert.id, timestamp, body),
      },
      allowPrivate,
      milliseconds: TIMEOUT_MS,
      signal,
    })
    if (status >= 200 && status < 300) return
    const what = `${url} answers ${status}`
    throw status >= 400 && status < 500 && !PASSING.has(status) ? new Refused(what) : new Error(what)
  },
})

/** "v1," and the HMAC-SHA256 of "ID.TIMESTAMP.BODY" in base64. A secret that begins "whsec_" is base64 behind that. */
export const webhookSignature = (secret: string, id: string, timestamp: number, body: string): string => {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}
