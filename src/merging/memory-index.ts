import { indexWindow, type CandidateQuery } from './candidate-query.ts'
import { anchorKey, type EventSketch } from './event-sketch.ts'
import type { Member, Merged } from './merge-article.ts'

const DAY = 1440

/** Events by their days, in memory: what the archive's index does, for merging everything anew and for evaluations. */
export class MemoryIndex {
  readonly #days = new Map<number, EventSketch[]>()
  readonly #incidents = new Map<string, EventSketch[]>()
  readonly #home = new Map<string, string>()
  readonly #used = new Set<string>()

  /** Whether some event ever stood in an incident of this id. */
  readonly taken = (id: string): boolean => this.#used.has(id)

  /** Events the queries find, and those named by key (`anchorKey`), with all others of their incidents. */
  near(queries: readonly (CandidateQuery | null)[], named: readonly string[] = []): Member[] {
    const found = new Set<string>(named.flatMap((key) => this.#home.get(key) ?? []))
    for (const query of queries) {
      if (!query) continue
      for (let day = Math.floor(query.from / DAY); day <= Math.floor(query.to / DAY); day++)
        for (const sketch of this.#days.get(day) ?? []) {
          const window = indexWindow(sketch)
          if (window && window.from <= query.to && window.to >= query.from && query.types.includes(sketch.type))
            found.add(this.#home.get(anchorKey(sketch.anchor))!)
        }
    }
    return [...found].flatMap((incident) => this.#incidents.get(incident)!.map((sketch) => ({ sketch, incident })))
  }

  /** Stores what merging decided; `sketches` are those of the article that was merged. */
  apply(sketches: readonly EventSketch[], { placements }: Merged): void {
    const known = new Map(sketches.map((sketch) => [anchorKey(sketch.anchor), sketch]))
    for (const { anchor, incident, movedFrom } of placements) {
      const key = anchorKey(anchor)
      const sketch = known.get(key) ?? this.#take(movedFrom!, key)
      if (movedFrom === null) this.#addDays(sketch)
      this.#used.add(incident)
      this.#home.set(key, incident)
      const members = this.#incidents.get(incident)
      if (members) members.push(sketch)
      else this.#incidents.set(incident, [sketch])
    }
  }

  /** The events of each incident. */
  incidents(): Map<string, EventSketch[]> {
    return new Map(this.#incidents)
  }

  #take(incident: string, key: string): EventSketch {
    const members = this.#incidents.get(incident)!
    const at = members.findIndex((sketch) => anchorKey(sketch.anchor) === key)
    const [sketch] = members.splice(at, 1)
    if (members.length === 0) this.#incidents.delete(incident)
    return sketch!
  }

  #addDays(sketch: EventSketch): void {
    const window = indexWindow(sketch)
    if (!window) return
    for (let day = Math.floor(window.from / DAY); day <= Math.floor(window.to / DAY); day++) {
      const list = this.#days.get(day)
      if (list) list.push(sketch)
      else this.#days.set(day, [sketch])
    }
  }
}
