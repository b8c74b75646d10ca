import { InvalidArgumentError, Option, type Command } from 'commander'
import { createPoliteFetcher, type PoliteFetcher } from '../../intake/net/polite-fetcher.ts'
import { isContact, userAgent } from '../../intake/net/user-agent.ts'
import { packageVersion } from '../package-version.ts'
import type { Terminal } from '../terminal.ts'

/** Options of every command that asks the net. */
export interface NetOptions {
  allowPrivate?: boolean
  contact?: string
  /** False after --no-robots. */
  robots: boolean
  delay: number
}

/** Adds them to a command. */
export const withNetOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--contact <mail or URL>', 'stands in the user agent, so that sites can reach you (also: GROUNDTRACK_CONTACT)').argParser(
        parseContact,
      ),
    )
    .option('--allow-private', 'also fetch from this machine and the local network')
    .option('--no-robots', 'do not ask robots.txt: for what you would read in a browser')
    .addOption(new Option('--delay <seconds>', 'between two requests to one host').argParser(parseDelay).default(0.5))

/** The fetcher for these options. */
export const fetcherFor = (options: NetOptions, terminal: Pick<Terminal, 'env' | 'err'>): PoliteFetcher =>
  createPoliteFetcher({
    userAgent: userAgentFor(options, terminal),
    allowPrivate: options.allowPrivate ?? false,
    robots: options.robots,
    delayMilliseconds: options.delay * 1000,
  })

/** Who asks, with the contact of the option or of the environment; one there that cannot stand in a header is told and left out. */
export const userAgentFor = (options: NetOptions, terminal: Pick<Terminal, 'env' | 'err'>): string => {
  const given = options.contact ?? terminal.env['GROUNDTRACK_CONTACT'] ?? null
  const isUsable = given !== null && isContact(given)
  if (given && !isUsable)
    terminal.err(`groundtrack: GROUNDTRACK_CONTACT: got ${JSON.stringify(given)}; expected a mail address or a URL; left out\n`)
  return userAgent(packageVersion(), isUsable ? given : null)
}

const parseContact = (given: string): string => {
  if (isContact(given)) return given
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected a mail address or a URL.`)
}

const parseDelay = (given: string): number => {
  const seconds = Number(given)
  if (given.trim() !== '' && seconds >= 0 && seconds <= 3600) return seconds
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected seconds from 0 to 3600.`)
}
