import type { Planter } from './planter.ts'
import { withParagraph } from './planter.ts'
import { pick } from './random.ts'

interface Post {
  readonly titles: readonly string[]
  /** Name, first and last day. Written down apart from data/, so that the check is not measured by its own table. */
  readonly holders: readonly (readonly [name: string, from: string, to: string])[]
}

const POSTS: readonly Post[] = [
  {
    titles: ['U.S. Defense Secretary', 'U.S. Secretary of Defense', 'US defence secretary', 'Pentagon chief'],
    holders: [
      ['Ash Carter', '2015-02-17', '2017-01-19'],
      ['Jim Mattis', '2017-01-20', '2018-12-31'],
      ['Mark Esper', '2019-07-23', '2020-11-08'],
      ['Lloyd Austin', '2021-01-22', '2025-01-19'],
      ['Pete Hegseth', '2025-01-26', '2026-02-28'],
    ],
  },
  {
    titles: ['U.S. Secretary of State', 'Secretary of State', 'US secretary of state'],
    holders: [
      ['John Kerry', '2013-02-02', '2017-01-19'],
      ['Rex Tillerson', '2017-02-02', '2018-03-30'],
      ['Mike Pompeo', '2018-04-27', '2021-01-19'],
      ['Antony Blinken', '2021-01-27', '2025-01-19'],
      ['Marco Rubio', '2025-01-22', '2026-05-20'],
    ],
  },
  {
    titles: ['Japanese Defense Minister', 'Japanese Defence Minister', "Japan's defense minister", 'Defense Minister'],
    holders: [
      ['Gen Nakatani', '2014-12-25', '2016-08-02'],
      ['Tomomi Inada', '2016-08-04', '2017-07-27'],
      ['Itsunori Onodera', '2017-08-04', '2018-10-01'],
      ['Takeshi Iwaya', '2018-10-03', '2019-09-10'],
      ['Taro Kono', '2019-09-12', '2020-09-15'],
      ['Nobuo Kishi', '2020-09-17', '2022-08-09'],
      ['Yasukazu Hamada', '2022-08-11', '2023-09-12'],
      ['Minoru Kihara', '2023-09-14', '2024-09-30'],
      ['Gen Nakatani', '2024-10-02', '2025-10-20'],
      ['Shinjiro Koizumi', '2025-10-22', '2026-03-09'],
    ],
  },
  {
    titles: ['Japanese Foreign Minister', 'Foreign Minister', "Japan's foreign minister"],
    holders: [
      ['Fumio Kishida', '2012-12-27', '2017-08-02'],
      ['Taro Kono', '2017-08-04', '2019-09-10'],
      ['Toshimitsu Motegi', '2019-09-12', '2021-11-03'],
      ['Yoshimasa Hayashi', '2021-11-11', '2023-09-12'],
      ['Yoko Kamikawa', '2023-09-14', '2024-09-30'],
    ],
  },
  {
    titles: ['Japanese Prime Minister', 'Prime Minister', "Japan's prime minister"],
    holders: [
      ['Shinzo Abe', '2012-12-27', '2020-09-15'],
      ['Yoshihide Suga', '2020-09-17', '2021-10-03'],
      ['Fumio Kishida', '2021-10-05', '2024-09-30'],
      ['Shigeru Ishiba', '2024-10-02', '2025-10-20'],
      ['Sanae Takaichi', '2025-10-22', '2026-02-09'],
    ],
  },
  {
    titles: ['South Korean Defense Minister', 'South Korean defence minister', "South Korea's defense minister"],
    holders: [
      ['Han Min-koo', '2014-07-01', '2017-07-12'],
      ['Song Young-moo', '2017-07-14', '2018-09-20'],
      ['Jeong Kyeong-doo', '2018-09-22', '2020-09-17'],
      ['Suh Wook', '2020-09-19', '2022-05-09'],
      ['Lee Jong-sup', '2022-05-11', '2023-10-06'],
    ],
  },
  {
    titles: ['South Korean Foreign Minister', "Seoul's foreign minister"],
    holders: [
      ['Yun Byung-se', '2013-03-12', '2017-06-17'],
      ['Kang Kyung-wha', '2017-06-19', '2021-02-07'],
      ['Park Jin', '2022-05-13', '2024-01-09'],
    ],
  },
  {
    titles: ['South Korean President', 'President', "South Korea's president"],
    holders: [
      ['Park Geun-hye', '2013-02-26', '2016-12-08'],
      ['Moon Jae-in', '2017-05-11', '2022-05-08'],
      ['Yoon Suk Yeol', '2022-05-11', '2024-12-13'],
    ],
  },
  {
    titles: ['Iranian Foreign Minister', "Iran's foreign minister"],
    holders: [
      ['Mohammad Javad Zarif', '2013-08-16', '2021-08-24'],
      ['Hossein Amirabdollahian', '2021-08-26', '2024-05-18'],
      ['Abbas Araghchi', '2024-08-22', '2026-05-20'],
    ],
  },
  {
    titles: ['Russian Defense Minister', "Russia's defence minister"],
    holders: [
      ['Sergei Shoigu', '2012-11-07', '2024-05-11'],
      ['Andrei Belousov', '2024-05-15', '2024-11-20'],
    ],
  },
  {
    titles: ['Israeli Defense Minister', "Israel's defence minister"],
    holders: [
      ['Moshe Yaalon', '2013-03-19', '2016-05-21'],
      ['Avigdor Lieberman', '2016-05-31', '2018-11-13'],
      ['Benny Gantz', '2020-05-18', '2022-12-28'],
      ['Yoav Gallant', '2022-12-30', '2024-11-04'],
    ],
  },
  {
    titles: ['U.S. Vice President', 'Vice President'],
    holders: [
      ['Joe Biden', '2009-01-21', '2017-01-19'],
      ['Mike Pence', '2017-01-21', '2021-01-19'],
      ['Kamala Harris', '2021-01-21', '2025-01-19'],
      ['J.D. Vance', '2025-01-21', '2026-02-01'],
    ],
  },
]

/** Days by which a wrong name's own time is away, so that no handover is meant. */
const AWAY_DAYS = 60
const number = (day: string): number => Date.parse(day) / 86_400_000
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)
const apposed = (title: string): string => `${title.includes("'s ") ? '' : 'the '}${title}`

/** A title with the name of one who held it years before or after; harmless: the right name, or the title marked as former. */
export const officeHolderWrong: Planter = {
  kind: 'office-holder-wrong',
  plant: ({ article }, wrong, random) => {
    const day = article.published ? number(article.published.slice(0, 10)) : Number.NaN
    const posts = POSTS.flatMap((post) => {
      const right = post.holders.find(([, from, to]) => number(from) <= day && day <= number(to))
      const others = post.holders.filter(
        ([name]) =>
          !post.holders.some(([same, from, to]) => same === name && number(from) - AWAY_DAYS <= day && day <= number(to) + AWAY_DAYS),
      )
      return right && others.length > 0 ? [{ post, right: right[0], others: others.map((o) => o[0]) }] : []
    })
    const chosen = pick(posts, random)
    if (!chosen) return null
    const title = pick(chosen.post.titles, random)!
    const other = pick(chosen.others, random)!
    const name = wrong ? other : chosen.right
    const sentences = [
      `${capital(title)} ${name} said he would raise the matter with his counterparts.`.replace(' he ', ' the government '),
      `The matter was raised with ${title} ${name}, two officials said.`,
      `${name}, ${apposed(title)}, called for calm.`,
      `"We are watching it closely," ${title} ${name} told reporters.`,
      `Envoys briefed ${title} ${name} by telephone.`,
    ]
    const harmless = [
      ...sentences,
      `Former ${title} ${other} called for calm.`.replace(/Former (\S+'s) /u, '$1 former '),
      `${other}, a former ${title.replace(/^\S+'s /u, '')}, called for calm.`,
      `It recalled a speech that then-${title} ${other} once gave.`,
    ]
    return withParagraph(article, pick(wrong ? sentences : harmless, random)!)
  },
}
