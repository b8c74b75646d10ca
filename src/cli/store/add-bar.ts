import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { expandPaths } from '../../intake/expand-paths.ts'
import type { IntakePlace } from '../../intake/intake-place.ts'
import { startBar } from '../progress.ts'
import type { Terminal } from '../terminal.ts'

/** How far `groundtrack add` is, in bytes of all files, on a line of standard error. */
export interface AddBar {
  lookAt(place: IntakePlace): void
  /** One more report is in the store. */
  add(): void
  clear(): void
}

/** A bar where standard error is a terminal; else one that shows nothing and looks at no file. */
export const startAddBar = async (paths: readonly string[], terminal: Terminal): Promise<AddBar> => {
  const bar = startBar(terminal)
  const { before, total } = terminal.stderrIsTerminal ? await sizesOf(paths) : { before: new Map<string, number>(), total: 0 }
  const started = performance.now()
  const files = before.size
  let looked = 0
  let reports = 0
  let last: IntakePlace | null = null
  const show = (): void => {
    if (!last) return
    const { file, at } = last
    const done = (before.get(file) ?? 0) + at
    bar.show(done, total, () => {
      const rate = Math.round((looked * 1000) / (performance.now() - started))
      const order = files > 1 ? `file ${[...before.keys()].indexOf(file) + 1} of ${files}, ` : ''
      return `${order}${megabytes(done)} of ${megabytes(total)} MB, ${rate} a second, ${reports} ${reports === 1 ? 'report' : 'reports'}  ${basename(file)}`
    })
  }
  return {
    lookAt: (place) => {
      looked++
      last = place
      show()
    },
    add: () => {
      reports++
      show()
    },
    clear: () => bar.clear(),
  }
}

/** Bytes of the files before each, in the order in which they are read. */
const sizesOf = async (paths: readonly string[]): Promise<{ before: Map<string, number>; total: number }> => {
  const before = new Map<string, number>()
  let total = 0
  for await (const found of expandPaths(paths)) {
    if ('error' in found || found.path === '-') continue
    before.set(found.path, total)
    total += await stat(found.path).then(
      ({ size }) => size,
      () => 0,
    )
  }
  return { before, total }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 10e6 ? 1 : 0 })
