/**
 * A process to be killed: opens the store in a folder and takes in invented reports from a number on, some one by one, some many at
 * once; prints "open" with what opening had to say, then the number of each report that was acknowledged.
 */
import { inventedReport } from '../bench/invented-reports.ts'
import { openStore } from '../src/store/open-store.ts'

const [folder, from, to, database] = process.argv.slice(2) as [string, string, string, string?]
const store = await openStore(folder, { readers: 0, ...(database ? { database } : {}) })
console.log(`open ${JSON.stringify(store.notes)}`)
let next = Number(from)
while (next < Number(to)) {
  const many = Math.min(next % 3 === 0 ? 20 : 1, Number(to) - next)
  const first = next
  for await (const added of store.add(Array.from({ length: many }, (_, i) => inventedReport(first + i)))) {
    console.log(`${added.known ? 'known' : 'added'} ${next}`)
    next++
  }
}
await store.close()
console.log('closed')
