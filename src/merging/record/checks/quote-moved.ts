import { looksLikePerson } from '../../../checking/quote-twice.ts'
import type { IncidentFinding } from '../../../model/incident.ts'
import type { World } from '../../../world/world.ts'
import type { Account, QuotedWords } from '../accounts/account.ts'
import { originOfId } from '../origins/origin-of.ts'
import { tested, type IncidentCheck } from './record-view.ts'

/** So many words in a row are quoted from one mouth ... */
const RUN = 5
/** ... if so many of them are not what everybody says of a launch. */
const OWN_WORDS = 2
const COMMON: ReadonlySet<string> = new Set(
  (
    'violation violates resolution resolutions security council threat threats serious grave peace stability region regional international community strongly strong condemn condemns absolutely ' +
    'intolerable unacceptable never accept united nations north south korea korean missile missiles launch launches test tests ballistic provocation provocations provocative this that with from have been were must will would ' +
    'our their they against clear clearly plain flagrant firmly stern sternly protest'
  ).split(' '),
)

interface Placed {
  readonly account: Account
  readonly quoted: QuotedWords
}

/** One quotation that other reports give to another speaker. */
export const quoteMoved: IncidentCheck = {
  name: 'quote-moved',
  run: ({ accounts, copies, world }) => {
    const all = accounts
      .filter((a) => !copies.has(a.anchor.article))
      .flatMap((account) => account.quotations.map((quoted) => ({ account, quoted })))
    return [...groups(all)].flatMap((group) => findings(group, world))
  },
}

/** Quotations that share a run of words, each in one group: by whole words, else by the first run met. */
const groups = (all: readonly Placed[]): Placed[][] => {
  const byRun = new Map<string, Placed[]>()
  const made: Placed[][] = []
  for (const placed of all) {
    const runs = runsOf(placed.quoted.key).filter((run) => ownWords(run) >= OWN_WORDS)
    const known = runs.map((run) => byRun.get(run)).find((group) => group !== undefined)
    const group = known ?? []
    if (!known) made.push(group)
    group.push(placed)
    for (const run of runs) if (!byRun.has(run)) byRun.set(run, group)
  }
  return made.filter((group) => group.length > 1)
}

const ownWords = (run: string): number => run.split(' ').filter((word) => word.length > 3 && !COMMON.has(word)).length

const runsOf = (key: string): string[] => {
  const words = key.split(' ')
  if (words.length <= RUN) return [key]
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}

const findings = (group: readonly Placed[], world: World): IncidentFinding[] => {
  const speakers: Placed[][] = []
  for (const placed of group) {
    const same = speakers.find((s) => s.some((p) => !differ(p, placed, world)))
    if (same) same.push(placed)
    else speakers.push([placed])
  }
  const articles = (of: readonly Placed[]): number => new Set(of.map((p) => p.account.anchor.article)).size
  const [most, ...others] = speakers.sort((a, b) => articles(b) - articles(a) || published(a) - published(b))
  return others.flatMap((few) => {
    if (few.every((p) => most!.some((m) => m.account.anchor.article === p.account.anchor.article))) return []
    const undecided = articles(few) === articles(most!)
    return [
      {
        check: 'quote-moved',
        verdict: 'contradicted' as const,
        ...tested(
          [...few, ...most!].map(({ account: { anchor }, quoted }) => ({
            article: anchor.article,
            revision: anchor.revision,
            span: quoted.span,
            words: quoted.words,
          })),
        ),
        inputs: { here: few[0]!.quoted.speaker.name, elsewhere: most![0]!.quoted.speaker.name, undecided },
        margin: { articles: articles(few) - articles(most!) },
        sentence: `The same words are given to ${few[0]!.quoted.speaker.name} here and to ${most![0]!.quoted.speaker.name} in ${undecided ? 'another report' : 'other reports'}.`,
      },
    ]
  })
}

const published = ([first]: readonly Placed[]): number => Date.parse(first!.account.article.published ?? '') || 0

/** Two persons of different names; a person and a body of another state. An official and his ministry are one. */
const differ = (a: Placed, b: Placed, world: World): boolean => {
  const [x, y] = [a.quoted.speaker, b.quoted.speaker]
  if (x.name === y.name || (x.id !== null && x.id === y.id) || a.account.anchor.article === b.account.anchor.article) return false
  const [one, other] = [isPerson(a.quoted, world), isPerson(b.quoted, world)]
  if (one && other) return (x.id !== null && y.id !== null) || !sameName(x.name, y.name)
  if (!one && !other) return false
  const [p, q] = [originOfId(world, x.id, a.account.article.published), originOfId(world, y.id, b.account.article.published)]
  return p !== null && q !== null && p.voice !== q.voice
}

/** One name holds the other, or both end alike: "Azari-Jahromi" is "Mohammad Javad Azari Jahromi", and not "Mohammad Javad Zarif". */
const sameName = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/[\s.-]+/)
      .filter((word) => word.length > 1),
  )
  return x!.every((word) => y!.includes(word)) || y!.every((word) => x!.includes(word)) || x!.at(-1) === y!.at(-1)
}

const isPerson = ({ speaker, person }: QuotedWords, world: World): boolean =>
  person || (speaker.id !== null ? world.personById.has(speaker.id) : looksLikePerson(speaker.name))
