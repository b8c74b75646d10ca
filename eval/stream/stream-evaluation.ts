import { groupBy } from '../../src/model/group-by.ts'
import { loadWorld, read, type Report } from '../../src/index.ts'
import { candidateQuery } from '../../src/merging/candidate-query.ts'
import { digestOf, type ArticleDigest } from '../../src/merging/article-digest.ts'
import { copyOf } from '../../src/merging/copies.ts'
import { anchorKey, type EventSketch } from '../../src/merging/event-sketch.ts'
import { MemoryIndex } from '../../src/merging/memory-index.ts'
import { mergeAll } from '../../src/merging/merge-all.ts'
import { mergeArticle } from '../../src/merging/merge-article.ts'
import { sketchesOf } from '../../src/merging/sketches-of.ts'
import type { Evaluation, Group } from '../evaluation.ts'
import type { Row } from '../scoring/tally.ts'
import { bCubed, missedAlone, type BCubed, type Grouped } from '../merging/b-cubed.ts'
import { baselineRows } from './baselines.ts'
import { matchMention } from './match-mentions.ts'
import { originRows } from './origins.ts'
import { shuffled } from './seeded.ts'
import { firstHalf, loadStream, type GoldMention, type StreamItem } from './stream-corpus.ts'

const ORDERS = 20

interface ReadItem {
  item: StreamItem
  report: Report
  sketches: EventSketch[]
  /** The event of each gold mention, by `anchorKey`; null: not read. */
  found: { mention: GoldMention; key: string | null }[]
}

/** Incident of each event, by `anchorKey`. */
type Homes = Map<string, string>

/** Merging of a stream: which mentions of happenings stand together, in 20 orders of arrival, and which items have one origin. */
export const streamEvaluation: Evaluation = {
  summary: 'merging of short reports into incidents, in 20 random orders of arrival, and copies among them',
  corpus: '../shared/stream',
  run: (path, { misses, only }) => {
    const { items, incidents } = loadStream(path)
    const world = loadWorld()
    const read_: ReadItem[] = items.map((item) => {
      const report = read(item, { world })
      const sketches = sketchesOf(report, item.id, 1, world)
      return {
        item,
        report,
        sketches,
        found: item.mentions.map((mention) => ({ mention, key: keyOf(matchMention(mention, report, sketches)) })),
      }
    })
    const orders = Array.from({ length: ORDERS }, (_, seed) => mergeInOrder(shuffled(read_, seed + 1)))
    const again = [read_, read_.toReversed()].map((list) => homesOf(mergeAll(list.flatMap(({ sketches }) => sketches))))
    const digests = new Map(read_.map(({ item, report }) => [item.id, digestOf(report, item.id, 1)]))
    // As the archive looks for them: among the articles of its incidents.
    const homesOfArticle = groupBy([...again[0]!], ([key]) => key.split(' ')[0]!)
    const articlesIn = groupBy([...again[0]!], ([, home]) => home)
    const besides = (id: string): ArticleDigest[] =>
      [...new Set((homesOfArticle.get(id) ?? []).flatMap(([, home]) => articlesIn.get(home)!.map(([key]) => key.split(' ')[0]!)))].map(
        (article) => digests.get(article)!,
      )
    const first = firstHalf(items)
    const halves: [string, (id: string) => boolean][] = [
      ['first half', (id) => first.has(id)],
      ['second half', (id) => !first.has(id)],
      ['all', () => true],
    ]
    return halves
      .filter(([name]) => only === undefined || name === 'first half')
      .map(([name, within]): Group => {
        const part = read_.filter(({ item }) => within(item.id))
        const agreement = agreementOf(part, orders)
        const identical = agreementOf(part, again) === 1
        return {
          name,
          rows: {
            ...mentionRows(part, orders, again[0]!),
            'orders agree (worst two)': share(agreement),
            'remerge identical': share(identical ? 1 : 0),
            ...originRows(
              part.map(({ item }) => item),
              (id) => copyOf(digests.get(id)!, besides(id)),
            ),
            ...baselineRows(
              part.map(({ item }) => item),
              incidents,
            ),
          },
          ceilings: {},
          note: note(part, again[0]!),
          misses: misses && name === 'first half' ? missesIn(part, again[0]!) : [],
        }
      })
  },
}

const keyOf = (sketch: EventSketch | null): string | null => sketch && anchorKey(sketch.anchor)

const homesOf = (incidents: ReadonlyMap<string, readonly EventSketch[]>): Homes =>
  new Map([...incidents].flatMap(([id, events]) => events.map((event) => [anchorKey(event.anchor), id] as const)))

const mergeInOrder = (articles: readonly ReadItem[]): Homes => {
  const index = new MemoryIndex()
  for (const { sketches } of articles) {
    const near = index.near(sketches.map(candidateQuery))
    index.apply(sketches, mergeArticle({ sketches, near, taken: index.taken }))
  }
  return homesOf(index.incidents())
}

const mentionsOf = (part: readonly ReadItem[], homes: Homes, main: boolean): Grouped[] =>
  part.flatMap(({ found }) =>
    found
      .filter(({ mention }) => !main || mention.main)
      .map(({ mention, key }) => ({ gold: mention.incident, cluster: key === null ? null : homes.get(key)! })),
  )

const mentionRows = (part: readonly ReadItem[], orders: readonly Homes[], remerged: Homes): Record<string, Row> => {
  const rows: Record<string, Row> = {}
  for (const [name, main] of [
    ['main mentions', true],
    ['all mentions', false],
  ] as const) {
    const scores = orders.map((homes) => bCubed(mentionsOf(part, homes, main)))
    const items = mentionsOf(part, remerged, main)
    const counts = { tp: items.filter((item) => item.cluster !== null).length, fn: items.filter((item) => item.cluster === null).length }
    rows[`B3 ${name}, mean of ${ORDERS} orders`] = asRow(mean(scores), counts)
    rows[`B3 ${name}, worst order`] = asRow(
      scores.reduce((x, y) => (y.f < x.f ? y : x)),
      counts,
    )
    rows[`B3 ${name}, remerged`] = asRow(bCubed(items), counts)
    rows[`B3 ${name}, remerged, missed alone`] = asRow(bCubed(missedAlone(items)), counts)
    rows[`B3 ${name}, of those read`] = asRow(bCubed(items.filter((item) => item.cluster !== null)), counts)
  }
  return rows
}

const mean = (scores: readonly BCubed[]): BCubed => {
  const of = (key: keyof BCubed): number => scores.reduce((sum, score) => sum + score[key], 0) / scores.length
  return { p: of('p'), r: of('r'), f: of('f') }
}

const asRow = (score: BCubed, { tp, fn }: { tp: number; fn: number }): Row => ({ ...score, tp, fn, fp: 0 })

const share = (value: number): Row => ({ p: value, r: value, f: value, tp: 1, fn: 0, fp: 0 })

/** Lowest B-cubed between two of the groupings, over all events of ours. */
const agreementOf = (part: readonly ReadItem[], orders: readonly Homes[]): number => {
  const keys = part.flatMap(({ sketches }) => sketches.map((sketch) => anchorKey(sketch.anchor)))
  let lowest = 1
  orders.forEach((a, i) => {
    for (const b of orders.slice(i + 1))
      lowest = Math.min(lowest, bCubed(keys.map((key) => ({ gold: a.get(key)!, cluster: b.get(key)! }))).f)
  })
  return lowest
}

/** How many events are in no gold mention, and how many of these stand in an incident that their item does not mention. */
const note = (part: readonly ReadItem[], homes: Homes): string => {
  const goldOf = new Map<string, Set<string>>()
  for (const { found } of part)
    for (const { mention, key } of found)
      if (key !== null) {
        const home = homes.get(key)!
        goldOf.set(home, (goldOf.get(home) ?? new Set()).add(mention.incident))
      }
  let [extra, astray] = [0, 0]
  for (const { sketches, found } of part)
    for (const sketch of sketches) {
      const key = anchorKey(sketch.anchor)
      if (found.some((f) => f.key === key)) continue
      extra++
      const gold = [...(goldOf.get(homes.get(key)!) ?? [])]
      if (gold.length > 0 && !gold.some((id) => found.some((f) => f.mention.incident === id))) astray++
    }
  const events = part.flatMap(({ sketches }) => sketches).length
  return `${part.length} items, ${part.flatMap(({ found }) => found).length} mentions; ${events} events of ours, ${extra} of them in no gold mention, ${astray} of these in an incident their item does not tell of`
}

const missesIn = (part: readonly ReadItem[], homes: Homes): string[] => {
  const lines: string[] = []
  const rows = part.flatMap(({ item, found }) =>
    found.map(({ mention, key }) => ({ item, mention, home: key === null ? null : homes.get(key)! })),
  )
  for (const { item, mention, home } of rows) {
    if (home === null) {
      lines.push(`${item.id} | not read | ${mention.main ? 'main' : 'recalled'} | ${mention.incident} | ${mention.quote}`)
      continue
    }
    const inside = rows.filter((row) => row.home === home && row.mention.incident !== mention.incident)
    const outside = rows.filter((row) => row.home !== home && row.home !== null && row.mention.incident === mention.incident)
    if (inside.length > 0 || outside.length > 0)
      lines.push(
        `${item.id} | ${mention.main ? 'main' : 'recalled'} | ${mention.incident} in ${home} | ${mention.quote} | with ${[...groupBy(inside, (row) => row.mention.incident).keys()].join(', ')} | without ${outside.map((row) => row.item.id).join(' ')}`,
      )
  }
  return lines
}
