import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Telling } from './telling.ts'

/** Whose land something is said to have come from: "from Yemen", "out of Belgorod". */
export const soilsIn = (chart: Chart, range: TokenRange): { at: number; country: string }[] =>
  chart.outermostWithin('place-phrase', range).flatMap(({ first, data: { relation, head, distanceKm, zone } }) => {
    const country = head?.country ?? null
    return relation === 'from' && country !== null && !distanceKm && !zone && head!.use === 'literal' ? [{ at: first, country }] : []
  })

/** Whether two firings are said to have come from the lands of different states. */
export const soilsDiffer = (a: Telling, b: Telling): boolean =>
  a.soils.length > 0 && b.soils.length > 0 && !a.soils.some((soil) => b.soils.includes(soil))
