import type { EvalOptions } from './evaluation.ts'
import { DEVELOPMENT, HELD_OUT, isWithin, rangeName } from './halves.ts'

/** Throws where mistakes in reports of the held-out half would be shown. */
export const refuseHeldOutMisses = (ids: readonly string[], { misses, heldOut }: EvalOptions): void => {
  if (misses && !heldOut && ids.some((id) => isWithin(id, HELD_OUT)))
    throw new Error(
      `got --misses for ids of the held-out half ${rangeName(HELD_OUT)}, expected --only ${rangeName(DEVELOPMENT)}: rules are not written from its mistakes`,
    )
}
