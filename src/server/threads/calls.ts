/** Calls across threads: a worker serves an object of async functions, another thread calls them as if they were its own. */
import type { MessagePort, Worker } from 'node:worker_threads'

/** What may cross: arguments and results are cloned, so plain data only. */
export type Methods = Record<string, (...args: never[]) => Promise<unknown>>

interface Call {
  call: number
  method: string
  args: unknown[]
}

/** An error on its way between threads: its class is lost, its name and code are not. */
interface Fault {
  name: string
  message: string
  code: string | null
}

type Answer = { call: number; result: unknown } | { call: number; fault: Fault }

/** What a worker says without being asked stands under this name. */
interface Told {
  told: unknown
}

/** An error of another thread, with the name and code it had there. */
export class ThreadError extends Error {
  readonly code: string | null

  constructor({ name, message, code }: Fault) {
    super(message)
    this.name = name
    this.code = code
  }
}

const faultOf = (error: unknown): Fault =>
  error instanceof Error
    ? { name: error.name, message: error.message, code: 'code' in error ? String(error.code) : null }
    : { name: 'Error', message: String(error), code: null }

const answerTo = async ({ call, method, args }: Call, methods: Methods): Promise<Answer> => {
  try {
    const work = methods[method]
    if (!work) throw new Error(`no method ${method}`)
    return { call, result: await work(...(args as never[])) }
  } catch (error) {
    return { call, fault: faultOf(error) }
  }
}

/** Answers the calls that come in on a port, each as soon as its function is done. */
export const serveCalls = (port: MessagePort, methods: Methods): void => {
  port.on('message', async (call: Call | object) => {
    if (!('call' in call)) return
    const answer = await answerTo(call, methods)
    port.postMessage(answer, [])
  })
}

/** The methods of a worker, or of what is at the other end of a port. Calls reject with a `ThreadError` where the function there threw, and all of them when it dies. */
export const callsTo = <M extends Methods>(worker: Worker | MessagePort): M => {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  let dead: Error | null = null
  const die = (error: Error): void => {
    dead ??= error
    for (const { reject } of waiting.values()) reject(dead)
    waiting.clear()
  }
  worker.on('message', (answer: Answer | Told) => {
    if ('told' in answer) return
    const caller = waiting.get(answer.call)
    waiting.delete(answer.call)
    if ('fault' in answer) caller?.reject(new ThreadError(answer.fault))
    else caller?.resolve(answer.result)
  })
  worker.on('error', (error) => die(error instanceof Error ? error : new Error(String(error))))
  worker.on('close', () => die(new Error('the other thread of the server ended')))
  worker.on('exit', (code) => die(new Error(`a thread of the server ended (exit code ${code})`)))
  return new Proxy({} as M, {
    get:
      (_, method) =>
      (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          if (dead) return reject(dead)
          const call = ++last
          waiting.set(call, { resolve, reject })
          worker.postMessage({ call, method: String(method), args } satisfies Call, [])
        }),
  })
}
