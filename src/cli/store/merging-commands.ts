import { Command } from 'commander'
import { incidentAnchor, eventsOfArticle } from '../../model/incident-anchor.ts'
import type { Incident } from '../../model/incident.ts'
import { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { findIncidents, runDecision } from './run-decision.ts'
import { withDecisionOptions, type DecisionOptions } from './store-options.ts'

interface MoveOptions extends DecisionOptions {
  report: string[]
}

const REPORT = 'key of a report of the incident (needed; may be several)'
const BECAUSE = 'why, in words that are kept'

/** The commands that say what is one happening and what is not: merge, split, move. */
export const mergingCommands = (terminal: Terminal, done: (code: ExitCode) => void): Command[] => [
  withDecisionOptions(
    new Command('merge')
      .description('Say that two incidents are one: the second goes into the first, and its id leads there.')
      .argument('<into>', 'the incident that stays')
      .argument('<from>', 'the incident that goes into it')
      .option('--because <words>', BECAUSE),
  ).action(async (into: string, from: string, options: DecisionOptions) =>
    done(
      await runDecision(options, terminal, async (store) => {
        const found = await findIncidents(store, [into, from], terminal)
        if (typeof found === 'number') return found
        if (found[0].id === found[1].id) return same(found[0], terminal)
        return [{ op: 'merge', into: incidentAnchor(found[0]), from: incidentAnchor(found[1]), because: options.because ?? null }]
      }),
    ),
  ),
  withDecisionOptions(
    new Command('split')
      .description('Say that some reports of an incident tell of another happening.')
      .argument('<incident>', 'the incident')
      .requiredOption('--report <key...>', REPORT)
      .option('--because <words>', BECAUSE),
  ).action(async (id: string, options: MoveOptions) =>
    done(
      await runDecision(options, terminal, async (store) => {
        const found = await findIncidents(store, [id], terminal)
        if (typeof found === 'number') return found
        const [incident] = found
        const events = eventsIn(incident, options.report, terminal)
        if (typeof events === 'number') return events
        return [{ op: 'split', incident: incidentAnchor(incident, events), events, because: options.because ?? null }]
      }),
    ),
  ),
  withDecisionOptions(
    new Command('move')
      .description('Say that some reports of an incident tell of another one that is there.')
      .argument('<from>', 'the incident where they stand')
      .argument('<to>', 'the incident where they belong')
      .requiredOption('--report <key...>', REPORT)
      .option('--because <words>', BECAUSE),
  ).action(async (from: string, to: string, options: MoveOptions) =>
    done(
      await runDecision(options, terminal, async (store) => {
        const found = await findIncidents(store, [from, to], terminal)
        if (typeof found === 'number') return found
        if (found[0].id === found[1].id) return same(found[0], terminal)
        const events = eventsIn(found[0], options.report, terminal)
        if (typeof events === 'number') return events
        return events.map((event) => ({
          op: 'move',
          event,
          from: incidentAnchor(found[0], events),
          to: incidentAnchor(found[1]),
          because: options.because ?? null,
        }))
      }),
    ),
  ),
]

const same = (incident: Incident, terminal: Terminal): ExitCode => {
  terminal.err(`groundtrack: got two ids that both lead to ${incident.id}; expected two incidents. Nothing was changed.\n`)
  return ExitCode.notFound
}

/** The events that these reports tell in an incident; each report must tell at least one. */
const eventsIn = (incident: Incident, reports: readonly string[], terminal: Terminal) => {
  const events = reports.map((key) => eventsOfArticle(incident, key))
  const none = reports.find((_, i) => events[i]!.length === 0)
  if (none === undefined) return events.flat()
  const keys = incident.reports.slice(0, 8).map(({ article }) => article)
  const more = incident.reports.length > keys.length ? ' …' : ''
  terminal.err(`groundtrack: got --report ${none}, which is no report of ${incident.id}; expected one of ${keys.join(', ')}${more}\n`)
  return ExitCode.notFound
}
