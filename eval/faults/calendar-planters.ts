import { Temporal } from 'temporal-polyfill'
import { dayOf, MONTHS, WEEKDAYS } from '../../src/checking/calendar.ts'
import { SMALL } from '../../src/reading/quantities/number-words.ts'
import { pick } from './random.ts'
import { replaced, withParagraph, type CleanText, type Planter } from './planter.ts'

const DATE =
  /\bon ((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?) (\d{1,2})\b(?!,? \d{4}|\d|[-–:]| to | and | or |,? (?:and|or) )/gu

const dateOf = (edtf: string | null | undefined): Temporal.PlainDate | null => {
  const day = dayOf(edtf)
  return day && Temporal.PlainDate.from(day.toString())
}

const published = ({ article }: CleanText): Temporal.PlainDate | null => dateOf(article.published)
const monthOf = (name: string): number => MONTHS.findIndex((m) => m.startsWith(name.slice(0, 3)))

/** A weekday beside a date of the last ten months, one to six days off. */
export const weekday: Planter = {
  kind: 'weekday-wrong',
  plant: (text, wrong, random) => {
    const today = published(text)
    if (!today) return null
    const sites = [...text.article.text.matchAll(DATE)].flatMap((match) => {
      const [month, day] = [monthOf(match[1]!), Number(match[2])]
      if (
        day < 1 ||
        day > 28 ||
        /\b(?:19|20)\d\d\b|last year/u.test(text.article.text.slice(Math.max(0, match.index - 120), match.index + 120))
      )
        return []
      const date = [today.year, today.year - 1]
        .map((year) => Temporal.PlainDate.from({ year, month, day }))
        .find((d) => Temporal.PlainDate.compare(d, today) <= 0)!
      return date.until(today, { largestUnit: 'days' }).days < 300 ? [{ match, date }] : []
    })
    const site = pick(sites, random)
    if (!site) return null
    const name = WEEKDAYS[((site.date.dayOfWeek - 1 + (wrong ? 1 + Math.floor(random() * 6) : 0)) % 7) + 1]!
    const { match } = site
    return replaced(text.article, match.index, match.index + match[0].length, `on ${name}, ${match[1]} ${match[2]}`)
  },
}

const NUMBERS = [...SMALL.keys()]
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  launch: ['launch', 'firing'],
  'satellite-launch': ['launch', 'liftoff'],
  artillery: ['firing', 'shelling'],
  'nuclear-test': ['test', 'blast'],
}

const mainDay = ({ gold }: CleanText): { day: Temporal.PlainDate; noun: readonly [string, string] } | null => {
  const main = gold.events.filter((e) => e.main)
  const day = main.length === 1 ? dateOf(main[0]!.date) : null
  const noun = NOUNS[main[0]?.type ?? '']
  return day && noun ? { day, noun } : null
}

const print = (day: Temporal.PlainDate): string => `${MONTHS[day.month]} ${day.day}`

const BEFORE = [
  'two fishing crews were released',
  'the navies of three states ended a drill',
  'a new harbour was opened',
  'envoys signed a border accord',
  'the parliament passed its budget',
  'a trade fair closed',
]

/** "N days after ... on DATE", N wrong by one to four. */
export const intervalWrong: Planter = {
  kind: 'interval-wrong',
  plant: (text, wrong, random) => {
    const main = mainDay(text)
    if (!main) return null
    const days = 3 + Math.floor(random() * 12)
    const stated = wrong ? Math.max(2, days + pick([-4, -3, -2, -1, 1, 2, 3, 4], random)!) : days
    const count = stated === days && wrong ? days + 2 : stated
    const [noun, date, what] = [pick(main.noun, random)!, print(main.day.subtract({ days })), pick(BEFORE, random)!]
    const sentences = [
      `The ${noun} came ${NUMBERS[count]} days after ${what} on ${date}.`,
      `The ${noun} took place ${count} days after ${what} on ${date}, the office said.`,
      `It came just ${NUMBERS[count]} days after ${what}, on ${date}.`,
      `Officials noted that the ${noun} followed ${NUMBERS[count]} days after ${what} on ${date}.`,
      `The ${noun} followed a harbour fire on ${date}, ${NUMBERS[count]} days earlier.`,
      `On ${date} ${what}; the ${noun} came ${NUMBERS[count]} days later.`,
    ]
    return withParagraph(text.article, pick(sentences, random)!)
  },
}

/** "the Nth ... this year after those on A and B", N wrong by one or two. */
export const ordinalWrong: Planter = {
  kind: 'ordinal-wrong',
  plant: (text, wrong, random) => {
    const main = mainDay(text)
    if (!main || main.day.month === 1) return null
    const earlier = 1 + Math.floor(random() * 4)
    const start = main.day.with({ month: main.day.month - 1, day: 1 })
    const days = Array.from({ length: earlier }, (_, i) => print(start.add({ days: 3 + i * 5 })))
    const nth = ORDINALS[Math.max(2, earlier + 1 + (wrong ? (earlier > 2 ? pick([-1, 1, 2], random)! : pick([1, 2], random)!) : 0))]!
    const list = days.length === 1 ? days[0]! : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`
    const [noun, those] = [pick(main.noun, random)!, earlier === 1 ? 'the one' : 'those']
    const sentences = [
      `It was the ${nth} such ${noun} this year after ${those} on ${list}.`,
      `The ${noun} was the ${nth} in two months, following ${those} of ${list}.`,
      `The country had done the same on ${list}, making it the ${nth} ${noun} of the year.`,
      `The ${noun}, the ${nth} this year after ${those} of ${list}, drew protests.`,
      earlier === 1
        ? `That makes it the ${nth} ${noun} of the season after ${those} on ${list}.`
        : `That makes it the ${nth} ${noun} of the season (the others were on ${list}).`,
    ]
    return withParagraph(text.article, pick(sentences, random)!)
  },
}

/** The article dated three to six days before the day it tells of. */
export const publishedEarly: Planter = {
  kind: 'article-date-wrong',
  plant: (text, wrong, random) => {
    const main = mainDay(text)
    if (!main || !wrong) return null
    const name = MONTHS[main.day.month]!
    const printed = new RegExp(
      `(?:\\bon |[A-Z]{3,}, )(?:${name}|${name.slice(0, 3)}\\.?|Sept\\.) ${main.day.day}\\b(?![-–]|,? (?:19|20)\\d\\d| (?:and|to))`,
      'u',
    )
    const match = printed.exec(text.article.text)
    if (!match) return null
    const start = match.index
    const date = main.day.subtract({ days: 3 + Math.floor(random() * 4) }).toString()
    return { article: { ...text.article, published: `${date}T12:00:00+09:00` }, span: [start, start + match[0].length] }
  },
}
