import { offsetIn } from '../../times/to-zone.ts'
import type { DatedTime } from './dates.ts'
import type { Reference } from './reference.ts'

/** Whether a day may be counted far from the event's place: in a stated zone, or by an outlet hours away. */
export const elsewhereTest = (reference: Reference, localZone: string | null): ((time: DatedTime) => boolean) => {
  const offset = reference.offset === null ? null : Number(reference.offset.slice(0, 3))
  const local = localZone === null || reference.instant === null ? null : offsetIn(reference.instant, localZone)
  const far = offset !== null && local !== null && Math.abs(offset - local / 60) >= 4
  return ({ value: { data } }) =>
    data.zone !== undefined && data.zone !== 'local' ? data.zone !== localZone : far && data.day === undefined
}
