import { Command, InvalidArgumentError } from 'commander'
import { claimAt, incidentAnchor } from '../../model/incident-anchor.ts'
import { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { parseClaimName } from './claim-name.ts'
import { incidentsOfArticle } from './incidents-of-article.ts'
import { notFound } from './not-found.ts'
import { findIncidents, runDecision } from './run-decision.ts'
import { withDecisionOptions, type DecisionOptions } from './store-options.ts'

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
type Grade = (typeof GRADES)[number]

/** The commands that judge claims and origins, note, and take back: reject, grade, note, undo. */
export const judgingCommands = (terminal: Terminal, done: (code: ExitCode) => void): Command[] => [
  withDecisionOptions(
    new Command('reject')
      .description('Set a claim aside as misread or worthless: it is shown, but does not count.')
      .argument(
        '<claim>',
        'name of the claim, as groundtrack show INCIDENT --sources lists them: k0123456789ab:rangeKm:402',
        parseClaimName,
      )
      .option('--because <words>', 'why, in words that are kept'),
  ).action(async (name: ReturnType<typeof parseClaimName>, options: DecisionOptions) =>
    done(
      await runDecision(options, terminal, async (store) => {
        const { article, field, start } = name
        const revision = (await store.article(article)).at(-1)
        if (!revision) return notFound('article', article, terminal)
        for (const incident of await incidentsOfArticle(revision, store)) {
          const claim = claimAt(incident, article, field, start)
          if (claim) return [{ op: 'reject', claim, because: options.because ?? null }]
        }
        terminal.err(
          `groundtrack: got ${article}:${field}:${start}, but no incident has a claim of ${field} whose words begin there; ` +
            'expected a name that groundtrack show INCIDENT --sources lists.\n',
        )
        return ExitCode.notFound
      }),
    ),
  ),
  withDecisionOptions(
    new Command('grade')
      .description('Grade an origin by the Admiralty scale, A (reliable) to F (cannot be judged); better ones count for more.')
      .argument('<origin>', 'id of the origin, as groundtrack show INCIDENT --sources lists them: kr-jcs, outlet:coast wire')
      .argument('<grade>', GRADES.join(', '), parseGrade)
      .option('--because <words>', 'why, in words that are kept'),
  ).action(async (origin: string, reliability: Grade, options: DecisionOptions) =>
    done(await runDecision(options, terminal, async () => [{ op: 'grade', origin, reliability, because: options.because ?? null }])),
  ),
  withDecisionOptions(
    new Command('note')
      .description('Write a note on an incident.')
      .argument('<incident>', 'the incident')
      .argument('<words...>', 'the note'),
  ).action(async (id: string, words: string[], options: DecisionOptions) =>
    done(
      await runDecision(options, terminal, async (store) => {
        const found = await findIncidents(store, [id], terminal)
        return typeof found === 'number' ? found : [{ op: 'note', incident: incidentAnchor(found[0]), text: words.join(' ') }]
      }),
    ),
  ),
  withDecisionOptions(
    new Command('undo')
      .description('Take a decision back.')
      .argument('<number>', 'its number, as groundtrack decisions lists them', parseEntry),
  ).action(async (entry: number, options: DecisionOptions) =>
    done(await runDecision(options, terminal, async () => [{ op: 'undo', entry }])),
  ),
]

const parseGrade = (given: string): Grade => {
  const grade = GRADES.find((g) => g === given.toUpperCase())
  if (grade) return grade
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected a letter from A (reliable) to F (cannot be judged).`)
}

const parseEntry = (given: string): number => {
  const entry = Number(given)
  if (Number.isInteger(entry) && entry > 0) return entry
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected the number of a decision, as groundtrack decisions lists them.`)
}
