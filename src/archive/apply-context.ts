import type { EventSketch } from '../merging/event-sketch.ts'
import type { World } from '../world/world.ts'
import type { DecisionBook } from './decision-book.ts'
import type { Queries } from './database.ts'
import type { Recent } from './recent.ts'

/** What applying entries works with, within one transaction. */
export interface ApplyContext {
  queries: Queries
  world: World
  /** Version of the reader that makes the reports. */
  version: string
  book: DecisionBook
  /** Number of the last entry applied. */
  applied: number
  /** Sketches lately used, by `eventKey`: what is stored does not change until the archive is emptied. */
  sketches: Recent<EventSketch>
}
