/** A worker that holds the store: journal, archive, reading and merging. The server's own thread only passes answers on. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import type { Holder } from '../../journal/journal-error.ts'
import { openStore } from '../../store/open-store.ts'
import type { DeskStore } from '../desk-store.ts'
import { serveCalls } from './calls.ts'
import { ChangeQueue } from './change-queue.ts'

/** Where the store lies. */
export interface StorePlace {
  folder: string
  database: string | null
  /** What other commands are told that find the folder taken. */
  holder: Holder
}

const { folder, database, holder } = workerData as StorePlace
const port = parentPort!
const store = await openStore(folder, { readApart: true, holder, ...(database === null ? {} : { database }) })
const queue = await ChangeQueue.over(store, (effects) => port.postMessage({ told: effects }, []))

const methods: Omit<DeskStore, 'watch'> = {
  summaries: (after) => store.summaries(after),
  incident: (id) => store.incident(id),
  article: (key) => store.article(key),
  search: (words, limit) => store.search(words, limit),
  stats: () => store.stats(),
  incidentsWith: (words, among) => store.incidentsWith(words, among),
  decisions: (incident) => store.decisions(incident),
  add: (article) => queue.add(article),
  decide: (decision, by) => queue.decide(decision, by),
  notes: () => Promise.resolve(store.notes),
  close: () => store.close(),
}
serveCalls(port, { ...methods })
port.on('message', (message: { connect?: MessagePort }) => {
  if (message.connect) serveCalls(message.connect, { ...methods })
})
port.postMessage('ready', [])
