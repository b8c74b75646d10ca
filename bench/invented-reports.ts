import type { Incoming } from '../src/store/store.ts'

/** Sites by state; names as the reader knows them. */
const SITES: readonly (readonly [actor: string, speaker: string, outlet: string, sites: readonly string[]])[] = [
  [
    'North Korea',
    'the Joint Chiefs of Staff',
    'Harbour Gazette',
    ['Wonsan', 'Sunan', 'Kusong', 'Sinpo', 'Hamhung', 'Sukchon', 'Onchon', 'Munchon'],
  ],
  ['Iran', 'state television', 'Gulf Courier', ['Semnan', 'Jask', 'Bandar Abbas', 'Tabriz', 'Isfahan', 'Shahrud']],
  ['India', 'the defence ministry', 'Delhi Echo', ['Chandipur', 'Abdul Kalam Island', 'Visakhapatnam', 'Pokhran', 'Sriharikota']],
  ['Pakistan', 'the military', 'Indus Mail', ['Sonmiani', 'Tilla', 'Karachi', 'Gwadar']],
  ['Russia', 'the defence ministry', 'Northern Post', ['Plesetsk', 'Kapustin Yar', 'Severodvinsk', 'Vladivostok', 'Murmansk']],
  ['China', 'the defence ministry', 'Strait Times Wire', ['Taiyuan', 'Jiuquan', 'Xichang', 'Hainan']],
  ['Israel', 'the army', 'Levant Desk', ['Palmachim', 'Haifa', 'Ashdod']],
  ['Turkey', 'the defence ministry', 'Bosphorus Daily', ['Sinop', 'Izmir', 'Antalya']],
]
const CLASSES = ['short-range ballistic', 'medium-range ballistic', 'cruise', 'anti-ship', 'surface-to-air', 'ballistic'] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const COUNTS = ['a', 'two', 'three', 'four'] as const
/** Incidents of a day, all states together: far more than life offers. */
const A_DAY = 10
const START = Date.UTC(1996, 0, 1)

/** Fixed random numbers: the same number, the same report (splitmix32). */
const random = (seed: number): (() => number) => {
  let a = seed | 0
  return () => {
    a = (a + 0x9e3779b9) | 0
    let t = a ^ (a >>> 16)
    t = Math.imul(t, 0x21f0aaad)
    t ^= t >>> 15
    t = Math.imul(t, 0x735a2d97)
    return ((t ^ (t >>> 15)) >>> 0) / 2 ** 32
  }
}

/**
 * Invented short report number `n`, two in five of them a second telling of the one before: states, sites, clocks, classes and
 * distances vary; days go on with the number, ten incidents a day, so that a store that has grown reaches further back.
 */
export const inventedReport = (n: number): Incoming => {
  const again = n % 5 === 1 || n % 5 === 3
  const happening = again ? n - 1 : n
  const next = random(happening)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const [actor, speaker, outlet, sites] = pick(SITES)
  const site = pick(sites)
  const kind = pick(CLASSES)
  const count = pick(COUNTS)
  const day = Math.floor((happening * 0.6) / A_DAY)
  const hour = 5 + Math.floor(next() * 14)
  const minute = Math.floor(next() * 60)
  const km = 60 + Math.floor(next() * 900)
  const date = new Date(START + day * 86_400_000)
  const weekday = WEEKDAYS[date.getUTCDay()]!
  const clock = `${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
  const missiles = count === 'a' ? `a ${kind} missile` : `${count} ${kind} missiles`
  const published = new Date(date.getTime() + (again ? 14 : 12) * 3_600_000).toISOString()
  const text = again
    ? `${missiles[0]!.toUpperCase()}${missiles.slice(1)} left ${site} at ${clock} on ${weekday} and flew ${km} km, according to ${speaker}. ${actor} had given no warning, a spokesman said in report ${n}.`
    : `${actor} fired ${missiles} from ${site} at ${clock} on ${weekday}, ${speaker} said. ${count === 'a' ? 'It' : 'They'} flew about ${km} kilometers. Bulletin ${n} gave no further details.`
  return {
    input: {
      id: `invented-${n}`,
      url: `https://${outlet.toLowerCase().replace(/\W+/g, '-')}.example/${n}`,
      title: null,
      publisher: again ? `${outlet} Two` : outlet,
      published,
      text,
    },
  }
}

/** Reports from one number up to, not with, another. */
export function* inventedReports(from: number, to: number): Generator<Incoming> {
  for (let n = from; n < to; n++) yield inventedReport(n)
}
