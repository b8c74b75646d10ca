import type { CleanText, Copy, Planter } from './planter.ts'
import { pick } from './random.ts'

/*
 * Places of a launch in a short flash of our own, wrong or right, dated as one of the reports: in a whole report another
 * flight could make the words true. Sites lie in North Korea and distances end well within the Sea of Japan, so that what
 * is right and wrong is plain from any atlas; the words around are drawn by chance.
 */
const SITES = ['Wonsan', 'the Hodo Peninsula', 'Sinpo', 'Kittaeryong', 'Hamhung', 'Sondok'] as const
const OFFICES = ["South Korea's Joint Chiefs of Staff", "Japan's Defense Ministry", 'South Korean military officials'] as const
const TAILS = [
  'No damage to ships or aircraft was reported.',
  'Officials in Seoul and Washington are analyzing the data.',
  'It was not immediately clear what kind of missile it was.',
] as const

const isLaunchText = ({ gold }: CleanText): boolean => gold.events.some((e) => e.type === 'launch')

/** A flash of some sentences; the last words of one are tested. */
const flash = ({ article }: CleanText, sentences: readonly string[], tested: string): Copy => {
  const text = sentences.join(' ')
  const at = text.indexOf(tested)
  return { article: { ...article, title: null, text }, span: [at, at + tested.length] }
}

/** What was fired from where and how far, in one of several orders, then where it came down. */
const told = (text: CleanText, site: string, km: number, end: string, random: () => number): Copy => {
  const office = pick(OFFICES, random)!
  const around = pick(['about ', 'around ', ''], random)!
  const opening = pick(
    [
      [`North Korea fired a ballistic missile from ${site}, ${office} said.`, `It flew ${around}${km} km and fell ${end}.`],
      [`A ballistic missile launched by North Korea from ${site} flew ${around}${km} kilometers and came down ${end}, ${office} said.`],
      [
        `${office} said North Korea launched a missile from near ${site}.`,
        `The missile landed ${end} after flying ${around}${km} km, according to the office.`,
      ],
    ],
    random,
  )!
  return flash(text, [...opening, pick(TAILS, random)!], end)
}

/** "250 km east of the Oga Peninsula" for west of it. */
export const bearingTurned: Planter = {
  kind: 'place-bearing-turned',
  plant: (text, wrong, random) => {
    if (!isLaunchText(text)) return null
    const reference = pick(['the Oga Peninsula', 'Okushiri Island', 'Sado Island'], random)!
    const away = pick([150, 200, 250, 300], random)!
    const wind = wrong ? pick(['east', 'southeast'], random)! : 'west'
    const where = `about ${away} km ${wind} of ${reference}`
    const sea = pick(['Sea of Japan', 'East Sea'], random)!
    return flash(
      text,
      [
        `A missile fired by North Korea ${pick(['fell', 'came down', 'landed'], random)} in the ${sea} ${where}, ${pick(OFFICES, random)} said.`,
        pick(TAILS, random)!,
      ],
      where,
    )
  },
}

/** "Near the Japanese coast" of a flight that ends half-way. */
export const borderMoved: Planter = {
  kind: 'place-border-moved',
  plant: (text, wrong, random) => {
    if (!isLaunchText(text)) return null
    const sea = pick(['the Sea of Japan', 'the East Sea'], random)!
    const end = wrong
      ? pick(
          [`in ${sea} near the Japanese coast`, `in ${sea}, close to the border with Japan`, `in ${sea} near the Japanese border`],
          random,
        )!
      : `in ${sea}`
    return told(text, pick(SITES, random)!, pick([200, 250, 300, 350], random)!, end, random)
  },
}

/** Another sea than the one in reach. */
export const seaSwapped: Planter = {
  kind: 'place-sea-swapped',
  plant: (text, wrong, random) => {
    if (!isLaunchText(text)) return null
    const seas = wrong ? ['East China Sea', 'Sea of Okhotsk', 'South China Sea', 'Philippine Sea'] : ['Sea of Japan', 'East Sea']
    return told(text, pick(SITES, random)!, pick([300, 400, 450], random)!, `in the ${pick(seas, random)}`, random)
  },
}

/** Inside a zone that lies out of reach. */
export const zoneTurned: Planter = {
  kind: 'place-zone-turned',
  plant: (text, wrong, random) => {
    if (!isLaunchText(text)) return null
    const zone = pick(["Japan's exclusive economic zone", "Japan's EEZ"], random)!
    return told(text, pick(SITES, random)!, pick([120, 150, 180, 200], random)!, `${wrong ? 'inside' : 'outside'} ${zone}`, random)
  },
}
