import { availableParallelism, cpus, totalmem } from 'node:os'

/** What the numbers were measured on, in one line. */
export const machine = (): string => {
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  return `${model}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${process.arch}, Node ${process.version}`
}
