import type { FindingWords, IncidentFinding } from '../../../model/incident.ts'
import type { World } from '../../../world/world.ts'
import type { Account } from '../accounts/account.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import type { EarlierIncident } from '../record-input.ts'
import type { Related } from '../relations.ts'
import type { ValueDraft } from '../value-draft.ts'

/** What the checks of an incident see of its record. */
export interface RecordView {
  readonly accounts: readonly Account[]
  readonly fields: ReadonlyMap<string, FieldView>
  /** Keys of articles that copy another one. */
  readonly copies: ReadonlySet<string>
  readonly earlier: readonly EarlierIncident[] | null
  readonly world: World
}

export interface FieldView {
  readonly preferred: ValueDraft | null
  readonly values: readonly RelatedValue[]
}

export type RelatedValue = Related & { readonly value: ValueDraft }

/** One check: the record in, findings out; the first article of a finding is the one that it is about. Pure; never throws. */
export interface IncidentCheck {
  readonly name: string
  run(view: RecordView): IncidentFinding[]
}

/** The words of a claim, where they stand. */
export const wordsOf = ({ article, revision, statement }: ClaimDraft): FindingWords => ({
  article,
  revision,
  span: statement.span,
  words: statement.words,
})

/** Words and their articles as a finding names them, each article once. */
export const tested = (words: readonly FindingWords[]): Pick<IncidentFinding, 'articles' | 'words'> => ({
  articles: [...new Set(words.map((w) => w.article))],
  words: [...words],
})

/** Keys of the articles that state a value themselves, copies left out. */
export const articlesOf = (value: ValueDraft): Set<string> => new Set(value.counted.filter((c) => !c.copied).map((c) => c.article))
