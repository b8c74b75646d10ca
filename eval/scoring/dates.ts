const DAY = 86_400_000
const SEASON_START: Readonly<Record<number, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 }

type Days = readonly [first: number, last: number]

const days = (from: number, to: number): Days => [from / DAY, to / DAY]

/** First and last day of one EDTF date as day numbers; open ends are infinite. */
const bounds = (edtf: string): Days | null => {
  if (edtf === '..' || edtf === '') return [-Infinity, Infinity]
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf.replace(/[~?%]/g, ''))
  if (!match) return null
  const year = Number(match[1])
  if (!match[2]) return days(Date.UTC(year, 0, 1), Date.UTC(year, 11, 31))
  const month = Number(match[2])
  if (month > 12) {
    const start = SEASON_START[month]
    return start === undefined ? null : days(Date.UTC(year, start, 1), Date.UTC(year, start + 3, 0))
  }
  const day = Number(match[3] ?? 0)
  return day
    ? days(Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day))
    : days(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0))
}

const extent = (edtf: string): Days | null => {
  const [from = '', to] = edtf.split('/')
  const first = bounds(from)
  const last = to === undefined ? first : bounds(to)
  return first && last && [from === '..' ? -Infinity : first[0], to === '..' ? Infinity : last[1]]
}

/** Same days; an approximate value (~, %) may be two days off, an interval two days longer or shorter. */
export const dateAgrees = (gold: string | null | undefined, read: string | null | undefined): boolean => {
  if (!gold || !read) return false
  const x = extent(gold)
  const y = extent(read)
  if (!x || !y) return gold === read
  const bothIntervals = x[0] !== x[1] && y[0] !== y[1]
  const loose = /[~%]/.test(gold) || /[~%]/.test(read) || bothIntervals ? 2 : 0
  const off = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b))
  return off(x[0], y[0]) <= loose && off(x[1], y[1]) <= loose
}

/** "9:05" of any writing of a clock time, or undefined. */
export const clockOf = (time: string): string | undefined => /(\d{1,2}):(\d\d)/.exec(time)?.slice(1).map(Number).join(':')
