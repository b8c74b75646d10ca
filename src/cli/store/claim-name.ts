import { InvalidArgumentError } from 'commander'
import type { ClaimAnchor } from '../../model/incident.ts'

/** What a person types to name a claim: article, field and where its words begin. It does not change when other reports come. */
export const claimName = ({ article, field, claimSpan }: Pick<ClaimAnchor, 'article' | 'field' | 'claimSpan'>): string =>
  `${article}:${field}:${claimSpan[0]}`

/** Parts of such a name. Throws commander's error naming got and expected. */
export const parseClaimName = (given: string): { article: string; field: string; start: number } => {
  const [, article, field, start] = /^(k[0-9a-f]{12}):(\w+):(\d+)$/.exec(given.trim()) ?? []
  if (!article || !field)
    throw new InvalidArgumentError(
      `Got ${JSON.stringify(given)}; expected the name of a claim such as k0123456789ab:rangeKm:402, as groundtrack show INCIDENT --sources lists them.`,
    )
  return { article, field, start: Number(start) }
}
