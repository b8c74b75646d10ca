import { basename } from 'node:path'
import type { IntakePlace, IntakeResume } from '../../intake/intake-place.ts'
import { IntakeSummary } from '../../intake/intake-summary.ts'
import type { AddBar } from './add-bar.ts'
import type { CheckpointFile } from './add-checkpoint.ts'
import { DurablePlace } from './durable-place.ts'

/** One run of `groundtrack add`, which may go on where an earlier one was stopped. */
export interface AddRun {
  /** Counts, with those of the earlier run. */
  left: IntakeSummary
  resume: IntakeResume | undefined
  lookAt: (place: IntakePlace) => void
  /** The article found there is handed to the store. */
  handOut(): void
  /** The store has the first of those handed out. */
  acknowledge(): void
  /** All was read: the next run begins at the beginning. */
  finish(): Promise<void>
  /** Writes down how far it came, where it was not finished. */
  close(): Promise<void>
}

const SAVE_EVERY_MS = 2000

/** Looks where an earlier run over the same paths has come to, and tells it; writes down every two seconds how far this one is. */
export const startAddRun = async (
  file: CheckpointFile | null,
  { fromStart, tell, bar }: { fromStart: boolean; tell: (what: string) => void; bar: Pick<AddBar, 'lookAt' | 'add'> },
): Promise<AddRun> => {
  const before = fromStart ? null : ((await file?.read()) ?? null)
  const startedAt = before?.startedAt ?? Date.now()
  const left = new IntakeSummary(before?.counts)
  const durable = new DurablePlace(() => left.counts())
  if (before)
    tell(
      `going on where the run of ${before.savedAt.slice(0, 16).replace('T', ' ')} UTC was stopped, at ${placeName(before.place)}; --from-start reads all again`,
    )
  let savedAt = performance.now()
  let saving: Promise<unknown> = Promise.resolve()
  let isFinished = false
  const save = (): void => {
    savedAt = performance.now()
    const reached = durable.reached()
    // Taking articles in must not fail for it: without it all is read again, which adds nothing twice.
    if (file && reached) saving = saving.then(() => file.save({ startedAt, savedAt: new Date().toISOString(), ...reached })).catch(() => {})
  }
  const saveNowAndThen = (): void => {
    if (performance.now() - savedAt >= SAVE_EVERY_MS) save()
  }
  return {
    left,
    resume: before ? { ...before.place, startedAt } : undefined,
    lookAt: (place) => {
      durable.lookAt(place)
      bar.lookAt(place)
      saveNowAndThen()
    },
    handOut: () => {
      durable.handOut()
      left.take()
    },
    acknowledge: () => {
      durable.acknowledge()
      bar.add()
      saveNowAndThen()
    },
    finish: async () => {
      isFinished = true
      await saving
      await file?.remove()
    },
    close: async () => {
      if (isFinished) return
      save()
      await saving
      const reached = durable.reached()
      if (file && reached) tell(`stopped at ${placeName(reached.place)}; the same command goes on from there`)
    },
  }
}

const placeName = ({ file, at, size, number }: IntakePlace): string => {
  if (at === 0) return basename(file)
  const percent = `${Math.floor((100 * at) / size)} %`
  return `${basename(file)}, ${percent}${number > 0 ? ` (after ${number.toLocaleString('en')} records)` : ''}`
}
