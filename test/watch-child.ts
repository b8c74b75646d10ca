/**
 * Watches a site of test/news-site.ts until it is killed or has nothing more to take in: `watch-child.ts FOLDER FEED...`. Prints
 * alerts, one a line, and "changed" when all was had once; with MEMORY its resident mebibytes each second. Faults go to stderr.
 */
import { watchDesk } from './watch-desk.ts'

const [folder = '', ...feeds] = process.argv.slice(2)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const desk = await watchDesk(folder, {
  onAlert: async (alert) => print(JSON.stringify(alert)),
  onProblem: (text) => void process.stderr.write(`${text}\n`),
})
print('open')
const meter = process.env['MEMORY'] ? setInterval(() => print(`rss ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)}`), 1000) : null
for (let quiet = 0, rounds = 1; quiet < 2 && rounds < 20; rounds++) {
  const { taken } = await desk.round(feeds)
  quiet = taken === 0 && rounds > 3 ? quiet + 1 : 0
  if (rounds === 3) print('changed')
}
if (meter) clearInterval(meter)
await desk.close()
