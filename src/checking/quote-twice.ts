import type { Finding, Report, Source } from '../model/report.ts'
import type { World } from '../world/world.ts'
import type { Check } from './check.ts'
import { quotationsOf, type Quotation } from './quotations.ts'

/** The person who is quoted: the speaker nearest to the words, if he is a person by name. */
const speaker = (report: Report, world: World, { claims }: Quotation): { source: Source; name: string } | null => {
  const source = claims[0]?.sources[0]
  if (!source || claims.some((c) => c.sources[0]!.name !== source.name)) return null
  const actor = report.actors.find((a) => a.name === source.name || (a.id !== null && a.id === source.id))
  const isPerson = actor
    ? actor.kind === 'person'
    : (source.id !== null && world.personById.has(source.id)) || (source.id === null && looksLikePerson(source.name))
  return isPerson ? { source, name: actor?.name ?? source.name } : null
}

/** Two to four capitalised words, and no word of an office: someone no table knows. */
export const looksLikePerson = (name: string): boolean => LIKE_A_NAME.test(name) && !OFFICE.test(name)

const LIKE_A_NAME = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+$/u
const OFFICE =
  /\b(?:Ministry|Agency|Staff|Command|Office|Council|Government|Department|Party|Army|Navy|Force|Forces|Corps|Guard|Institute|Centre|Center|University|News|Press|Times|Post|Herald|Assembly|Committee|Commission|Union|Nations|House|Minister|President|Secretary|Official|Bureau|Service|Administration|Forum|Network|Association|Group|Company|Fleet|Embassy|Intelligence|Military|Officials|Sources|Korea|Cabinet|Security)\b/u

const family = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((w) => w.length > 1),
  )
/** "Suga" and "Yoshihide Suga" are one; "the minister" never gets here. */
const samePersonName = (a: string, b: string): boolean => [...family(a)].some((word) => family(b).has(word))

const pairFinding = (report: Report, world: World, a: Quotation, b: Quotation): Finding[] => {
  const [first, second] = [speaker(report, world, a), speaker(report, world, b)]
  if (!first || !second) return []
  const same = samePersonName(first.name, second.name) || (first.source.id !== null && first.source.id === second.source.id)
  const chained = [...a.claims, ...b.claims].some(
    (c) => c.sources.some((s) => samePersonName(s.name, first.name)) && c.sources.some((s) => samePersonName(s.name, second.name)),
  )
  if (same || chained) return []
  return [
    {
      check: 'quote-twice',
      verdict: 'contradicted',
      claims: [...new Set([...a.claims, ...b.claims].map((c) => c.id))],
      spans: [a.span, b.span],
      inputs: { first: first.name, second: second.name, words: Math.min(a.key.split(' ').length, b.key.split(' ').length) },
      sentence: `The same words are given to ${first.name} and to ${second.name}.`,
    },
  ]
}

/** One quotation given to two persons. */
export const quoteTwice: Check = {
  name: 'quote-twice',
  run: (report, world) => {
    const seen = new Map<string, Quotation>()
    return quotationsOf(report).flatMap((quotation) => {
      const earlier = seen.get(quotation.key)
      if (!earlier) seen.set(quotation.key, quotation)
      return earlier ? pairFinding(report, world, earlier, quotation) : []
    })
  },
}
