import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { summary } from '../rounds.ts'
import { fillArchive } from './fill-archive.ts'
import { liveViewers } from './live-viewers.ts'
import { pageTimes } from './page-times.ts'
import { serveDesk } from './serve-desk.ts'

/** Long enough that thirds of it hold several collections of garbage each. */
const LIVE_SECONDS = 300
/** What must hold, ms and bytes. */
const LIMITS = { list: 1000, filter: 150, incident: 300, scriptBytes: 150_000, perSecond: 50 }

const share = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(times.length * part) - 1)]!
const ms = (value: number): string => `${value.toFixed(0)} ms`
const spread = (times: readonly number[]): string => {
  const { min, median, max } = summary(times)
  return `median ${ms(median)}, 95 % within ${ms(share(times, 0.95))}, least ${ms(min)}, most ${ms(max)}`
}

/**
 * The desk with `incidents` incidents in its archive: what a reader in a browser waits for, and 500 viewers while 50 reports a
 * second come in. `folder`: an archive that is kept, and filled up if need be; null: one that is removed. False where a limit is missed.
 */
export const desk = async (incidents: number, folder: string | null): Promise<boolean> => {
  const own = folder ?? join(mkdtempSync(join(tmpdir(), 'groundtrack-bench-')), 'data')
  const results: boolean[] = []
  const held = (what: string, holds: boolean): void => {
    results.push(holds)
    console.log(`${holds ? 'held  ' : 'MISSED'}  ${what}`)
  }
  try {
    console.log(`${own}: load ${loadavg()[0]!.toFixed(1)}`)
    const filled = await fillArchive(own, incidents)
    const served = await serveDesk(own)
    // The metrics are there when the list is.
    const waited = performance.now()
    await served.memory()
    const listMs = performance.now() - waited
    console.log(
      `${filled.incidents} incidents, ${filled.reports} reports; the server was there after ${ms(served.startedMs)}, its list ${ms(listMs)} later\n`,
    )
    try {
      const times = await pageTimes(served.url)
      held(`incidents page: ${spread(times.list)} (limit ${ms(LIMITS.list)})`, share(times.list, 0.95) < LIMITS.list)
      held(`filter answer: ${spread(times.filter)} (95 %: limit ${ms(LIMITS.filter)})`, share(times.filter, 0.95) < LIMITS.filter)
      held(`incident page: ${spread(times.incident)} (limit ${ms(LIMITS.incident)})`, share(times.incident, 0.95) < LIMITS.incident)
      held(
        `first load: ${times.scriptBytes} bytes of packed JavaScript (limit ${LIMITS.scriptBytes})`,
        times.scriptBytes <= LIMITS.scriptBytes,
      )
      const live = await liveViewers(served, LIVE_SECONDS)
      console.log(
        `\nload ${loadavg()[0]!.toFixed(1)}; ${live.viewers} viewers, ${live.sent} reports, ${live.events} events; answers: ${spread(live.answers)}; memory ${live.memory.map((mib) => mib.toFixed(0)).join(' ')} MiB`,
      )
      held(
        `${live.perSecond.toFixed(1)} reports a second taken in (sent: ${LIMITS.perSecond}), ${live.refused} refused`,
        live.perSecond >= LIMITS.perSecond * 0.95 && live.refused === 0,
      )
      held(`${live.missed} of ${live.viewers} viewers missed an event`, live.missed === 0)
      held('memory flat', live.flat)
    } finally {
      await served.close()
    }
  } finally {
    if (folder === null) rmSync(join(own, '..'), { recursive: true, force: true })
  }
  return results.every(Boolean)
}
