import type { Event, PlaceMention, Report, Span } from '../model/report.ts'
import type { OrganizationRow } from '../world/rows.ts'
import type { SketchPlace } from './event-sketch.ts'

/** A state, a sea or a part of the world says too little of where. */
const WIDE = new Set(['country', 'sea', 'ocean', 'continent', 'region', 'disputed', 'zone', 'gulf', 'strait', 'water'])
/** Beyond this a name is of a whole land. */
const LARGEST_KM = 400
/** What stands before the name of a place where something happened or went; a bare capital is a government. */
const LEADS =
  /(?:\b(?:in|at|on|near|off|from|to|toward|towards|into|over|above|against|of|outside|around|by|between|and|beyond|past|hit|hits|struck|strikes|shelled|pounded|bombed|targeted|targets|targeting|left|leaves|leaving|the)|,)\s*$/i
const SENTENCE = /[.!?]["”’)]*(?=\s+["“‘(]?\p{Lu})|\n+/gu

/**
 * The places that stand beside each event in the text, whether or not its frame took them: an event owns those of its
 * sentence up to the next event; sentences without one belong to the only firing of the article, if there is only one.
 */
export const namedPlaces = ({ article, events, places, actors, times }: Report): Map<Event, SketchPlace[]> => {
  const owned = new Map<Event, SketchPlace[]>(events.map((event) => [event, []]))
  const sentences = sentencesOf(article.text)
  const main = events.filter((event) => event.main)
  for (const place of places) {
    if (!isWhere(place, article.text)) continue
    const sentence = sentences.find(([from, to]) => from <= place.span[0] && place.span[0] < to)
    const owner = sentence && ownerOf(place, sentence, events)
    const event = owner ?? (main.length === 1 ? main[0]! : null)
    if (event) owned.get(event)!.push(asPlace(place))
  }
  for (const { name, span } of unknownNames({ article, places, actors, times })) {
    const sentence = sentences.find(([from, to]) => from <= span[0] && span[0] < to)
    const event = (sentence && ownerOf({ span }, sentence, events)) ?? (main.length === 1 ? main[0]! : null)
    if (event) owned.get(event)!.push({ role: 'named', name, id: null, lat: null, lon: null, radiusKm: null })
  }
  return owned
}

/** Where something can have been: a capitalised name behind one of these, which no rule and no gazetteer takes for anything. */
const UNKNOWN =
  /\b(?:in|at|near|off|from|on|over|above|against|around|outside|toward|towards|into|past|hit|struck|shelled|pounded|left) (?:the )?(?:(?:area|edge|outskirts|town|village|slopes|hills|range|ridge|sector|district) (?:of|above|around|near) )?(\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+){0,2})/gu

/** Names of places that only the text knows: enough to tell that two articles speak of one village. */
const unknownNames = ({
  article,
  places,
  actors,
  times,
}: Pick<Report, 'article' | 'places' | 'actors' | 'times'>): { name: string; span: Span }[] => {
  const known = [...places, ...actors, ...times].map(({ span }) => span)
  return [...article.text.matchAll(UNKNOWN)].flatMap((match) => {
    const name = match[1]!
    const at = match.index + match[0].length - name.length
    const span: Span = [at, at + name.length]
    return known.some(([from, to]) => from < span[1] && span[0] < to) ? [] : [{ name, span }]
  })
}

/** Small towns of the whole world are taken for one another too often to tell which state is meant. */
const LEAST_KM = 15

/** Media that tell of the firings of their own side, whoever else tells of others'. */
const OF_OWN_SIDE = new Set(['kp-kcna', 'kp-kctv', 'kp-rodong-sinmun', 'kp-voice-of-korea', 'ye-saba', 'ye-al-masirah'])

/** ISO codes of the states that an article names: by themselves, by their towns, by their forces and ministries; in the order of the text. */
export const namedStates = ({ places, actors }: Report, organization: (id: string) => OrganizationRow | undefined): string[] => {
  const ofPlaces = places.map(({ span, id, kind, country, radiusKm }) => ({
    at: span[0],
    state: kind === 'country' ? id : id?.startsWith('geonames-') && (radiusKm ?? 0) < LEAST_KM ? null : (country ?? null),
  }))
  const ofBodies = actors.map(({ span, id }) => {
    const row = id === null ? undefined : organization(id)
    return { at: span[0], state: row && (OF_OWN_SIDE.has(row.id) || !/^(?:agency|outlet|company)$/.test(row.kind)) ? row.country : null }
  })
  const named = [...ofPlaces, ...ofBodies].sort((a, b) => a.at - b.at)
  return [...new Set(named.flatMap(({ state }) => state ?? []))]
}

const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(SENTENCE)) {
    const end = match.index + match[0].length
    // "a.m. Tuesday", "U.S. Navy", "Gen. Kim": no end of a sentence.
    if (
      match[0].startsWith('.') &&
      /(?:\b\p{L}|\b(?:Gen|Adm|Col|Mr|Mrs|Ms|Dr|Lt|Sgt|St|No|Maj|Capt|Sept|Oct|Nov|Dec|Jan|Feb|Aug))$/u.test(text.slice(from, match.index))
    )
      continue
    spans.push([from, end])
    from = end
  }
  spans.push([from, text.length])
  return spans
}

const isWhere = ({ use, kind, radiusKm, span }: PlaceMention, text: string): boolean =>
  use === 'literal' && !WIDE.has(kind) && (radiusKm ?? 0) <= LARGEST_KM && LEADS.test(text.slice(Math.max(0, span[0] - 14), span[0]))

const ownerOf = (place: Pick<PlaceMention, 'span'>, [from, to]: Span, events: readonly Event[]): Event | null => {
  let before: { event: Event; at: number } | null = null
  let behind: { event: Event; at: number } | null = null
  for (const event of events)
    for (const [at] of event.mentions) {
      if (at < from || at >= to) continue
      if (at <= place.span[0]) before = before && before.at > at ? before : { event, at }
      else behind = behind && behind.at < at ? behind : { event, at }
    }
  return (before ?? behind)?.event ?? null
}

const asPlace = ({ text, id, lat, lon, radiusKm }: PlaceMention): SketchPlace => ({
  role: 'named',
  name: text,
  id,
  lat,
  lon,
  radiusKm,
})
