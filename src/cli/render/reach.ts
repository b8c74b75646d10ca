import { compassOfDegrees } from '../../geo/bearings.ts'
import type { World } from '../../index.ts'
import type { Reach, Share } from '../../world/reach/reach.ts'
import { IMPLAUSIBLE_SHARE } from '../../world/reach/judge.ts'
import { hanging, indented } from './layout.ts'
import type { Page } from './page.ts'
import { KM_PER_NAUTICAL_MILE } from '../../world/nautical.ts'
import { shownName } from '../../world/shown-name.ts'
import { ZONE_NAMES } from '../../world/zone-names.ts'

const LABEL = 14
const MOST_STATES = 6
const FAR_KM = 1000

/** The page for a person of where a flight can have ended; `chosen` are the reader's choices among disputed names. */
export const renderReach = (reach: Reach, world: World, page: Page, chosen: ReadonlySet<string>): string[] => {
  const { area, km, words } = reach.question
  const { paint, width } = page
  const share = reach.possible.length / reach.all.length
  const from = area.wholeState ? `anywhere in ${area.name}` : area.name
  const nautical = (km.low + km.high) / 2 / KM_PER_NAUTICAL_MILE
  const row = (label: string, text: string): string[] => (text === '' ? [] : indented(text, LABEL + 2, width, `  ${label}`))
  const name = (id: string): string => world.placeById.get(id)?.names[0] ?? id
  return [
    paint.title(`A flight of ${figure(km.low)} to ${figure(km.high)} km (about ${figure(nautical)} nautical miles) from ${from}`),
    ...(words.length > 0 ? indented(`that ended ${words.map((w) => w.words).join(', ')}`, 2, width) : []),
    '',
    ...(reach.conflict
      ? conflict(reach, page)
      : [
          ...row('possible', words.length > 0 ? `${percent(share)} of all such flights` : 'everywhere on the ring'),
          ...row('bearings', reach.sectors.map((s) => `${sector(s)} (${percent(s.share)})`).join(', ')),
        ]),
    ...(words.length > 1 && !reach.conflict ? eachWord(reach, page) : []),
    ...(reach.conflict ? ['', paint.strong('WITHOUT THESE WORDS')] : []),
    ...row(
      'sea',
      list(reach.seas, (id) => (id === null ? 'land or other waters' : seaName(world, id, chosen))),
    ),
    ...row(
      'zone',
      list(reach.zones, ({ kind, holder }) => `${ZONE_NAMES[kind] ?? kind}${holder ? ` of ${name(holder)}` : ''}`),
    ),
    ...row('nearest to', nearest(reach, name)),
    ...row('places', reach.nearestPlaces.map((p) => `${p.name} ${figure(p.km)} km`).join(', ')),
    ...row('passes over', list(reach.overflown, name)),
    '',
    ...indented(
      paint.faint(
        `${figure(reach.all.length)} flights were tried, every direction, distance and launch point alike likely; the ends lie some ${Math.ceil(reach.spacingKm)} km apart.${reach.notes.length > 0 ? ` ${reach.notes.map(({ text }) => text).join(' ')}` : ''}`,
      ),
      2,
      width,
    ),
  ]
}

const conflict = ({ conflict: words, question }: Reach, { paint, width }: Page): string[] => [
  paint.bad('✗ These cannot all be true:'),
  ...hanging(`- the flight: ${figure(question.km.low)} to ${figure(question.km.high)} km from ${question.area.name}`, 2, 4, width),
  ...words!.flatMap((w) => hanging(`- it ended ${w.words}`, 2, 4, width)),
]

const eachWord = (reach: Reach, { paint, width }: Page): string[] =>
  reach.judgements.flatMap(({ words, judgement }) =>
    hanging(
      `${judgement.share < IMPLAUSIBLE_SHARE ? paint.doubtful('!') : paint.good('✓')} ${words.words}: ${percent(judgement.share)} of the flights that fit the other words`,
      2,
      4,
      width,
    ),
  )

const nearest = ({ nearestStates, question }: Reach, name: (id: string) => string): string =>
  nearestStates
    .filter((s) => s.km <= FAR_KM || s.state === question.area.state)
    .slice(0, MOST_STATES)
    .map((s) => `${name(s.state)} ${s.km < 1 ? 'on it' : `${figure(s.km)} km`}`)
    .join(', ')

const seaName = (world: World, id: string, chosen: ReadonlySet<string>): string => {
  const row = world.placeById.get(id)
  return row ? shownName(row, chosen) : id
}

const sector = ({ of: { from, to } }: Reach['sectors'][number]): string =>
  from === 0 && to === 360 ? 'all' : `${Math.round(from)}° to ${Math.round(to)}°, ${between(compassOfDegrees(from), compassOfDegrees(to))}`

const between = (a: string, b: string): string => (a === b ? a : `${a} to ${b}`)

const list = <T>(shares: readonly Share<T>[], name: (of: T) => string): string =>
  shares
    .filter((s) => s.share >= 0.01)
    .map((s) => `${name(s.of)} ${percent(s.share)}`)
    .join(', ')

const figure = (n: number): string => Math.round(n).toLocaleString('en-US')

const percent = (share: number): string =>
  share === 0 ? 'none' : share < 0.001 ? 'under 0.1 %' : `${Number((share * 100).toPrecision(share < 0.1 ? 1 : 2))} %`
