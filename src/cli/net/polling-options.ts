import { InvalidArgumentError, Option, type Command } from 'commander'
import { EVENT_TYPES } from '../../model/plover.ts'
import type { EventType } from '../../model/report.ts'
import type { AlertSettings } from '../../watching/receivers.ts'
import type { Terminal } from '../terminal.ts'
import { userAgentFor, withNetOptions, type NetOptions } from './net-options.ts'
import { webhookSecret } from './webhook-secret.ts'

/** Options of the commands that poll feeds. */
export interface PollingOptions extends NetOptions {
  every?: number
  only?: EventType[]
  maxAge: number
  exec?: string
  webhook?: string
  allowPrivateWebhook?: boolean
  all?: boolean
}

const USUAL_MINUTES = 10

/** Adds them to a command. */
export const withPollingOptions = (command: Command): Command =>
  withNetOptions(
    command
      .addOption(
        new Option('--every <minutes>', 'between two polls of a feed; a feed that asks for more gets up to 30').argParser(parseMinutes),
      )
      .addOption(new Option('--only <types>', 'tell only of these: launch,artillery,...').argParser(parseTypes))
      .addOption(new Option('--max-age <days>', 'leave out what was published longer ago').argParser(parseDays).default(30))
      .option('--all', 'also take in articles that a quick look finds to be on other subjects')
      .option('--exec <command>', 'run this for each alert, the alert as JSON on its standard input')
      .option('--webhook <url>', 'post each alert there as signed JSON')
      .option('--allow-private-webhook', 'the webhook may be on this machine or the local network'),
  )

/** When feeds are asked. */
export const rhythmOf = ({ every, maxAge }: PollingOptions): { everyMinutes: number; obeysFeed: boolean; maxAgeDays: number } => ({
  everyMinutes: every ?? USUAL_MINUTES,
  obeysFeed: every === undefined,
  maxAgeDays: maxAge,
})

/** Where alerts go; a secret to sign them with is made where there is none, and told. */
export const alertsOf = async (
  folder: string,
  options: PollingOptions,
  terminal: Pick<Terminal, 'env' | 'err'>,
  tell: (text: string) => void,
): Promise<AlertSettings> => {
  const exec = options.exec ?? null
  if (!options.webhook) return { exec, webhook: null }
  const { secret, path, isNew } = await webhookSecret(folder, terminal.env)
  if (isNew) tell(`a secret to sign alerts with was made in ${path}`)
  const allowPrivate = options.allowPrivate === true || options.allowPrivateWebhook === true
  return { exec, webhook: { url: options.webhook, secret, userAgent: userAgentFor(options, terminal), allowPrivate } }
}

const parseMinutes = (given: string): number => {
  const minutes = Number(given)
  if (given.trim() !== '' && minutes >= 0.01 && minutes <= 10_080) return minutes
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected minutes from 0.01 to 10080.`)
}

const parseDays = (given: string): number => {
  const days = Number(given)
  if (given.trim() !== '' && days > 0 && days <= 36_500) return days
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected days from 1 to 36500.`)
}

const parseTypes = (given: string): EventType[] => {
  const types = given.split(',').map((type) => type.trim())
  const unknown = types.filter((type) => !EVENT_TYPES.some((known) => known === type))
  if (unknown.length === 0) return types as EventType[]
  throw new InvalidArgumentError(
    `Got ${unknown.map((type) => JSON.stringify(type)).join(', ')}; expected some of ${EVENT_TYPES.join(', ')}.`,
  )
}
