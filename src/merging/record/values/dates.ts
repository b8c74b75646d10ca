import { isDay, parseEdtf } from '../../../model/edtf.ts'
import { sayDate } from '../../../wording/say-date.ts'
import { agreement, contradiction, type ValueKind } from './likeness.ts'

/** Days in EDTF: a month agrees with its day. */
export const dates: ValueKind = {
  key: ({ value }) => String(value),
  say: ({ value }) => sayDate(String(value)),
  exactness: ({ value }) => (isDay(String(value)) ? 2 : /^\d{4}-\d\d/.test(String(value)) ? 1 : 0),
  compare: (a, b) => {
    const [x, y] = [parseEdtf(String(a.value)), parseEdtf(String(b.value))]
    if (!x || !y) return agreement('one is no calendar date')
    if (x.first <= y.last && y.first <= x.last) return agreement(a.value === b.value ? 'the same day' : 'one date holds the other')
    const slack = x.approx || y.approx ? 3 : 0
    const apart = Math.max(x.first - y.last, y.first - x.last)
    if (apart <= slack) return agreement('an approximate date')
    const [one, other] = [String(a.value), String(b.value)]
    if (one.length === 10 && other.length === 10 && one.slice(4) === other.slice(4)) return contradiction('the same day of another year')
    return contradiction(`${apart} ${apart === 1 ? 'day' : 'days'} apart`)
  },
}
