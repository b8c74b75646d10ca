import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { SpeakerData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { leaderByFamily } from './families.ts'
import { speaks } from './speaking.ts'
import { introducedIn } from './introduced-in.ts'

interface Said {
  readonly data: SpeakerData
  readonly first: number
  readonly end: number
  readonly sentence: number
  readonly spoke: boolean
}

// A pronoun reaches this many sentences back, a short noun ("the ministry") over the whole text.
const REACH = 4
// Bodies that go by a plural: "they" takes them up.
const PLURAL_BODY = /\b(?:guards|forces|chiefs|chiefs of staff|houthis|rebels|taliban|police|militants)$/i

/** Who has been named so far, read forward once: what pronouns and short names can mean. */
export class Discourse {
  readonly #chart: Chart
  readonly #quoted: ReadonlySet<Value>
  readonly #families = new Map<string, SpeakerData>()
  readonly #heads = new Map<string, SpeakerData>()
  readonly #roles = new Map<string, SpeakerData>()
  readonly #holders: { post: string; data: SpeakerData }[] = []
  readonly #stateless = new Map<string, string>()
  #persons: Said[] = []
  #bodies: Said[] = []
  #group: Said | null = null
  #outlet: SpeakerData | null = null
  #organizations = 0
  #lastCountryOfBody: string | null = null

  constructor(chart: Chart) {
    this.#chart = chart
    this.#quoted = new Set(chart.all('attribution').flatMap(({ data }) => data.speakers))
    // A family name in a headline or lead may stand before the full name.
    for (const { data } of chart.all('person')) if (!this.#families.has(data.family)) this.#families.set(data.family, personOf(data))
  }

  /** Takes note of organisations named before a token, also inside longer phrases. */
  readTo(first: number): void {
    const all = this.#chart.all('organization')
    for (; this.#organizations < all.length && all[this.#organizations]!.first < first; this.#organizations++) {
      const { data, first: at } = all[this.#organizations]!
      if (data.country === null && data.id === null && all[this.#organizations]!.rule === '<institution>') {
        this.#stateless.set(headOf(data.name, data.kind), data.name)
        continue
      }
      const body: SpeakerData = {
        name: data.name,
        id: data.id,
        kind: 'organization',
        country: data.country,
        anonymous: false,
        plural: false,
        gender: null,
        needsAntecedent: false,
        head: headOf(data.name, data.kind),
      }
      this.#setHeads(body)
      // "the army" takes up the defence forces of a state.
      if (data.kind === 'military' && /\b(?:military|army|forces)\b/i.test(data.name))
        for (const head of ['military', 'army']) this.#heads.set(head, body)
      if (data.kind === 'agency' || data.kind === 'intelligence') this.#heads.set('agency', body)
      if (data.kind === 'outlet' || data.kind === 'agency') this.#outlet = body
      if (this.#bodies.at(-1)?.data.name !== body.name)
        this.#bodies.push({
          data: body,
          first: at,
          end: all[this.#organizations]!.end,
          sentence: this.#chart.tokens[at]!.sentence,
          spoke: false,
        })
    }
  }

  #setHeads(body: SpeakerData): void {
    this.#heads.set(body.head, body)
    for (const word of body.name.toLowerCase().split(/[\s-]+/)) this.#heads.set(word, body)
  }

  note(value: Value<'speaker'>, data: SpeakerData): void {
    if (data.needsAntecedent) return
    const { sentence } = this.#chart.tokens[value.first]!
    const said: Said = { data, first: value.first, end: value.end, sentence, spoke: this.#quoted.has(value) || speaks(this.#chart, value) }
    if (data.kind === 'person') {
      this.#persons.push(said)
      this.#families.set(data.head, data)
      for (const post of this.#posts(value)) this.#roles.set(post, data)
      for (const p of this.#chart.within('person', value))
        for (const role of p.data.roles) this.#holders.push({ post: role.toLowerCase(), data })
      const body = this.#bodyBehind(value.end)
      if (body !== null) this.#holders.push({ post: body.toLowerCase(), data })
    } else if (data.kind === 'role') {
      this.#roles.set(data.head, data)
      if (said.spoke || (this.#opensSentence(said) && /^an?$/.test(this.#chart.tokens[value.first]!.lower))) this.#persons.push(said)
      if (data.anonymous) this.#roles.set('', data)
    } else if (data.kind === 'group') {
      // Who is only talked of does not take "they added" from whom the article quotes.
      if (said.spoke || !this.#group?.spoke || sentence - this.#group.sentence > REACH) this.#group = said
      this.#roles.set(`${data.head}s`, data)
    } else {
      this.#bodies.push(said)
      if (said.spoke && PLURAL_BODY.test(data.name)) this.#group = said
      if (data.kind === 'organization') {
        this.#setHeads(data)
        if (said.spoke && !reportsWorld(data)) this.#lastCountryOfBody = data.country ?? this.#lastCountryOfBody
      }
    }
  }

  /** "Ada Quill of the Fjordgate Institute": the body a person is introduced with. */
  #bodyBehind(end: number): string | null {
    const { tokens } = this.#chart
    if (!/^(?:of|from|at|with)$/.test(tokens[end]?.lower ?? '')) return null
    const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
    return this.#chart.longestAt('organization', at)?.data.name ?? null
  }

  /** The words of the posts that stand with a name: "minister" of "Defense Minister Ada Quill". */
  #posts(value: Value<'speaker'>): string[] {
    return this.#chart.within('person', value).flatMap((p) =>
      p.data.roles.flatMap((role) =>
        role
          .toLowerCase()
          .split(/ of | for | to | at | in /)[0]!
          .split(' '),
      ),
    )
  }

  byFamily(data: SpeakerData, world: World): SpeakerData | null {
    const found = this.#families.get(data.head) ?? this.#families.get(data.name)
    if (found) return found
    const leader = leaderByFamily(world, data.name)
    return leader
      ? personOf({ name: leader.names[0]!, id: leader.id, country: leader.country, gender: leader.gender, family: leader.family })
      : null
  }

  /** The person that "he" or "she" means at a range: who spoke last, else who was named last. */
  lastPerson(gender: 'f' | 'm' | null, at: TokenRange): SpeakerData | null {
    const fits = ({ data, sentence }: Said): boolean =>
      (data.gender === null || gender === null || data.gender === gender) && this.#chart.tokens[at.first]!.sentence - sentence <= REACH
    const here = (s: Said): boolean => fits(s) && this.#inParagraph(s, at)
    return (
      lastOf(this.#persons, (s) => s.spoke && here(s)) ??
      lastOf(this.#persons, (s) => here(s) && this.#opensSentence(s)) ??
      introducedIn(this.#chart, at, gender) ??
      lastOf(this.#persons, (s) => s.spoke && fits(s)) ??
      lastOf(this.#persons, fits)
    )
  }

  /** No line ends between the two. */
  #inParagraph({ end }: Said, at: TokenRange): boolean {
    const { text, tokens } = this.#chart
    return !text.slice(tokens[end - 1]!.end, tokens[at.first]!.start).includes('\n')
  }

  /** "Ada Quill, 81, was asleep", "For Ada Quill it was": whom the sentence is about. */
  #opensSentence({ first, sentence }: Said): boolean {
    const start = this.#chart.sentenceRange(sentence).first
    return first === start || (first === start + 1 && /^(?:for|to|like|when|as|neighbou?r)$/.test(this.#chart.tokens[start]!.lower))
  }

  /** The organisation that words between commas describe: "KCNA, the state news agency, said". */
  apposedTo({ first, end }: TokenRange): SpeakerData | null {
    const { tokens } = this.#chart
    if (tokens[first - 1]?.lower !== ',' || tokens[end]?.lower !== ',') return null
    return lastOf(this.#bodies, (s) => s.end === first - 1 && s.data.kind === 'organization')
  }

  /** "the president" where no post was printed: the person last named who has held such an office. */
  holderInWorld(post: string, world: World): SpeakerData | null {
    return lastOf(
      this.#persons,
      ({ data }) =>
        data.id !== null &&
        (world.personById.get(data.id)?.offices ?? []).some(({ office }) =>
          (world.officeById.get(office)?.titles ?? []).some((title) => title === post || title.endsWith(` ${post}`)),
        ),
    )
  }

  /** The person that "his" or "her" means: named in the same sentence, else as "he" or "she". */
  owner(gender: 'f' | 'm', at: TokenRange): SpeakerData | null {
    const { sentence } = this.#chart.tokens[at.first]!
    return lastOf(this.#persons, (s) => s.sentence === sentence && s.data.gender === gender) ?? this.lastPerson(gender, at)
  }

  /** Whom "it" or "they" means behind "what" or "which" ("fired what it called"): the subject of the same sentence. */
  bodyOfSentence(at: TokenRange, plural: boolean): SpeakerData | null {
    const before = this.#chart.tokens[at.first - 1]
    const near = before?.lower === ',' ? this.#chart.tokens[at.first - 2] : before
    if (!near || !/^(?:what|which)$/.test(near.lower)) return null
    const { sentence } = this.#chart.tokens[at.first]!
    let found: SpeakerData | null = null
    // "the ministry said, condemning what it called": who condemns.
    if (before?.lower === 'what' && this.#chart.tokens[at.first - 2]?.lower.endsWith('ing'))
      found = lastOf(this.#bodies, (s) => s.spoke && s.sentence === sentence)
    if (found) return found
    for (let i = this.#bodies.length - 1; i >= 0 && this.#bodies[i]!.sentence === sentence; i--)
      if (!plural || PLURAL_BODY.test(this.#bodies[i]!.data.name)) found = this.#bodies[i]!.data
    return found
  }

  /** The organisation or state that "it" means: who spoke last, else who was named last. */
  lastBody(at: TokenRange): SpeakerData | null {
    const near = ({ sentence }: Said): boolean => this.#chart.tokens[at.first]!.sentence - sentence <= REACH
    return lastOf(this.#bodies, (s) => s.spoke && near(s)) ?? lastOf(this.#bodies, (s) => s.data.kind === 'organization' && near(s))
  }

  /** Whom "they" means: the last of several who was named near by. */
  lastGroup(at: TokenRange): SpeakerData | null {
    return this.#group && this.#chart.tokens[at.first]!.sentence - this.#group.sentence <= REACH ? this.#group.data : null
  }

  /** "the prime minister": the person last named with that post. */
  holderOf(post: string): SpeakerData | null {
    for (let i = this.#holders.length - 1; i >= 0 && i >= this.#holders.length - 40; i--)
      if (this.#holders[i]!.post.endsWith(post)) return this.#holders[i]!.data
    return null
  }

  /** "the official", "the minister": the last of that name, or the last person named with that post. */
  lastRole(head: string, plural: boolean): SpeakerData | null {
    return (
      this.#roles.get(plural ? `${head}s` : head) ??
      (!plural && /^(?:official|officer|source|spokesman|spokeswoman|spokesperson)$/.test(head) ? (this.#roles.get('') ?? null) : null)
    )
  }

  lastOf(_kind: 'outlet'): SpeakerData | null {
    return this.#outlet
  }

  /** "the ministry": the last organisation with that word in its name. */
  byHead(head: string): SpeakerData | null {
    return this.#heads.get(head) ?? null
  }

  /** Name of the institution last printed without a state: "Ministry of National Defense" for "ministry". */
  statelessName(head: string): string | null {
    return this.#stateless.get(head) ?? null
  }

  countryOfLastBody(): string | null {
    return this.#lastCountryOfBody
  }

  /** State of an organisation named earlier in the same sentence. */
  countryInSentence(at: TokenRange): string | null {
    const { sentence } = this.#chart.tokens[at.first]!
    for (let i = this.#bodies.length - 1; i >= 0 && this.#bodies[i]!.sentence === sentence; i--) {
      const { data } = this.#bodies[i]!
      if (data.kind === 'organization' && data.country) return data.country
    }
    return null
  }
}

/** "told AFP": the agencies of the world report from everywhere, "the military" is not theirs. */
const reportsWorld = ({ head, country }: SpeakerData): boolean =>
  /^(?:agency|outlet|news)$/.test(head) && country !== null && /^(?:FR|GB|US|DE|QA)$/.test(country)

const personOf = (p: {
  name: string
  id: string | null
  country: string | null
  gender: 'f' | 'm' | null
  family: string
}): SpeakerData => ({
  name: p.name,
  id: p.id,
  kind: 'person',
  country: p.country,
  anonymous: false,
  plural: false,
  gender: p.gender,
  needsAntecedent: false,
  head: p.family.toLowerCase(),
})

const headOf = (name: string, kind: string): string =>
  /\b(?:ministry|command|council|agency|institute|office|army|navy|government|committee|department|university|college|forum|television|radio)\b/i
    .exec(name)?.[0]
    .toLowerCase() ?? (kind === 'institute' ? 'institute' : kind)

// Bounded by the reach of pronouns: older entries are never looked at, so the search stays short.
const lastOf = (list: readonly Said[], fits: (said: Said) => boolean): SpeakerData | null => {
  for (let i = list.length - 1; i >= 0 && i >= list.length - 40; i--) if (fits(list[i]!)) return list[i]!.data
  return null
}
