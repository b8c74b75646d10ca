import { pick } from './random.ts'
import { replaced, type Planter } from './planter.ts'

const CLOCK =
  /\b(\d{1,2})[:.](\d\d) ?(a\.m\.|p\.m\.|am|pm)(?! ?\(|,? (?:local|Korea|Pyongyang|Seoul|Tokyo|Japan|Central|Eastern|Pacific|Hawaii|in |[A-Z]{2,4}\b))/gu
const GLOSS = /\((\d{4}) GMT/gu
const LAUNCHED = /\b(?:fired|launched|lifted|took off|took place|lift-off|launch time|blast)/iu
/** "at 8:10 p.m. and 8:30 p.m. Eastern time": the zone of a list stands at its end. */
const ELSEWHERE = /Hawaii|Central|Eastern|Pacific|GMT|UTC|Guam|Washington|Daylight/u
/** All clocks of Korea and Japan: the Pyongyang clock of 2015 to 2018 apart, nine hours ahead. */
const AHEAD = 9

const four = (hour: number, minute: number): string => `${String((hour + 48) % 24).padStart(2, '0')}${String(minute).padStart(2, '0')}`

/** The GMT of a launch in Korea, one to twelve hours off. */
export const gmt: Planter = {
  kind: 'gmt-conversion-wrong',
  plant: ({ article, gold }, wrong, random) => {
    const { text } = article
    if (!/Korea|Japan/u.test(gold.events.find((e) => e.main)?.actor ?? '')) return null
    const shift = wrong ? pick([1, 2, 3, -2, -3, 6, 10, 12], random)! : 0
    const stated = [...text.matchAll(GLOSS)].map((m) => (): [number, number, string] => {
      const digits = four(Number(m[1]!.slice(0, 2)) + shift, Number(m[1]!.slice(2)))
      return [m.index, m.index + m[0].length, `(${digits} GMT`]
    })
    const bare = [...text.matchAll(CLOCK)]
      .filter(
        (m) => !ELSEWHERE.test(text.slice(m.index, m.index + 90)) && LAUNCHED.test(text.slice(Math.max(0, m.index - 90), m.index + 60)),
      )
      .map((m) => (): [number, number, string] => {
        const hour = (Number(m[1]) % 12) + (m[3]!.startsWith('p') ? 12 : 0)
        return [m.index, m.index + m[0].length, `${m[0]} (${four(hour - AHEAD + shift, Number(m[2]))} GMT)`]
      })
    const site = pick([...stated, ...bare], random)?.()
    return site ? replaced(article, ...site) : null
  },
}
