import type { IncidentFinding } from '../../../model/incident.ts'
import type { Account, ToldDay } from '../accounts/account.ts'
import { tested, wordsOf, type IncidentCheck, type RecordView } from './record-view.ts'

/** Content words that two sentences on one happening share, at least. */
const SHARED = 2
const SHARED_OF_MONTH = 3

interface Placed {
  readonly account: Account
  readonly day: ToldDay
}

/** The day of a year that other reports put into another year: of the incident itself, or of something recalled in the same words. */
export const wrongYear: IncidentCheck = {
  name: 'wrong-year',
  run: (view) => {
    const own = [...ofTheIncident(view), ...printedYear(view)]
    const seen = new Set(own.flatMap((f) => f.words.map((w) => `${w.article} ${w.span.join()}`)))
    return [...own, ...recalled(view).filter((f) => !seen.has(`${f.words[0]!.article} ${f.words[0]!.span.join()}`))]
  },
}

const ofTheIncident = ({ fields }: RecordView): IncidentFinding[] => {
  const view = fields.get('date')
  const right = view?.preferred
  if (!view || !right) return []
  return view.values.flatMap(({ value, relation }) => {
    const [told, others] = [String(value.told.value), String(right.told.value)]
    if (relation !== 'contradiction' || !otherYear(told, others) || value.counted.length === 0) return []
    return [finding([...value.counted, ...right.counted].map(wordsOf), told, others, value.counted.length >= right.counted.length)]
  })
}

/** A printed date of the incident's own day in another year, where the article has no right one: "on October 1, 2017". */
const printedYear = ({ accounts, fields }: RecordView): IncidentFinding[] => {
  const right = fields.get('date')?.preferred
  const date = String(right?.told.value)
  if (!right || date.length !== 10) return []
  return accounts.flatMap((account) => {
    const { anchor, days } = account
    const suspects = days.filter((d) => d.dated && otherYear(d.day, date) && !RECALLS.test(d.sentence))
    const others = right.counted.filter((c) => c.article !== anchor.article)
    if (suspects.length === 0 || others.length === 0 || days.some((d) => d.dated && d.day === date)) return []
    const words = { article: anchor.article, revision: anchor.revision, span: suspects[0]!.span, words: suspects[0]!.words }
    return [finding([words, ...others.map(wordsOf)], suspects[0]!.day, date, false)]
  })
}

const RECALLS = /\b(?:anniversar\w+|ago|earlier|previous\w*|last (?:such|tested|fired|launched|time)|since|before|recall\w*|had)\b/i

const recalled = ({ accounts, copies }: RecordView): IncidentFinding[] => {
  const days = accounts.filter((a) => !copies.has(a.anchor.article)).flatMap((account) => account.days.map((day) => ({ account, day })))
  const byDay = new Map<string, Placed[]>()
  for (const placed of days) {
    const key = placed.day.day.slice(5)
    byDay.set(key, [...(byDay.get(key) ?? []), placed])
  }
  return [...byDay.values()].flatMap((same) =>
    same.flatMap((suspect) => {
      if (!suspect.day.dated) return []
      const others = same.filter(
        (o) =>
          o.account.anchor.article !== suspect.account.anchor.article &&
          otherYear(o.day.day, suspect.day.day) &&
          ofOneThing(o.day, suspect.day),
      )
      const agree = same.filter(
        (o) =>
          o.account.anchor.article !== suspect.account.anchor.article && o.day.day === suspect.day.day && ofOneThing(o.day, suspect.day),
      )
      const own = same.some((o) => o.account === suspect.account && otherYear(o.day.day, suspect.day.day))
      if (others.length === 0 || agree.length >= others.length || own) return []
      return [finding([suspect, ...others].map(wordsAt), suspect.day.day, others[0]!.day.day, others.length < 2)]
    }),
  )
}

const otherYear = (a: string, b: string): boolean => a.length === b.length && a.slice(4) === b.slice(4) && a !== b

const ofOneThing = (a: ToldDay, b: ToldDay): boolean =>
  a.about.filter((word) => b.about.some((other) => stem(other) === stem(word))).length +
    a.names.filter((name) => b.names.includes(name)).length >=
  (a.day.length === 10 ? SHARED : SHARED_OF_MONTH)

const stem = (word: string): string => word.replace(/(?:ing|ed|s)$/, '')

const wordsAt = ({ account: { anchor }, day }: Placed) => ({
  article: anchor.article,
  revision: anchor.revision,
  span: day.span,
  words: day.words,
})

const finding = (words: Parameters<typeof tested>[0], told: string, others: string, undecided: boolean): IncidentFinding => ({
  check: 'wrong-year',
  verdict: 'contradicted',
  ...tested(words),
  inputs: { told, others, undecided },
  margin: { years: Number(told.slice(0, 4)) - Number(others.slice(0, 4)) },
  sentence: `It is dated ${told} here and ${others} in other reports: the year is wrong in one of them.`,
})
