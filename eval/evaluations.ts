import { auditEvaluation } from './audit/audit-evaluation.ts'
import type { Evaluation } from './evaluation.ts'
import { faultsEvaluation } from './faults-evaluation.ts'
import { incidentsEvaluation } from './incidents/incidents-evaluation.ts'
import { pagesEvaluation } from './pages/pages-evaluation.ts'
import { placesEvaluation } from './places/places-evaluation.ts'
import { relevanceEvaluation } from './relevance-evaluation.ts'
import { reports } from './reports.ts'
import { storiesEvaluation } from './stories/stories-evaluation.ts'
import { streamEvaluation } from './stream/stream-evaluation.ts'
import { zonesEvaluation } from './zones-evaluation.ts'

/** Reports of a set that has no halves: `--only` does not count there. */
const unsplit = (summary: string, corpus: string): Evaluation => ({
  summary,
  corpus,
  run: (path, options) => reports.run(path, { ...options, only: undefined }),
})

/** Everything that can be measured, by the name the command line takes. */
export const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  reports,
  faults: faultsEvaluation,
  places: placesEvaluation('../shared/bench/geo-trnews'),
  'places-lgl': placesEvaluation('../shared/bench/geo-lgl'),
  pages: pagesEvaluation('../shared/bench/extraction-scrapinghub'),
  'pages-trafilatura': pagesEvaluation('../shared/bench/extraction-trafilatura'),
  relevance: relevanceEvaluation,
  own: unsplit('our own development reports, which are always there', 'eval/corpora/reports'),
  'own-2': unsplit('a second set of our own, with second main events and planted faults', 'eval/corpora/reports-2'),
  'own-3': unsplit('a third set of our own: many theatres, styles and weapons', 'eval/corpora/reports-3'),
  'own-4': unsplit('a fourth set of our own, written blind', 'eval/corpora/reports-4'),
  'own-5': unsplit('a fifth set of our own, written blind', 'eval/corpora/reports-5'),
  zones: zonesEvaluation,
  audit: auditEvaluation,
  incidents: incidentsEvaluation,
  'incidents-own': { ...incidentsEvaluation, summary: 'the same on invented incidents of our own', corpus: 'eval/corpora/incidents' },
  'incidents-own-2': { ...incidentsEvaluation, summary: 'the same on a second set, written blind', corpus: 'eval/corpora/incidents-2' },
  stories: storiesEvaluation,
  stream: streamEvaluation,
  'stream-own': { ...streamEvaluation, summary: 'the same on a stream of our own', corpus: 'eval/corpora/stream' },
  'stream-own-2': { ...streamEvaluation, summary: 'the same on another, of many theatres, written blind', corpus: 'eval/corpora/stream-2' },
  'stream-own-3': { ...streamEvaluation, summary: 'the same on a third, of hard voices, written blind', corpus: 'eval/corpora/stream-3' },
  'stream-own-4': {
    ...streamEvaluation,
    summary: 'the same on a fourth, of other theatres, written blind',
    corpus: 'eval/corpora/stream-4',
  },
  'stream-own-5': {
    ...streamEvaluation,
    summary: 'the same on a fifth, of two firings in one item, written blind',
    corpus: 'eval/corpora/stream-5',
  },
  'stream-own-6': {
    ...streamEvaluation,
    summary: 'the same on a sixth, of one firing or two, written blind',
    corpus: 'eval/corpora/stream-6',
  },
  seed: unsplit('the report that the product was conceived from', '../shared/seed'),
}
