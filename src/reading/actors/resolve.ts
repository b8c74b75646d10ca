import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { SpeakerData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { demonymOf } from './country-names.ts'
import { Discourse } from './discourse.ts'
import { ROLE_WORDS } from './role-words.ts'
import { ONE_OF } from './speakers.ts'
import { withCountry } from './institution-country.ts'
import { bothOf } from './both.ts'
import { isInQuotation } from './in-quotation.ts'
import { printedNames } from './printed-names.ts'

export interface ResolveContext {
  readonly world: World
  /** ISO code of the state where the article was written (`homeCountry`), or null. */
  readonly home: string | null
  /** Who publishes the article: "we estimate" in an institute's own paper. */
  readonly publisher?: string | null
}

const TEXTS = new Set('text report announcement statement communique commentary dispatch'.split(' '))
// Words for any organisation: the last one is meant.
const GENERAL = new Set('group body organization organisation company service bureau force commission'.split(' '))
const MEDIA = new Set('newspaper broadcaster outlet daily network paper'.split(' '))

/**
 * What every speaker of the text stands for, by place: pronouns, short forms and family names are replaced by the
 * speaker they repeat, institutions without a state get one. What cannot be resolved keeps `needsAntecedent`. Linear.
 */
export const resolveSpeakers = (chart: Chart, { world, home, publisher }: ResolveContext): Map<Value<'speaker'>, SpeakerData> => {
  const story = new Discourse(chart)
  const resolved = new Map<Value<'speaker'>, SpeakerData>()
  // Speakers that were found from their verb stand in the attributions only.
  const speakers = [...new Set([...chart.all('speaker'), ...chart.all('attribution').flatMap((a) => a.data.speakers)])].sort(
    (a, b) => a.first - b.first || a.end - b.end,
  )
  for (const value of speakers) {
    story.readTo(value.first)
    const data = value.data.head === 'we' ? ofPublisher(value.data, publisher ?? null) : resolveOne(value, story, chart, world, home)
    resolved.set(value, data)
    story.note(value, data)
  }
  const printed = printedNames(chart, world)
  for (const [value, data] of resolved) {
    const name = data.id === null ? undefined : printed.get(data.id)
    if (name && (data.kind === 'organization' || data.kind === 'person') && data.name === normalName(data, world))
      resolved.set(value, { ...data, name })
  }
  return resolved
}

const INSTITUTE =
  /\b(?:Institute|Cent(?:er|re)|Project|Foundation|Initiative|Association|Council|Society|University|Program(?:me)?|Forum|Observatory|Monitor)\b/

/** The institute that publishes an article, by its short name ("Quill Institute" for "Quill Institute for Peace"); null for a newspaper. */
export const instituteOf = (publisher: string | null): string | null => {
  const name = publisher?.replace(/\s*(?:\(.*|[|,–—].*| - .*)$/, '').trim() ?? ''
  if (!INSTITUTE.test(name)) return null
  const short = new RegExp(`^(?:[\\p{Lu}\\d]\\S*\\s)+?${INSTITUTE.source}(?=\\s(?:for|on)\\s)`, 'u').exec(name)?.[0]
  return short ?? name
}

/** A newspaper's "we" may be anybody; an institute's is the institute. */
const ofPublisher = (data: SpeakerData, publisher: string | null): SpeakerData => {
  const name = instituteOf(publisher)
  return name !== null ? { ...data, name, kind: 'organization', needsAntecedent: false } : data
}

const normalName = ({ id, kind }: SpeakerData, world: World): string | undefined =>
  (kind === 'person' ? world.personById : world.organizationById).get(id!)?.names[0]

const resolveOne = (value: Value<'speaker'>, story: Discourse, chart: Chart, world: World, home: string | null): SpeakerData => {
  const { data } = value
  const determiner = chart.tokens[value.first]!.lower
  const subject = data.head === 'it' || data.head === 'they' ? story.bodyOfSentence(value, data.plural) : null
  if (subject) return subject
  // "He says it is the same," she said: whom a quotation calls he, the article does not tell.
  if (data.kind === 'pronoun' && isInQuotation(chart, value.first)) return data
  if (data.kind === 'pronoun')
    return data.head === 'they'
      ? (story.lastGroup(value) ?? data)
      : data.head === 'it'
        ? (story.lastBody(value) ?? data)
        : (story.lastPerson(data.gender, value) ?? data)
  if (data.kind === 'person') return data.needsAntecedent ? (story.byFamily(data, world) ?? data) : data
  if (determiner === 'both') return bothOf(value, story, chart, world) ?? data
  const described = data.kind === 'organization' ? story.apposedTo(value) : null
  if (described) return described
  if (determiner === 'its' && (data.kind === 'role' || data.kind === 'group')) return ofBody(value, story, chart, world) ?? data
  if (determiner === 'his' || determiner === 'her') return ofPerson(value, story, determiner === 'her' ? 'f' : 'm', chart) ?? data
  if (data.kind === 'role' || data.kind === 'group' || value.rule === '<noun phrase>') {
    const whole = ofShortBody(data, value, story) ?? ofLastBody(data, determiner, value, story)
    if (whole) return whole
  }
  if (determiner === 'another') return likeLast(data, story)
  if (data.kind === 'role' && determiner === 'the' && !data.plural && !data.needsAntecedent && !data.anonymous && / /.test(data.name)) {
    const holder = story.holderOf(data.name.toLowerCase()) ?? chiefOf(value, story, chart)
    if (holder) return holder
  }
  if (!data.needsAntecedent)
    return data.country === null && namesInstitution(value, chart) ? withCountry(value, data, story, chart, world, home) : data
  if (value.rule === ONE_OF) {
    const group = story.lastGroup(value)
    const own = chart.words({ first: value.first + 2, end: value.end })
    return group ? singular(group) : /^them$/i.test(own) ? data : singular({ ...data, name: own, needsAntecedent: false })
  }
  if (data.kind === 'role' || data.kind === 'group') {
    const several = data.plural ? null : story.lastRole(data.head, true)
    return (
      story.lastRole(data.head, data.plural) ??
      (several ? singular(several) : (story.holderInWorld(data.name.replace(/^the /i, ''), world) ?? data))
    )
  }
  const generic = value.rule !== '<the> <short noun>'
  if (generic) return withCountry(value, data, story, chart, world, home)
  if (TEXTS.has(data.head)) return (data.head === 'report' ? story.lastOf('outlet') : null) ?? story.lastBody(value) ?? data
  if (MEDIA.has(data.head)) return story.lastOf('outlet') ?? data
  const general = GENERAL.has(data.head) ? story.lastBody(value) : null
  const known = story.byHead(data.head) ?? general
  if (known) return known
  // "the Guards" have no other name in the text.
  if (data.head === 'guards') return { ...data, name: chart.tokens[value.end - 1]!.text, needsAntecedent: false }
  const name = story.statelessName(data.head)
  const owned = withCountry(value, name ? { ...data, name } : data, story, chart, world, home)
  return name && owned.needsAntecedent ? { ...owned, needsAntecedent: false } : owned
}

/** "one of them": one of several who were named before. */
const singular = (group: SpeakerData): SpeakerData => {
  let done = false
  const name = group.name
    .replace(/^(?:two|three|four|five|six|several|some|many|most|both|the|other)\s+/i, '')
    .replace(/[\p{L}-]+/gu, (word) => {
      if (done || ROLE_WORDS.get(word.toLowerCase())?.plural !== true) return word
      done = true
      return ROLE_WORDS.get(word.toLowerCase())!.head
    })
  return { ...group, name, kind: 'role', plural: false }
}

/** "its analysts", "its spokesman": of the body last named. */
const ofBody = (value: Value<'speaker'>, story: Discourse, chart: Chart, world: World): SpeakerData | null => {
  const body = story.lastBody(value)
  if (!body) return null
  const thing = chart.words({ first: value.first + 1, end: value.end })
  const owner = body.kind === 'state' && body.country !== null ? demonymOf(world, body.country) : body.name
  return { ...value.data, name: `${owner} ${thing}`, country: body.country, needsAntecedent: false }
}

/** "the ISPR chief": the person introduced as of that body. */
const chiefOf = (value: Value<'speaker'>, story: Discourse, chart: Chart): SpeakerData | null => {
  if (!/^(?:chief|head|director|spokesman|spokeswoman|spokesperson|commander)$/.test(value.data.head)) return null
  const body = chart.within('organization', value)[0]
  return body ? story.holderOf(body.data.name.toLowerCase()) : null
}

const namesInstitution = (value: Value<'speaker'>, chart: Chart): boolean =>
  chart.within('organization', value).some((o) => o.data.country === null && o.rule === '<institution>')

/** "her ministry", "his press secretary": named after the person. */
const ofPerson = (value: Value<'speaker'>, story: Discourse, gender: 'f' | 'm', chart: Chart): SpeakerData | null => {
  const person = story.owner(gender, value)
  if (!person) return null
  const thing = chart.words({ first: value.first + 1, end: value.end })
  return {
    ...value.data,
    name: `${person.name}'s ${thing}`,
    country: person.country,
    needsAntecedent: false,
    kind: /secretary|spokes|aide|adviser|minister/.test(value.data.head) ? 'role' : value.data.kind,
  }
}

const BODIES = '(ministry|command|agency|institute|council|company|group|organi[sz]ation|guard|guards|office|department|association|party)'
const SHORT_OWNER = new RegExp(`^(?:(senior|top|unnamed|unidentified) )?${BODIES} (.+)$`, 'i')
const SHORT_BODY = new RegExp(`^(.+) (?:of|at|for|from|with) the ${BODIES}$`, 'i')

/** "a ministry official", "an official of the group": the body that the short noun takes up stands in the name. */
const ofShortBody = (data: SpeakerData, value: Value<'speaker'>, story: Discourse): SpeakerData | null => {
  const before = SHORT_OWNER.exec(data.name)
  const behind = before ? null : SHORT_BODY.exec(data.name)
  const noun = (before?.[2] ?? behind?.[2])?.toLowerCase()
  if (!noun) return null
  const body = story.byHead(noun) ?? (GENERAL.has(noun) ? story.lastBody(value) : null)
  if (!body || body.kind !== 'organization') return null
  const role = before ? `${before[1] ? `${before[1]} ` : ''}${before[3]}` : behind![1]!
  return { ...data, name: `${body.name} ${role}`, country: data.country ?? body.country, needsAntecedent: false }
}

/** "a spokesman": of whoever spoke last. */
const ofLastBody = (data: SpeakerData, determiner: string, value: Value<'speaker'>, story: Discourse): SpeakerData | null => {
  if (!/^an?$/.test(determiner) || !/^spokes(?:man|woman|person)$/.test(data.name)) return null
  const body = story.lastBody(value)
  return body?.kind === 'organization' ? { ...data, name: `${body.name} ${data.name}`, country: body.country } : null
}

const likeLast = (data: SpeakerData, story: Discourse): SpeakerData => ({
  ...data,
  country: data.country ?? story.lastRole(data.head, data.plural)?.country ?? null,
  needsAntecedent: false,
})
