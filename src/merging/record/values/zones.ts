import type { ZoneVerdict } from '../../../model/report.ts'
import { sayZone } from '../../../wording/say-value.ts'
import { agreement, contradiction, differentScope, type ValueKind } from './likeness.ts'

/** Verdicts on sea zones: inside and outside of one zone contradict, two zones do not. */
export const zones: ValueKind = {
  key: ({ value }) => {
    const { holder, kind, verdict } = zoneIn(value)
    return [holder, kind, verdict].join('|')
  },
  say: ({ value }) => sayZone(zoneIn(value)),
  compare: (a, b) => {
    const [x, y] = [zoneIn(a.value), zoneIn(b.value)]
    if (x.kind !== y.kind) return differentScope('two kinds of zone')
    if (x.holder !== null && y.holder !== null && x.holder !== y.holder) return differentScope('zones of two states')
    return x.verdict === y.verdict ? agreement('the same verdict') : contradiction('inside and outside of the same zone')
  },
}

const zoneIn = (value: unknown): ZoneVerdict => value as ZoneVerdict
