/** One finger or the mouse drags, two fingers drag and zoom. Pixels relative to the element. */
export interface Gestures {
  down(id: number, at: readonly [number, number]): void
  /** The change since the last call: shift in pixels, factor of zoom and the pixel it is about. */
  move(id: number, at: readonly [number, number]): { dx: number; dy: number; factor: number; about: [number, number] } | null
  up(id: number): void
  readonly fingers: number
}

/** Follows the pointers of one element. */
export const gestures = (): Gestures => {
  const pointers = new Map<number, readonly [number, number]>()
  const middle = (): [number, number] => {
    const all = [...pointers.values()]
    return [all.reduce((sum, p) => sum + p[0], 0) / all.length, all.reduce((sum, p) => sum + p[1], 0) / all.length]
  }
  const spread = (): number => {
    const [a, b] = [...pointers.values()]
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0
  }
  return {
    get fingers() {
      return pointers.size
    },
    down: (id, at) => void (pointers.size < 2 && pointers.set(id, at)),
    up: (id) => void pointers.delete(id),
    move: (id, at) => {
      if (!pointers.has(id)) return null
      const [before, apart] = [middle(), spread()]
      pointers.set(id, at)
      const [after, now] = [middle(), spread()]
      return { dx: after[0] - before[0], dy: after[1] - before[1], factor: apart > 10 && now > 10 ? now / apart : 1, about: after }
    },
  }
}
