import type { DraftEvent } from './draft.ts'
import type { Frame } from '../fields/reading.ts'
import type { JoinContext } from './join-context.ts'
import { endsBefore, spanOf } from '../days/own-times.ts'
import { hasWord } from './telling.ts'

const BEGINNING = new Set(['began', 'begins', 'started', 'starts', 'opened', 'kicked'])

/** The days of an exercise, of which one sentence may give the first and the next the last. */
export class ExercisePeriod {
  readonly #context: JoinContext
  #exercise: DraftEvent | null = null
  #toldAt = -1

  constructor(context: JoinContext) {
    this.#context = context
  }

  /** A clause tells of an exercise. */
  tells(exercise: DraftEvent, frame: Frame): void {
    this.#exercise = exercise
    this.#toldAt = frame.clause.sentence
    this.end(frame)
  }

  /** "the drill, which began on Monday": its first day. */
  start(exercise: DraftEvent, frame: Frame): void {
    if (exercise.date !== null || !hasWord(frame, this.#context.chart, BEGINNING)) return
    exercise.date = spanOf('exercise', this.#context.datesOf(frame)[0])
  }

  /** "have been drilling since Monday. It will run until next Thursday": the next sentence gives the last day. */
  end(frame: Frame): void {
    const { chart, datesOf } = this.#context
    const event = this.#exercise
    if (!event?.date?.endsWith('/..') || frame.clause.sentence > this.#toldAt + 1) return
    const end = datesOf(frame).find(
      (t) => t.edtf !== null && t.edtf.length >= 10 && (t.value.data.relation === 'until' || endsBefore(t, chart)),
    )
    if (end) event.date = `${event.date.slice(0, -2)}${end.edtf!}`
  }
}
