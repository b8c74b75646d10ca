/** A refusal of the server, in its words. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
  }
}

const answerOf = async <T>(answer: Response): Promise<T> => {
  if (answer.ok) return (await answer.json()) as T
  if (answer.status === 401) location.assign(`/login?next=${encodeURIComponent(location.pathname)}`)
  const told = (await answer.json().catch(() => null)) as { error?: { code: string; message: string } } | null
  throw new Refusal(answer.status, told?.error?.code ?? 'error', told?.error?.message ?? `The server answered ${answer.status}.`)
}

const reach = (path: string, init: RequestInit): Promise<Response> =>
  fetch(path, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refusal(0, 'unreachable', 'The server does not answer. Is “groundtrack serve” still running?')
  })

/** Asks the server; rejects with a `Refusal`, or with an AbortError where `signal` said so. */
export const ask = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  answerOf<T>(await reach(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }))

/** Sends JSON to the server. */
export const tell = async <T>(path: string, body: unknown): Promise<T> =>
  answerOf<T>(await reach(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))

/** Sends a file to the server. */
export const send = async <T>(path: string, file: Blob): Promise<T> =>
  answerOf<T>(await reach(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file }))
