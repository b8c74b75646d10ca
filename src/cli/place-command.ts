import { Command, InvalidArgumentError } from 'commander'
import { loadWorld } from '../index.ts'
import { findPlaces } from '../world/gazetteer/find-places.ts'
import { nearNames } from '../world/gazetteer/near-names.ts'
import { ExitCode } from './exit-code.ts'
import { parseWidth } from './read-options.ts'
import { pageFor } from './render/page.ts'
import { renderPlaces } from './render/places.ts'
import type { Terminal } from './terminal.ts'

interface PlaceOptions {
  country?: string
  json?: boolean
  width?: number
  /** False after --no-color. */
  color: boolean
}

const EXAMPLES = `
Examples:
  groundtrack place Tongchang
  groundtrack place Paris --country US
  groundtrack place 원산 --json

Exit codes: 0 found; 1 no place of that name is known; 2 wrong usage.
`

const parseCountry = (given: string): string => {
  const code = given.toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return code
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected two letters (ISO 3166), such as KP.`)
}

/** The command \`groundtrack place\`; \`done\` gets its exit code. */
export const placeCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  new Command('place')
    .description('Look a place up: all its names, what and where it is, how surely, and by which source.')
    .argument('<name...>', 'a name in any of its spellings, also in native script')
    .option('--country <code>', 'only in this state: ISO 3166, two letters', parseCountry)
    .option('--json', 'print one object a line')
    .option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)', parseWidth)
    .option('--no-color', 'no colour (also: NO_COLOR=1)')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: PlaceOptions) => {
      const name = words.join(' ')
      const world = loadWorld()
      const places = findPlaces(world, name, options.country ?? null)
      if (places.length === 0) {
        const near = nearNames(world, name)
        const where = options.country ? ` in ${options.country}` : ''
        const hint = near.length > 0 ? ` Near spellings: ${near.join(', ')}.` : ''
        terminal.err(`groundtrack: no place of the name ${JSON.stringify(name)} is known${where}.${hint}\n`)
        done(ExitCode.notFound)
        return
      }
      const lines = options.json ? places.map((place) => JSON.stringify(place)) : renderPlaces(places, pageFor(options, terminal))
      await terminal.out(`${lines.join('\n')}\n`)
      done(ExitCode.ok)
    })
