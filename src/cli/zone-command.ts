import { Command, InvalidArgumentError, Option } from 'commander'
import type { ExitCode } from './exit-code.ts'
import { namesOption } from './names-option.ts'
import { parseWidth } from './read-options.ts'
import { runZone, type ZoneCommandOptions } from './run-zone.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  groundtrack zone 40.5 133.4
  groundtrack zone 40.5N 133.4E --json
  groundtrack zone "40°30'N 133°24'E" --radius 50
  groundtrack zone -- 12.5 -150
  groundtrack zone 31 128.5 --zones eez_v12.geojson
  groundtrack zone 40.5 133.4 --names "East Sea"

Zones are computed: 12, 24 and 200 nautical miles from the coast, and between states the nearest coast decides. --zones
answers from official polygons instead (Marine Regions, World EEZ as GeoJSON), which are not part of this package.
Disputed islands and joint zones are told with every claimant and decided for none.

Exit codes: 0 answered; 1 the file of --zones could not be read; 2 wrong usage.
`

/** The command \`groundtrack zone\`; \`done\` gets its exit code. */
export const zoneCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  new Command('zone')
    .description('Says in which sea and zone a point lies, whose it is, how sure that is, and which coasts are near.')
    .argument('<coordinates...>', `latitude and longitude: 40.5 133.4, 40.5N 133.4E, 40°30'N 133°24'E`)
    .option('--json', 'print one JSON object')
    .addOption(
      new Option('--radius <km>', 'also tell which share of the circle around the point lies in which zone').argParser(parseRadius),
    )
    .option('--zones <file>', 'official polygons, GeoJSON with the fields of Marine Regions')
    .addOption(namesOption())
    .addOption(new Option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)').argParser(parseWidth))
    .option('--no-color', 'no colour (also: NO_COLOR=1)')
    .addHelpText('after', EXAMPLES)
    .action(async (coordinates: string[], options: ZoneCommandOptions, command: Command) => {
      try {
        done(await runZone(coordinates.join(' '), options, terminal))
      } catch (error) {
        if (error instanceof InvalidArgumentError) command.error(`error: ${error.message}`)
        throw error
      }
    })

const parseRadius = (given: string): number => {
  const km = Number(given)
  if (km > 0 && km <= 2000) return km
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected kilometres above 0, at most 2000.`)
}
