import { isDay } from '../model/edtf.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

/** An EDTF date in words: "Fri 7 Nov 2025", "about 31 Oct 2025", "September 2025", "3 to 6 Nov 2025". */
export const sayDate = (edtf: string): string => {
  const [from, to] = edtf.split('/')
  if (to === undefined) return sayPoint(from!)
  if (from === '..' || from === '') return `until ${sayPoint(to)}`
  if (to === '..' || to === '') return `since ${sayPoint(from!)}`
  const sameMonth = isDay(from!) && to.length === 10 && from!.slice(0, 7) === to.slice(0, 7)
  return sameMonth ? `${Number(from!.slice(8))} to ${shortDay(to)}` : `${sayPoint(from!, false)} to ${sayPoint(to, false)}`
}

const sayPoint = (edtf: string, weekday = true): string => {
  const doubt = edtf.endsWith('~') || edtf.endsWith('%') ? 'about ' : edtf.endsWith('?') ? 'perhaps ' : ''
  const plain = edtf.replace(/[~?%]$/, '')
  const [day, clock] = plain.split('T')
  return doubt + sayDay(day!, weekday && doubt === '') + (clock ? ` ${sayClock(clock)}` : '')
}

const sayDay = (text: string, weekday: boolean): string => {
  const [, year, month, day] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text) ?? []
  if (!year) return text
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (!month || month === 'XX') return year
  const name = MONTHS[Number(month) - 1]
  if (!name) return SEASONS[month] ? `${SEASONS[month]} ${year}` : text
  if (!day || day === 'XX') return `${name} ${year}`
  const said = shortDay(text)
  return weekday ? `${DAYS[new Date(`${text}T00:00Z`).getUTCDay()] ?? ''} ${said}`.trim() : said
}

const shortDay = (text: string): string => {
  const [year, month, day] = text.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]?.slice(0, 3) ?? month} ${year}`
}

const sayClock = (clock: string): string =>
  clock
    .replace(/^(\d\d:\d\d)(?::00)?(?=$|Z|[+-])/, '$1')
    .replace('Z', ' UTC')
    .replace(/([+-]\d\d:?\d\d)$/, ' UTC$1')

/** The first day that an EDTF date can mean, for sorting; dates that are open to the past come first. */
export const sortKey = (edtf: string | null): string => {
  if (!edtf) return '~' // behind every digit
  const from = edtf.split('/')[0]!
  return from === '..' || from === '' ? `${edtf.split('/')[1]}-` : from.replace(/[~?%]$/, '').replaceAll('X', '0')
}

/** How exactly an EDTF date is known, in a word or two; empty for a plain day. */
export const sayPrecision = (edtf: string): string => {
  if (edtf.includes('/')) return edtf.includes('..') ? 'open' : 'between'
  if (/[~%]$/.test(edtf)) return 'about'
  if (edtf.endsWith('?')) return 'uncertain'
  if (/^\d{4}-\d\d$/.test(edtf)) return Number(edtf.slice(5)) > 12 ? 'season' : 'month'
  return /^[\dX]{4}$/.test(edtf) ? 'year' : ''
}
