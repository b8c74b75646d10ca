import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { ActorMention } from '../../model/report.ts'
import type { SpeakerData } from '../../model/values.ts'

/**
 * The actors named in the text, by place. Every mention of a person carries all posts that the text gives him anywhere.
 * Pronouns and unresolved short forms are left out.
 */
export const actorMentions = (chart: Chart, resolved: ReadonlyMap<Value<'speaker'>, SpeakerData>): ActorMention[] => {
  const roles = new Map<string, string[]>()
  for (const value of chart.all('person')) {
    const { data } = value
    const all = roles.get(key(data.id, data.name)) ?? []
    for (const role of [...data.roles, ...rolesBehind(chart, value)])
      if (!all.some((r) => r.toLowerCase() === role.toLowerCase())) all.push(role)
    roles.set(key(data.id, data.name), all)
  }
  const mentions: (ActorMention & { first: number; end: number })[] = []
  for (const value of chart.all('person')) {
    const { id, name } = value.data
    mentions.push({
      first: value.first,
      end: value.end,
      text: chart.words(value),
      span: chart.span(value),
      kind: 'person',
      id,
      name,
      roles: roles.get(key(id, name))!,
    })
  }
  for (const value of chart.all('organization')) {
    const { id, name } = value.data
    mentions.push({
      first: value.first,
      end: value.end,
      text: chart.words(value),
      span: chart.span(value),
      kind: 'organization',
      id,
      name,
      roles: [],
    })
  }
  const covered = new Set(mentions.map((m) => m.first))
  for (const [value, data] of resolved) {
    if (data.needsAntecedent || value.data.kind === 'pronoun' || data.kind === 'pronoun') continue
    // The article stands before the name: "the Pentagon" is the mention "Pentagon" again.
    if (covered.has(value.first) || mentionInside(chart, value)) continue
    mentions.push({
      first: value.first,
      end: value.end,
      text: chart.words(value),
      span: chart.span(value),
      kind: data.kind,
      id: data.id,
      name: data.name,
      roles: data.kind === 'person' ? (roles.get(key(data.id, data.name)) ?? []) : [],
    })
  }
  const named = nameInstitutions(chart, resolved)
  return mentions
    .sort((a, b) => a.first - b.first || b.end - a.end)
    .map(({ first, end: _end, ...mention }) => ({ ...mention, ...(mention.kind === 'organization' ? named.get(first) : undefined) }))
}

// "X, an official, author, and the current secretary": posts in a row behind the name, each a phrase of its own.
const rolesBehind = (chart: Chart, { end }: Value): string[] => {
  const roles: string[] = []
  for (let at = end; roles.length < 6;) {
    let next = at
    while (chart.tokens[next]?.lower === ',' || chart.tokens[next]?.lower === 'and') next++
    const title = next > at ? chart.longestAt('title', next) : null
    if (!title || title.data.plural || chart.tokens[title.end]?.capital || chart.longestAt('person', next)) break
    roles.push(title.data.role)
    at = title.end
  }
  return roles
}

const key = (id: string | null, name: string): string => id ?? name.toLowerCase()

const mentionInside = (chart: Chart, { first, end, data }: Value<'speaker'>): boolean =>
  (data.kind === 'organization' || data.kind === 'person') &&
  (chart.longestAt('organization', first + 1)?.end === end || chart.longestAt('organization', first)?.end === end)

/** "the Defense Ministry" as a mention has the state that the speaker of the same words was found to have. */
const nameInstitutions = (
  chart: Chart,
  resolved: ReadonlyMap<Value<'speaker'>, SpeakerData>,
): Map<number, { id: string | null; name: string }> => {
  const named = new Map<number, { id: string | null; name: string }>()
  for (const [value, data] of resolved) {
    if (data.kind !== 'organization' || data.needsAntecedent) continue
    const at = chart.longestAt('organization', value.first) ? value.first : value.first + 1
    const organization = chart.longestAt('organization', at)
    if (organization && organization.rule === '<institution>' && organization.end <= value.end)
      named.set(at, { id: data.id, name: data.name })
  }
  return named
}
