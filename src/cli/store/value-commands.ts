import { Command } from 'commander'
import { loadWorld } from '../../index.ts'
import type { Decision } from '../../model/decision.ts'
import type { Incident } from '../../model/incident.ts'
import { incidentAnchor } from '../../model/incident-anchor.ts'
import type { ExitCode } from '../exit-code.ts'
import { parsePublished } from '../published-option.ts'
import type { Terminal } from '../terminal.ts'
import { FIELD_FORMS, parseFieldValue } from './field-value.ts'
import { findIncidents, runDecision } from './run-decision.ts'
import { withDecisionOptions, type DecisionOptions } from './store-options.ts'
import { wrongUsage } from './with-store.ts'

interface ClaimOptions extends DecisionOptions {
  source: string
  url?: string
  words?: string
  at?: string
}

const FIELDS = `
Fields, and how their values are typed:
${Object.entries(FIELD_FORMS)
  .map(([field, { expected }]) => `  ${field.padEnd(18)}${expected}`)
  .join('\n')}
`

const EXAMPLES = {
  correct: `
Examples:
  groundtrack correct i88d66de6-43 rangeKm "about 600" --because "JCS revised both figures on 26 July"
  groundtrack correct i88d66de6-43 launchArea Hodo --because "satellite picture of 25 July"
${FIELDS}`,
  claim: `
Examples:
  groundtrack claim i88d66de6-43 apogeeKm 50 --source "Joint Chiefs of Staff" --words "an altitude of about 50 km" --at 2019-07-25
${FIELDS}`,
}

/** The commands that set a value by hand: correct, claim. */
export const valueCommands = (terminal: Terminal, done: (code: ExitCode) => void): Command[] => [
  withDecisionOptions(
    new Command('correct')
      .description('Say what the value of a field is, whatever the reports say; theirs stay beside it.')
      .argument('<incident>', 'the incident')
      .argument('<field>', 'the field, see below')
      .argument('<value>', 'the value')
      .requiredOption('--because <words>', 'why, in words that are kept (needed)'),
  )
    .addHelpText('after', EXAMPLES.correct)
    .action(async (id: string, field: string, value: string, options: DecisionOptions) =>
      done(
        await withValue('correct', id, field, value, options, terminal, (incident, read) => ({
          op: 'correct',
          incident: incidentAnchor(incident),
          field,
          value: read,
          because: options.because!,
        })),
      ),
    ),
  withDecisionOptions(
    new Command('claim')
      .description('Enter a claim by hand, with who says it: from a broadcast, a briefing, a text that cannot be taken in.')
      .argument('<incident>', 'the incident')
      .argument('<field>', 'the field, see below')
      .argument('<value>', 'the value')
      .requiredOption('--source <who>', 'who says it (needed)')
      .option('--url <url>', 'where it can be looked up')
      .option('--words <words>', 'the very words')
      .option('--at <time>', 'when it was said: a day, or a time with offset', parsePublished),
  )
    .addHelpText('after', EXAMPLES.claim)
    .action(async (id: string, field: string, value: string, options: ClaimOptions) =>
      done(
        await withValue('claim', id, field, value, options, terminal, (incident, read) => ({
          op: 'claim',
          incident: incidentAnchor(incident),
          field,
          value: read,
          words: options.words ?? null,
          source: options.source,
          url: options.url ?? null,
          at: options.at ?? null,
        })),
      ),
    ),
]

/** The value is read before anything is opened, so that a slip costs nothing. */
const withValue = async (
  command: string,
  id: string,
  field: string,
  given: string,
  options: DecisionOptions,
  terminal: Terminal,
  make: (incident: Incident, value: unknown) => Decision,
): Promise<ExitCode> => {
  let value: unknown
  try {
    value = parseFieldValue(field, given, loadWorld())
  } catch (error) {
    return wrongUsage(error, terminal, command)
  }
  return runDecision(options, terminal, async (store) => {
    const found = await findIncidents(store, [id], terminal)
    return typeof found === 'number' ? found : [make(found[0], value)]
  })
}
