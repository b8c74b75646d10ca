import type { MiddlewareHandler } from 'hono'

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

interface Series {
  count: number
  sum: number
  buckets: number[]
}

/** Counts of this server in the text format of Prometheus 0.0.4. */
export interface Metrics {
  /** Counts requests by route, method and status, and how long they took. */
  readonly middleware: MiddlewareHandler
  /** A value read when it is asked for. */
  gauge(name: string, help: string, read: () => number): void
  /** A count that only grows; call the result to add to it. */
  counter(name: string, help: string): (by?: number) => void
  text(): string
}

const label = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

/** Metrics that begin at nothing. */
export const metrics = (): Metrics => {
  const requests = new Map<string, Series>()
  const values: { name: string; help: string; type: 'gauge' | 'counter'; read: () => number }[] = []
  return {
    middleware: async (c, next) => {
      const start = performance.now()
      await next()
      // The pattern of the route, never the path: paths are as many as incidents.
      const route = c.req.matchedRoutes.findLast(({ path }) => !path.includes('*'))?.path ?? 'desk'
      const key = `route="${label(route)}",method="${c.req.method}",status="${c.res.status}"`
      const series = requests.get(key) ?? { count: 0, sum: 0, buckets: BOUNDS.map(() => 0) }
      const seconds = (performance.now() - start) / 1000
      series.count++
      series.sum += seconds
      BOUNDS.forEach((bound, i) => {
        if (seconds <= bound) series.buckets[i]!++
      })
      requests.set(key, series)
    },
    gauge: (name, help, read) => void values.push({ name, help, type: 'gauge', read }),
    counter: (name, help) => {
      let count = 0
      values.push({ name, help, type: 'counter', read: () => count })
      return (by = 1) => void (count += by)
    },
    text: () => {
      const name = 'groundtrack_http_request_seconds'
      const lines = [`# HELP ${name} Time from request to answer.`, `# TYPE ${name} histogram`]
      for (const [key, { count, sum, buckets }] of requests) {
        BOUNDS.forEach((bound, i) => lines.push(`${name}_bucket{${key},le="${bound}"} ${buckets[i]}`))
        lines.push(`${name}_bucket{${key},le="+Inf"} ${count}`, `${name}_sum{${key}} ${sum.toFixed(6)}`, `${name}_count{${key}} ${count}`)
      }
      for (const value of values)
        lines.push(`# HELP ${value.name} ${value.help}`, `# TYPE ${value.name} ${value.type}`, `${value.name} ${value.read()}`)
      return `${lines.join('\n')}\n`
    },
  }
}
