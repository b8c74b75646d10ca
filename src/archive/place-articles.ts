import { candidateQuery } from '../merging/candidate-query.ts'
import { anchorKey, type EventSketch } from '../merging/event-sketch.ts'
import { findCopies, type Copies } from './find-copies.ts'
import { findEvent } from '../merging/find-event.ts'
import { mergeArticle, type Merged, type Placement } from '../merging/merge-article.ts'
import { articleMark } from '../merging/incident-id.ts'
import type { ApplyContext } from './apply-context.ts'
import { eventKey, loadSketches } from './load-sketches.ts'
import { Neighbourhood, type NearEvent } from './neighbourhood.ts'
import type { ToldArticle } from './told-article.ts'

/** Where an older revision's event went. */
export interface Followed {
  event: NearEvent
  /** Start of the event of the new revision that took its place; null: nothing did. */
  by: number | null
}

/** What merging a batch of articles comes to. */
export interface Placed {
  /** The last word on each event that was placed or moved, by `anchorKey`. */
  placements: Map<string, Placement>
  /** Ids that lead elsewhere, in order. */
  redirects: { from: string; to: string }[]
  followed: Followed[]
  /** Incidents whose events are others now. */
  touched: Set<string>
  /** New incidents with the event that founded each. */
  founded: Map<string, EventSketch>
  /** Articles for which it is newly known what they copy. */
  copied: Set<string>
  copies: Copies
}

/** Places the events of articles one after another among those in store. Reads only. */
export const placeArticles = async (articles: readonly ToldArticle[], context: ApplyContext): Promise<Placed> => {
  const { queries, book } = context
  const around = new Neighbourhood(queries, context.sketches)
  const again = articles.filter(({ revision }) => revision > 1)
  const before = await incidentsOf(
    again.map(({ entry }) => entry.key),
    context,
  )
  await around.read(
    articles.flatMap(({ sketches }) => sketches.map(candidateQuery)),
    before,
  )
  const taken = await takenIds(articles, around, context)
  const placed: Placed = {
    placements: new Map(),
    redirects: [],
    followed: [],
    touched: new Set(),
    founded: new Map(),
    copied: new Set(),
    copies: new Map(),
  }
  for (const article of articles) {
    const { entry, revision, sketches } = article
    const old = revision > 1 ? around.remove(entry.key) : []
    if (book.names(entry.key)) book.reread(entry.key, sketches)
    const bound = await boundIncidents(sketches, around, context)
    const near = await around.near(sketches.map(candidateQuery), bound)
    let merged = mergeArticle({ sketches, near, constraints: book.constraints, taken: (id) => taken.has(id) })
    const known = await loadSketches(queries, old, context.sketches)
    const followed = old.map((event) => ({ event, by: follower(known.get(eventKey(event))!, sketches) }))
    merged = keepIds(merged, followed, around)
    around.place(sketches, merged.placements)
    for (const { from, to } of merged.redirects) around.redirect(from, to)
    record(placed, [...sketches, ...near.map(({ sketch }) => sketch)], merged, followed)
    for (const id of placed.touched) taken.add(id)
    for (const key of await findCopies(article, around, placed.copies, context)) placed.copied.add(key)
  }
  return placed
}

const record = (
  placed: Placed,
  sketches: readonly EventSketch[],
  { placements, redirects }: Merged,
  followed: readonly Followed[],
): void => {
  const known = new Map(sketches.map((sketch) => [anchorKey(sketch.anchor), sketch]))
  for (const placement of placements) {
    placed.placements.set(anchorKey(placement.anchor), placement)
    placed.touched.add(placement.incident)
    if (placement.movedFrom !== null) placed.touched.add(placement.movedFrom)
    if (placement.isNew && !placed.founded.has(placement.incident))
      placed.founded.set(placement.incident, known.get(anchorKey(placement.anchor))!)
  }
  for (const redirect of redirects) {
    placed.redirects.push(redirect)
    placed.touched.add(redirect.from).add(redirect.to)
  }
  for (const one of followed) {
    placed.followed.push(one)
    placed.touched.add(one.event.incident)
  }
}

const incidentsOf = async (keys: readonly string[], { queries }: ApplyContext): Promise<string[]> => {
  if (keys.length === 0) return []
  const rows = await queries.query<{ incident: string }>('select distinct incident from event where article = any($1::text[]) and newest', [
    keys,
  ])
  return rows.map(({ incident }) => incident)
}

/** Ids in use, or once in use, that articles around could found. */
const takenIds = async (articles: readonly ToldArticle[], around: Neighbourhood, { queries }: ApplyContext): Promise<Set<string>> => {
  const marks = [...new Set([...articles.map(({ mark }) => mark), ...around.articles().map(articleMark)])]
  const rows = await queries.query<{ id: string }>(
    'select id from incident where mark = any($1::text[]) union all select id from former_id where mark = any($1::text[]) and incident is not null',
    [marks],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Incidents of the events that decisions bind to these. */
const boundIncidents = async (
  sketches: readonly EventSketch[],
  around: Neighbourhood,
  { book, queries }: ApplyContext,
): Promise<string[]> => {
  const partners = book.partnersOf(sketches)
  const missing = partners.filter((anchor) => around.incidentOf(anchor) === undefined)
  if (missing.length > 0) {
    const rows = await queries.query<{ incident: string }>(
      `select distinct e.incident from unnest($1::text[], $2::int[]) as k(article, starts)
       join event e on e.article = k.article and e.starts = k.starts and e.newest`,
      [missing.map((a) => a.article), missing.map((a) => a.span[0])],
    )
    await around.read(
      [],
      rows.map(({ incident }) => incident),
    )
  }
  return partners.flatMap((anchor) => around.incidentOf(anchor) ?? [])
}

/** Start of the event of the new revision that tells what one of the old did: by its words, else the nearest of its type. */
const follower = (old: EventSketch, sketches: readonly EventSketch[]): number | null => {
  const same = findEvent(old.anchor, sketches)
  if (same && same.type === old.type) return same.anchor.span[0]
  const alike = sketches.filter(({ type }) => type === old.type)
  const far = (sketch: EventSketch): number => Math.abs(sketch.anchor.span[0] - old.anchor.span[0])
  return alike.length === 0 ? null : alike.reduce((a, b) => (far(b) < far(a) ? b : a)).anchor.span[0]
}

/** An incident that only an older revision told of keeps its id when the new one tells it otherwise. */
const keepIds = (merged: Merged, followed: readonly Followed[], around: Neighbourhood): Merged => {
  const names = new Map<string, string>()
  for (const { event, by } of followed) {
    const placement = merged.placements.find(({ anchor }) => anchor.span[0] === by && anchor.article === event.article)
    if (placement?.isNew && around.eventsOf(event.incident).length === 0 && ![...names.values()].includes(event.incident))
      names.set(placement.incident, names.get(placement.incident) ?? event.incident)
  }
  if (names.size === 0) return merged
  return {
    placements: merged.placements.map((placement) => {
      const incident = names.get(placement.incident)
      return incident === undefined ? placement : { ...placement, incident, isNew: false }
    }),
    redirects: merged.redirects.map(({ from, to }) => ({ from, to: names.get(to) ?? to })),
  }
}
