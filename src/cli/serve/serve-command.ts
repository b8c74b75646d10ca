import { Command, InvalidArgumentError, Option } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withPollingOptions } from '../net/polling-options.ts'
import type { ServeOptions } from './run-serve.ts'

const EXAMPLES = `
Examples:
  groundtrack serve
  groundtrack serve --data ~/launches --port 8080
  groundtrack serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"
  groundtrack serve --every 5 --webhook https://desk.example.org/alerts
  groundtrack serve --no-feeds
  groundtrack serve --examples

The desk polls the feeds of the data folder: those of its feeds page, of groundtrack feeds import and of groundtrack watch, which
needs not run beside it. --exec and --webhook get alerts of what comes from feeds, as those of groundtrack watch do; what is taken in
by hand at the desk raises none. --allow-private, --no-robots and --delay hold for feeds and for addresses given at the desk.

Others can reach the desk only with --host and a token, which they are asked for. Put a proxy with TLS before it.
`

const parsePort = (given: string): number => {
  const port = Number(given)
  if (given.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Expected a port from 0 (any free one) to 65535.')
  return port
}

/** The command \`groundtrack serve\`; \`done\` gets its exit code. */
export const serveCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPollingOptions(serving())
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => {
      // Loaded only here: it takes longer than all other commands need together.
      const { runServe } = await import('./run-serve.ts')
      done(await runServe(options, terminal))
    })

const serving = (): Command =>
  new Command('serve')
    .description('Open the web desk on the archive: incidents, claims, map, checks, decisions; polls feeds.')
    .addOption(new Option('--port <port>', 'where to listen; 0: any free port').default(4700).argParser(parsePort))
    .option('--host <address>', 'address to listen on; others than this machine need --token', '127.0.0.1')
    .option('--token <text>', 'asked of everybody who comes, 16 characters or more (also: GROUNDTRACK_TOKEN)')
    .option('--data <folder>', 'where journal and archive lie (also: GROUNDTRACK_DATA; default: the data folder of this user)')
    .option('--database <url>', 'archive on a PostgreSQL server, postgres://… (also: GROUNDTRACK_DATABASE; default: in the data folder)')
    .addOption(new Option('--examples', 'show the bundled example reports, in a folder that is removed at the end').conflicts('data'))
    .option('--no-feeds', 'poll no feeds')
