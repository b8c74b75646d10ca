/** A thread that reads articles: gets lists of entries, gives lists of reports. */
import { parentPort } from 'node:worker_threads'
import type { ArticleEntry } from '../journal/journal.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { readEntry } from './read-entry.ts'

const world = loadWorld(splitName)
parentPort!.on('message', (entries: ArticleEntry[]) => {
  parentPort!.postMessage(entries.map((entry) => readEntry(entry, world)))
})
parentPort!.postMessage('ready')
