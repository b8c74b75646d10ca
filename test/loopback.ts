import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Loopback {
  /** http://127.0.0.1:PORT, no slash at the end. */
  origin: string
  /** Method and path of every request, in order. */
  requests: { method: string; url: string; headers: IncomingMessage['headers'] }[]
  server: Server
  close(): Promise<void>
}

/** A server of the test's own on 127.0.0.1; what `handle` does not answer is 404. */
export const loopback = async (handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>): Promise<Loopback> => {
  const requests: Loopback['requests'] = []
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    void Promise.resolve(handle(request, response)).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, requests, server, close }
}
