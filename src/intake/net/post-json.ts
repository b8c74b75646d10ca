import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { asFetchError, FetchError } from './fetch-error.ts'
import { guardedLookup } from './guarded-lookup.ts'
import { requestUrl } from './request-url.ts'

export interface PostOptions {
  headers: Record<string, string>
  allowPrivate: boolean
  milliseconds: number
  signal?: AbortSignal
}

/** Sends a body of JSON; gives the status. No redirect is followed and the answer's body is not read. Throws a FetchError. */
export const postJson = (given: string, body: string, { headers, allowPrivate, milliseconds, signal }: PostOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    const url = requestUrl(given, null, () => allowPrivate)
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method: 'POST',
      agent: false,
      lookup: guardedLookup(() => allowPrivate),
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      ...(signal ? { signal } : {}),
    })
    const timer = setTimeout(
      () => request.destroy(new FetchError('timeout', url.href, `no answer within ${milliseconds / 1000} s`)),
      milliseconds,
    )
    request.on('response', (response) => {
      clearTimeout(timer)
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(asFetchError(error, url.href))
    })
    request.end(body)
  })
