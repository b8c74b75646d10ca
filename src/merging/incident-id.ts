import { createHash } from 'node:crypto'
import type { EventAnchor } from '../model/incident.ts'

/**
 * Id of the incident that an event founds: `i`, 8 hex digits of the SHA-256 of the article's key, a hyphen, and where its
 * mention starts. It says which article founded it, so an old link can be led to an incident of that article (`articleMark`).
 */
export const incidentId = ({ article, span }: EventAnchor): string => `${articleMark(article)}-${span[0]}`

/** Beginning of the ids of all incidents that an article founded, without the hyphen. */
export const articleMark = (article: string): string => `i${createHash('sha256').update(article).digest('hex').slice(0, 8)}`
