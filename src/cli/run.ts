import { type Argument, Command, CommanderError } from 'commander'
import { auditCommand } from './audit-command.ts'
import { ExitCode } from './exit-code.ts'
import { evidenceCommand } from './net/evidence-command.ts'
import { feedsCommand } from './net/feeds-command.ts'
import { fetchCommand } from './net/fetch-command.ts'
import { watchCommand } from './net/watch-command.ts'
import { packageVersion } from './package-version.ts'
import { placeCommand } from './place-command.ts'
import { readCommand } from './read-command.ts'
import { withMinusSigns } from './minus-signs.ts'
import { reachCommand } from './reach-command.ts'
import { serveCommand } from './serve/serve-command.ts'
import { storeCommands } from './store/store-commands.ts'
import type { Terminal } from './terminal.ts'
import { whoCommand } from './who-command.ts'
import { zoneCommand } from './zone-command.ts'

const argumentTerm = (argument: Argument): string => {
  const name = argument.variadic ? `${argument.name()}...` : argument.name()
  return argument.required ? `<${name}>` : `[${name}]`
}

/** "groundtrack help show" as "groundtrack show --help"; a command that there is not stays for the parser to refuse. */
const askedByHelp = ([first, ...rest]: readonly string[], names: readonly string[]): readonly string[] => {
  if (first !== 'help') return first === undefined ? [] : [first, ...rest]
  return rest.length === 0 || names.includes(rest[0]!) ? [...rest, '--help'] : rest
}

/** Runs one command line (without node and script); resolves with the exit code, and throws only on a fault of our own. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = ExitCode.ok
  const help: string[] = []
  const strict = (command: Command): Command =>
    command
      .exitOverride()
      .showHelpAfterError(`Try \`groundtrack ${command.name() === 'groundtrack' ? '' : `${command.name()} `}--help\`.`)
      .configureOutput({ writeOut: (text) => help.push(text), writeErr: (text) => terminal.err(text) })
  const program = strict(new Command('groundtrack'))
    .description('Reads news reports of missile launches: what each claims, who said it, how surely, and what does not fit.')
    .version(packageVersion(), '-V, --version')
    .helpCommand(false)
    // Only the names: with "[options]" the column is so wide that no description beside it wraps.
    .configureHelp({ subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ') })
  const done = (result: ExitCode): void => void (code = result)
  const groups: Readonly<Record<string, readonly Command[]>> = {
    'Read and look up:': [readCommand, auditCommand, fetchCommand, reachCommand, whoCommand, zoneCommand, placeCommand].map((make) =>
      make(terminal, done),
    ),
    'Take in the news:': [watchCommand, feedsCommand, evidenceCommand].map((make) => make(terminal, done)),
    'Reports and incidents in store:': [...storeCommands(terminal, done), serveCommand(terminal, done)],
  }
  for (const [heading, commands] of Object.entries(groups))
    for (const command of commands) program.addCommand(strict(command).helpGroup(heading))
  try {
    const names = program.commands.map((command) => command.name())
    await program.parseAsync(withMinusSigns(askedByHelp(args, names)), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    code = error.exitCode === 0 ? ExitCode.ok : ExitCode.usage
  }
  if (help.length > 0) await terminal.out(help.join(''))
  return code
}
