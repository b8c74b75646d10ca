import { request as httpRequest, type Agent, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import { addressProblem } from './address-problem.ts'
import { ACCEPTED_ENCODINGS, decompress, DecompressedTooLarge } from './decompress.ts'
import { asFetchError, FetchError } from './fetch-error.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { forbidden } from './request-url.ts'

/** One answer of one server. */
export interface Answer {
  status: number
  /** Names in lower case; several of one name joined with ", ". */
  headers: Record<string, string>
  /** Decompressed. */
  body: Buffer
  /** Why the end of the body is missing; null where it is whole. */
  incomplete: string | null
}

export interface ExchangeOptions {
  agent: { http: Agent; https: Agent }
  lookup: LookupFunction
  allowPrivate: boolean
  headers: Record<string, string>
  limits: FetchLimits
  signal: AbortSignal
}

/** One GET, no redirect followed. Throws a FetchError; any HTTP status is an answer. */
export const exchange = async (url: URL, options: ExchangeOptions): Promise<Answer> => {
  const response = await send(url, options)
  const headers = flat(response)
  const { raw, cut } = await collect(response, url, options)
  const { limits } = options
  try {
    const decoded = await decompress(raw, headers['content-encoding'] ?? '', limits.bytes)
    if (!decoded) throw new FetchError('bad-response', url.href, `an encoding nobody asked for (${headers['content-encoding']})`)
    return { status: response.statusCode ?? 0, headers, body: decoded.bytes, incomplete: cut ?? decoded.incomplete }
  } catch (error) {
    if (error instanceof DecompressedTooLarge) throw tooLarge(url, limits, `${raw.length} bytes that unpack to `)
    if (error instanceof FetchError) throw error
    throw new FetchError('bad-response', url.href, `compressed data that cannot be unpacked (${(error as Error).message})`, error)
  }
}

const send = (url: URL, { agent, lookup, allowPrivate, headers, limits, signal }: ExchangeOptions): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const isTls = url.protocol === 'https:'
    const request = (isTls ? httpsRequest : httpRequest)(url, {
      agent: isTls ? agent.https : agent.http,
      lookup,
      headers: { ...headers, 'accept-encoding': ACCEPTED_ENCODINGS },
      maxHeaderSize: 32 * 1024,
      signal,
    })
    request.setTimeout(limits.idleMilliseconds, () =>
      request.destroy(new FetchError('timeout', url.href, `no answer for ${limits.idleMilliseconds / 1000} s`)),
    )
    // The address was checked when it was looked up; this is what holds should a way around that ever be found.
    const check = (socket: Socket): void => {
      const problem = allowPrivate || !socket.remoteAddress ? null : addressProblem(socket.remoteAddress)
      if (problem) request.destroy(new FetchError('forbidden-address', url.href, forbidden(socket.remoteAddress!, problem)))
    }
    request.on('socket', (socket: Socket) =>
      socket.connecting ? socket.prependOnceListener('connect', () => check(socket)) : check(socket),
    )
    request.on('response', resolve)
    request.on('error', (error) => reject(asFetchError(signal.aborted ? signal.reason : error, url.href)))
    request.end()
  })

/** The bytes as they came; a connection that breaks off gives what had come. */
const collect = async (
  response: IncomingMessage,
  url: URL,
  { limits, signal }: ExchangeOptions,
): Promise<{ raw: Buffer; cut: string | null }> => {
  const parts: Buffer[] = []
  let size = 0
  const told = Number(response.headers['content-length'])
  const of = Number.isFinite(told) ? ` of ${told}` : ''
  try {
    if (told > limits.bytes) throw tooLarge(url, limits, `${told} bytes, `)
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part)
      size += part.length
      if (size > limits.bytes) throw tooLarge(url, limits)
    }
  } catch (error) {
    response.destroy()
    if (signal.aborted) throw asFetchError(signal.reason, url.href)
    if (error instanceof FetchError) throw error
    if (size === 0) throw asFetchError(error, url.href)
    return { raw: Buffer.concat(parts), cut: `the connection broke off after ${size}${of} bytes` }
  }
  return { raw: Buffer.concat(parts), cut: response.complete ? null : `the answer ended after ${size}${of} bytes` }
}

const tooLarge = (url: URL, { bytes }: FetchLimits, what = ''): FetchError =>
  new FetchError('too-large', url.href, `${what}more than the ${bytes.toLocaleString('en')} bytes that are taken`)

const flat = (response: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
