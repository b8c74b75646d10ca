import { openStore } from '../../src/store/open-store.ts'
import { inventedReport } from '../invented-reports.ts'

/** Reports of ten numbers that are left out, so that three reports tell of two incidents. */
const LEFT_OUT = 3
const AT_ONCE = 5000

/** What lies in the archive. */
export interface Filled {
  readonly incidents: number
  readonly reports: number
}

/** Takes invented reports straight into the store of a folder until it holds so many incidents; what is there already counts. */
export const fillArchive = async (folder: string, incidents: number): Promise<Filled> => {
  const store = await openStore(folder, { readApart: true })
  try {
    const start = performance.now()
    let stats = await store.stats()
    const before = stats.articles
    // Nine reports of ten numbers are in the store.
    let next = Math.ceil(stats.articles / 9) * 10
    while (stats.incidents < incidents) {
      const numbers = Array.from({ length: AT_ONCE }, (_, i) => next + i).filter((n) => n % 10 !== LEFT_OUT)
      const missing = Math.ceil((incidents - stats.incidents) * 1.5)
      for await (const _ of store.add(numbers.slice(0, Math.max(9, Math.ceil(missing / 9) * 9)).map(inventedReport)));
      next += AT_ONCE
      stats = await store.stats()
      const rate = ((stats.articles - before) * 1000) / (performance.now() - start)
      console.log(`  ${stats.incidents} incidents, ${stats.articles} reports, ${rate.toFixed(0)} a second`)
    }
    return { incidents: stats.incidents, reports: stats.articles }
  } finally {
    await store.close()
  }
}
