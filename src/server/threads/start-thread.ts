import { once } from 'node:events'
import { Worker, type MessagePort } from 'node:worker_threads'

/** Starts a file of this folder, without ending, as a worker; resolves when it says that it is ready, rejects with what kept it from that. */
export const startThread = async (name: string, workerData: unknown, ports: readonly MessagePort[] = []): Promise<Worker> => {
  // The same file is TypeScript in a checkout and JavaScript in the package.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./${name}.${ending}`, import.meta.url), { workerData, transferList: [...ports] })
  await once(worker, 'message')
  return worker
}
