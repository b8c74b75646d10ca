import type { Decision } from '../../model/decision.ts'
import { clean, quote } from '../../wording/clean.ts'
import { sayValue } from '../../wording/say-value.ts'
import { fieldLabels } from './fields.ts'

/** A decision as a sentence without its end: "merged i1 into i2, because “…”". */
export const sayDecision = (decision: Decision): string => {
  const because = 'because' in decision && decision.because ? `, because ${quote(decision.because, 200)}` : ''
  return said(decision) + because
}

const said = (decision: Decision): string => {
  switch (decision.op) {
    case 'merge':
      return `merged ${decision.from.id} into ${decision.into.id}`
    case 'split':
      return `split ${events(decision.events)} from ${decision.incident.id}`
    case 'move':
      return `moved ${events([decision.event])} from ${decision.from.id} to ${decision.to.id}`
    case 'correct':
      return `set ${label(decision.field)} of ${decision.incident.id} to ${sayValue(decision.field, decision.value)}`
    case 'reject':
      return `set aside ${label(decision.claim.field)} ${quote(decision.claim.claimWords, 100)} of ${decision.claim.article}`
    case 'grade':
      return `graded ${clean(decision.origin)} ${decision.reliability}`
    case 'note':
      return `noted on ${decision.incident.id}: ${quote(decision.text, 200)}`
    case 'claim':
      return `entered for ${decision.incident.id}: ${clean(decision.source)} says ${label(decision.field)} ${sayValue(decision.field, decision.value)}`
    case 'undo':
      return `took back decision ${decision.entry}`
  }
}

const label = (field: string): string => fieldLabels[field] ?? field

const events = (anchors: readonly { article: string; words: string }[]): string =>
  `${[...new Set(anchors.map(({ article }) => article))].join(', ')} (${anchors.map(({ words }) => `“${clean(words)}”`).join(', ')})`
