/** A process that adds to a journal and prints the number of each addition once it is acknowledged: for tests that kill it. */
import { openJournal } from '../src/journal/open-journal.ts'
import { articleEntry } from './article-entry.ts'

const [folder = '', segmentBytes = '65536', textLength = '2000', additions = 'Infinity'] = process.argv.slice(2)

try {
  const journal = await openJournal(folder, {
    segmentBytes: Number(segmentBytes),
    waitMs: 2000,
    notice: (text) => process.stderr.write(`${text}\n`),
  })
  process.stdout.write('open\n')
  for (let i = 0; i < Number(additions); i++) {
    const length = 1 + (i % 3)
    const last = await journal.append(
      Array.from({ length }, (_, j) => articleEntry(`${j + 1}/${length} ${'x'.repeat(Number(textLength))}`)),
    )
    process.stdout.write(`${last}\n`)
  }
  await journal.close()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? `${(error as { code?: string }).code}: ${error.message}` : String(error)}\n`)
  process.exitCode = 1
}
