import { get, type IncomingMessage } from 'node:http'
import { inventedReport } from '../invented-reports.ts'
import type { ServedDesk } from './serve-desk.ts'

const VIEWERS = 500
const PER_SECOND = 50
/** Beyond the reports of a filled archive. */
const FIRST_REPORT = 250_000
const SETTLE_MS = 3000
/** From one part of the run to the next the memory may differ by this much and still be called flat. */
const TOLERANCE = 1.15

/** What 500 viewers saw while reports came in. */
export interface LiveRun {
  readonly viewers: number
  readonly sent: number
  readonly refused: number
  /** Reports a second, from the first sent to the last answered. */
  readonly perSecond: number
  /** Events that the server published meanwhile. */
  readonly events: number
  /** Viewers that saw not every number between their first and the last. */
  readonly missed: number
  /** Milliseconds from sending a report to its answer. */
  readonly answers: number[]
  /** Resident memory of the server at each second, mebibytes. */
  readonly memory: number[]
  readonly flat: boolean
}

interface Viewer {
  readonly response: IncomingMessage
  first: number
  last: number
  gaps: number
}

/** Ids of events are `run-number`: a viewer counts the numbers, whatever is between. */
const watch = (url: string): Promise<Viewer> =>
  new Promise((resolve, reject) => {
    get(`${url}api/events`, { agent: false }, (response) => {
      const viewer: Viewer = { response, first: -1, last: -1, gaps: 0 }
      let rest = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        const text = rest + chunk
        const end = text.lastIndexOf('\n') + 1
        rest = text.slice(end)
        for (const [, number] of text.slice(0, end).matchAll(/^id: \S+-(\d+)$/gm)) {
          const seen = Number(number)
          if (viewer.first < 0) viewer.first = seen
          // The greeting carries the number of the last event before it.
          else if (seen !== viewer.last + 1) viewer.gaps++
          viewer.last = seen
        }
        if (viewer.first >= 0) resolve(viewer)
      })
      response.on('error', () => {})
    }).on('error', reject)
  })

const published = async (url: string): Promise<number> =>
  Number(/^groundtrack_events_published (\d+)$/m.exec(await (await fetch(`${url}metrics`)).text())?.[1])

/** 500 viewers on the stream while 50 reports a second are sent for some seconds. */
export const liveViewers = async (desk: ServedDesk, seconds: number): Promise<LiveRun> => {
  const viewers: Viewer[] = []
  for (let i = 0; i < VIEWERS; i++) viewers.push(await watch(desk.url))
  const before = await published(desk.url)
  const memory: number[] = []
  const answers: number[] = []
  let refused = 0
  const send = async (n: number): Promise<void> => {
    const { input } = inventedReport(n)
    const body = JSON.stringify({ text: input.text, outlet: input.publisher, published: input.published, url: input.url })
    const at = performance.now()
    const answer = await fetch(`${desk.url}api/articles`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    await answer.arrayBuffer()
    answers.push(performance.now() - at)
    if (!answer.ok) refused++
  }
  // A kept archive holds the reports of earlier runs.
  const first = FIRST_REPORT + (Math.floor(Date.now() / 1000) % 400) * 2000
  const start = performance.now()
  const sampling = setInterval(() => void desk.memory().then((mib) => memory.push(mib)), 1000)
  const sent: Promise<void>[] = []
  while (sent.length < seconds * PER_SECOND) {
    const due = Math.min(seconds * PER_SECOND, Math.floor(((performance.now() - start) / 1000) * PER_SECOND))
    while (sent.length < due) sent.push(send(first + sent.length))
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await Promise.all(sent)
  const took = (performance.now() - start) / 1000
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  clearInterval(sampling)
  const last = await published(desk.url)
  const missed = viewers.filter((viewer) => viewer.gaps > 0 || viewer.last !== last).length
  for (const { response } of viewers) response.destroy()
  const third = Math.floor(memory.length / 3)
  const peak = (part: readonly number[]): number => Math.max(...part)
  return {
    viewers: viewers.length,
    sent: sent.length,
    refused,
    perSecond: sent.length / took,
    events: last - before,
    missed,
    answers,
    memory,
    flat: third > 0 && peak(memory.slice(-third)) <= peak(memory.slice(third, 2 * third)) * TOLERANCE,
  }
}
