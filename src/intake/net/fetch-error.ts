export type FetchCode =
  | 'bad-url'
  | 'forbidden-address'
  | 'robots'
  | 'dns'
  | 'unreachable'
  | 'tls'
  | 'asked-to-wait'
  | 'timeout'
  | 'too-large'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'bad-response'
  | 'stopped'

/** Why nothing came from a URL, in words a person can act on. */
export class FetchError extends Error {
  readonly code: FetchCode
  readonly url: string

  constructor(code: FetchCode, url: string, what: string, cause?: unknown) {
    super(`${url}: ${what}`, { cause })
    this.name = 'FetchError'
    this.code = code
    this.url = url
  }

  /** Another try later may succeed. */
  get isPassing(): boolean {
    return PASSING.has(this.code)
  }
}

const PASSING: ReadonlySet<FetchCode> = new Set(['dns', 'unreachable', 'timeout', 'bad-response'])

const BY_SYSTEM_CODE: readonly (readonly [pattern: RegExp, code: FetchCode, what: string])[] = [
  [/^E(?:NOTFOUND|AI_)/, 'dns', 'the name is not known'],
  [/^EAI_AGAIN/, 'dns', 'the name could not be looked up'],
  [/^(?:ECONNREFUSED)$/, 'unreachable', 'nothing answers there'],
  [/^(?:ECONNRESET|EPIPE)$/, 'unreachable', 'the connection was cut'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'unreachable', 'there is no way there'],
  [/^ETIMEDOUT$/, 'timeout', 'no connection in time'],
  [/^(?:CERT_|ERR_TLS|EPROTO|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/, 'tls', 'no trusted connection'],
  [/^HPE_/, 'bad-response', 'the answer is no HTTP'],
]

/** Any fault of a request as a FetchError with a code; one that is one already stays. */
export const asFetchError = (error: unknown, url: string): FetchError => {
  if (error instanceof FetchError) return error
  const { code = '', message = String(error), errors } = error as NodeJS.ErrnoException & { errors?: readonly unknown[] }
  // Several addresses were tried: what the first said stands for all.
  if (errors?.length) return asFetchError(errors[0], url)
  const known = BY_SYSTEM_CODE.find(([pattern]) => pattern.test(code))
  return new FetchError(known?.[1] ?? 'unreachable', url, `${known?.[2] ?? 'the request failed'} (${code || message})`, error)
}
