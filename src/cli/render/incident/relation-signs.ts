import type { Relation } from '../../../model/incident.ts'
import type { Paint } from '../paint.ts'

/** How a value stands to the preferred one, as a sign; each is told in words too (`RELATION_LEGEND`). */
export const RELATION_SIGNS: Readonly<Record<Relation, string>> = {
  preferred: '●',
  agreement: '✓',
  'different scope': '~',
  correction: '»',
  contradiction: '✗',
  rejected: '-',
}

/** What the signs mean. */
export const RELATION_LEGEND = '● preferred  ✓ agrees  ~ of another scope  » given up for another  ✗ contradicts  - set aside'

/** The colour of a relation. */
export const brushOf = (relation: Relation, paint: Paint): ((text: string) => string) =>
  ({
    preferred: paint.strong,
    agreement: paint.good,
    'different scope': (text: string) => text,
    correction: paint.doubtful,
    contradiction: paint.bad,
    rejected: paint.faint,
  })[relation]
