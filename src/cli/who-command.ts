import { Command, InvalidArgumentError } from 'commander'
import { loadWorld, type World } from '../index.ts'
import { parseEdtf } from '../model/edtf.ts'
import type { Tenure } from '../world/rows.ts'
import { stateNames } from '../world/state-names.ts'
import { who, type Held, type WhoAnswer, type WhoQuestion } from '../world/who.ts'
import { ExitCode } from './exit-code.ts'
import { parseWidth } from './read-options.ts'
import { pageFor } from './render/page.ts'
import { renderWho } from './render/who.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  groundtrack who "Defense Secretary" --of US --on 2025-11-07
  groundtrack who "foreign minister of Japan"
  groundtrack who president --of "South Korea" --on 2025-02
  groundtrack who "Lloyd Austin" --json
  groundtrack who 김정은

A day, month or year that somebody may have been in office, but no source says so, is told as such.

Exit codes: 0 found; 1 nothing of that name, or nobody known for that time; 2 wrong usage.
`

interface WhoOptions {
  of?: string
  on?: string
  json?: boolean
  sources?: boolean
  width?: number
  color: boolean
}

/** The command `groundtrack who`; `done` gets its exit code. */
export const whoCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  new Command('who')
    .description('Who held an office, or which offices a person held: with dates, acting holders and sources.')
    .argument('<words...>', 'a title ("Defense Secretary") or a name ("Lloyd Austin")')
    .option('--of <state>', 'the state: ISO code or name')
    .option('--on <date>', 'the day, month or year: 2025-11-07, 2025-11, 2025', parseOn)
    .option('--json', 'print one JSON object')
    .option('--sources', 'say where each row comes from')
    .option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)', parseWidth)
    .option('--no-color', 'no colour (also: NO_COLOR=1)')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: WhoOptions, command: Command) => {
      const world = loadWorld()
      const country = options.of === undefined ? null : stateOf(options.of, world, command)
      const question: WhoQuestion = { words: words.join(' '), country, when: options.on ?? null }
      const answer = who(world, question)
      const found = [...answer.offices, ...answer.people].some(({ held }) => held.length > 0)
      const known = answer.offices.length + answer.people.length > 0
      if (options.json) await terminal.out(`${JSON.stringify(toJson(question, answer))}\n`)
      else if (known) await terminal.out(`${renderWho(answer, pageFor(options, terminal), options.sources).join('\n')}\n`)
      if (!known) terminal.err(`groundtrack: ${unknown(question)}\n`)
      done(found ? ExitCode.ok : ExitCode.notFound)
    })

const parseOn = (given: string): string => {
  if (!given.includes('/') && parseEdtf(given)) return given
  throw new InvalidArgumentError(
    `Got ${JSON.stringify(given)}; expected a day that exists (2025-11-07), a month (2025-11) or a year (2025).`,
  )
}

const stateOf = (given: string, world: World, command: Command): string => {
  const code = /^[A-Za-z]{2}$/.test(given) ? given.toUpperCase() : null
  if (code && [...stateNames(world).values()].includes(code)) return code
  const named = stateNames(world).get(given.toLowerCase())
  return named ?? command.error(`error: got the state ${JSON.stringify(given)}, expected an ISO code (US, KR) or a name ("South Korea")`)
}

const unknown = ({ words, country }: WhoQuestion): string =>
  `got ${JSON.stringify(words)}${country ? ` of ${country}` : ''}, expected an office ("Defense Secretary", "foreign minister") or a person ("Lloyd Austin") ` +
  `of the list in data/offices.json and data/people.json${country ? '; try without --of' : ''}`

const toJson = ({ words, country, when }: WhoQuestion, { offices, people }: WhoAnswer): unknown => ({
  question: { words, of: country, on: when },
  offices: offices.map(({ office: { id, name, country: state, styles, source }, held }) => ({
    id,
    name,
    country: state,
    styles: (styles ?? []).map((style) => ({ name: style.name, from: style.from, to: style.to })),
    source,
    holders: held.map((h) => ({
      person: h.holding.person.id,
      name: h.holding.person.names[0],
      native: h.holding.person.native ?? [],
      ...times(h),
      source: h.holding.person.source,
    })),
  })),
  people: people.map(({ person: { id, names, native, country: state, source }, held }) => ({
    id,
    names,
    native: native ?? [],
    country: state,
    source,
    offices: held.map((h) => ({ office: h.holding.office.id, name: h.holding.office.name, ...times(h) })),
  })),
})

const times = ({
  holding: { tenure },
  certainty,
}: Held): Omit<Tenure, 'office' | 'acting' | 'seen'> & {
  seen: string | null
  acting: boolean
  certainty: Held['certainty']
} => ({ from: tenure.from, to: tenure.to, seen: tenure.seen ?? null, acting: tenure.acting ?? false, certainty })
