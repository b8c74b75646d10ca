import { groupBy } from '../../model/group-by.ts'
import { overlaps } from '../../checking/spans.ts'
import type { Account, Statement } from './accounts/account.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { originOf, outletVoice } from './origins/origin-of.ts'
import type { AppliedDecision, RecordInput } from './record-input.ts'
import { kindOf } from './values/value-kinds.ts'

/** All claims of an incident with their origins; those by hand among them. */
export const claimsOf = (input: RecordInput): ClaimDraft[] => {
  const states = statesIn(input.accounts)
  const byArticle = new Map(input.accounts.map((a) => [a.anchor.article, a]))
  const latest = latestRevisions(input.accounts)
  const rejections = (input.decisions ?? []).filter((d) => d.decision.op === 'reject')
  const scopeOf = scopesByActor(input.accounts)
  const read = input.accounts.flatMap((account) => {
    const { article, revision } = account.anchor
    const outlet = outletOf(account, input, byArticle)
    const later = revision < latest.get(article)!.revision ? latest.get(article)! : null
    const scope = scopeOf(account)
    return account.statements.flatMap((told): ClaimDraft[] => {
      const statement = scope === null ? told : { ...told, item: told.item === null ? scope : `${told.item}, ${scope}` }
      const kept = later?.keys.get(statement.field)?.has(kindOf(statement.field).key(statement))
      // The later revision states it again: one claim of one article.
      if (kept) return []
      return [
        {
          account,
          article,
          revision,
          outlet: account.article.outlet,
          published: account.article.published,
          at: timeOf(account.article.published),
          statement,
          origin:
            originOf(input.world, statement.sources, outlet, account.article.published, states, account.actor?.id ?? null) ??
            outletVoice(outlet),
          copied: input.copies?.has(article) ?? false,
          rejected: rejections.some((d) => isRejected(d, account, statement)),
          byHand: false,
          replaced: statement.turn === 'withdrawn' || later !== null,
        },
      ]
    })
  })
  return [...read, ...byHand(input, states)]
}

/** Milliseconds since 1970; 0 where there is no time. */
export const timeOf = (published: string | null): number => (published ? Date.parse(published) || 0 : 0)

/** A copy speaks with the voice of the original's outlet. */
const outletOf = (account: Account, { copies }: RecordInput, byArticle: ReadonlyMap<string, Account>): string => {
  let at = account
  for (let steps = 0; steps < 8; steps++) {
    const original = byArticle.get(copies?.get(at.anchor.article)?.article ?? '')
    if (!original || original === at) break
    at = original
  }
  return at.article.outlet ?? `article ${at.anchor.article}`
}

/** Where one article tells deeds of two actors here (fire and the answer to it), those of the lesser one have a scope of their own. */
const scopesByActor = (accounts: readonly Account[]): ((account: Account) => string | null) => {
  const byArticle = groupBy(accounts, ({ anchor }) => `${anchor.article} ${anchor.revision}`)
  const both = [...byArticle.values()].some((own) => new Set(own.flatMap((a) => a.actor?.id ?? [])).size > 1)
  if (!both) return () => null
  const most = [...groupBy(accounts, (a) => a.actor?.id ?? null)]
    .filter(([id]) => id !== null)
    .sort((a, b) => b[1].length - a[1].length)[0]![0]
  return ({ actor }) => (actor?.id && actor.id !== most ? `by ${actor.name}` : null)
}

interface Latest {
  revision: number
  /** By field, the values that it states. */
  readonly keys: Map<string, Set<string>>
}

const latestRevisions = (accounts: readonly Account[]): Map<string, Latest> => {
  const latest = new Map<string, Latest>()
  for (const { anchor } of accounts) {
    const known = latest.get(anchor.article)
    if (!known) latest.set(anchor.article, { revision: anchor.revision, keys: new Map() })
    else known.revision = Math.max(known.revision, anchor.revision)
  }
  for (const { anchor, statements } of accounts) {
    const { revision, keys } = latest.get(anchor.article)!
    if (anchor.revision !== revision) continue
    for (const s of statements) keys.set(s.field, (keys.get(s.field) ?? new Set()).add(kindOf(s.field).key(s)))
  }
  return latest
}

const isRejected = ({ decision }: AppliedDecision, { anchor }: Account, statement: Statement): boolean =>
  decision.op === 'reject' &&
  decision.claim.article === anchor.article &&
  decision.claim.field === statement.field &&
  (decision.claim.revision === anchor.revision
    ? overlaps(decision.claim.claimSpan, statement.span)
    : decision.claim.claimWords === statement.words)

const statesIn = (accounts: readonly Account[]): string[] => {
  const states = new Map<string, number>()
  for (const { statements } of accounts)
    for (const { sources } of statements)
      for (const { id } of sources) {
        const state = id && /^(?:[A-Z]{2}$|[a-z]{2}-)/.test(id) ? id.slice(0, 2).toUpperCase() : null
        if (state) states.set(state, (states.get(state) ?? 0) + 1)
      }
  return [...states].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([state]) => state)
}

const byHand = ({ decisions, world }: RecordInput, states: readonly string[]): ClaimDraft[] =>
  (decisions ?? []).flatMap(({ decision, seq, at }) => {
    if (decision.op !== 'claim') return []
    const published = decision.at ?? at
    const sources = [{ name: decision.source, id: null, cue: null, span: null }]
    return [
      {
        account: null,
        article: decision.url ?? `by-hand:${seq}`,
        revision: 1,
        outlet: null,
        published,
        at: timeOf(published),
        statement: {
          field: decision.field,
          value: decision.value,
          span: [0, 0],
          words: decision.words ?? '',
          quoted: false,
          sources,
          hedge: null,
          polarity: 'affirmed',
          item: null,
          turn: null,
        },
        origin: originOf(world, sources, '', published, states, null)!,
        copied: false,
        rejected: false,
        byHand: true,
        replaced: false,
      },
    ]
  })
