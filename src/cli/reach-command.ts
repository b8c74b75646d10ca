import { Command, InvalidArgumentError, Option } from 'commander'
import type { ExitCode } from './exit-code.ts'
import { namesOption } from './names-option.ts'
import { parseWidth } from './read-options.ts'
import { runReach, type ReachCommandOptions } from './run-reach.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  groundtrack reach --from Taegwan --km 700
  groundtrack reach --from Taegwan --km 700 --sea "East Sea" --near-border CN
  groundtrack reach --from "North Korea" --km 700 --sea "East Sea" --outside JP --json
  groundtrack reach --from 39.66,124.71 --km 1900-2100 --bearing 180 --past Okinawa
  groundtrack reach --from Hwangju --km 1000 --inside JP --svg > reach.svg

--km 700 stands for 665 to 735, as a printed 700 does; --km 698-702 for itself. Shares are of the flights of that distance
in every direction, each alike likely: they say what words leave open, not what happened. Zones are computed unless
--zones names a file of official polygons.

Exit codes: 0 answered; 1 the file of --zones could not be read; 2 wrong usage.
`

/** The command \`groundtrack reach\`; \`done\` gets its exit code. */
export const reachCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  new Command('reach')
    .description('Tells where a flight of a published distance can have ended, and which words about its end fit.')
    .requiredOption('--from <place>', 'launch area: a name, an id, LAT,LON, or a whole state (needed)')
    .requiredOption('--km <distance>', 'distance flown: 700, 650-750 (needed)')
    .option('--sea <name>', 'said to have ended in this sea')
    .addOption(new Option('--outside <state>', 'said to have ended outside the exclusive economic zone of this state').conflicts('inside'))
    .option('--inside <state>', 'said to have ended inside the exclusive economic zone of this state')
    .addOption(new Option('--bearing <degrees>', 'said to have set out on this bearing, give or take 15 degrees').argParser(parseBearing))
    .option('--near-border <state>', 'said to have ended near the border or coast of this state')
    .option('--past <place...>', 'also tell how near the ends come to these places')
    .option('--zones <file>', 'official polygons, GeoJSON with the fields of Marine Regions')
    .addOption(namesOption())
    .addOption(new Option('--json', 'print one JSON object').conflicts(['geojson', 'svg']))
    .addOption(new Option('--geojson', 'print launch area, ring and possible ends as GeoJSON').conflicts('svg'))
    .option('--svg', 'print a map')
    .addOption(new Option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)').argParser(parseWidth))
    .option('--no-color', 'no colour (also: NO_COLOR=1)')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ReachCommandOptions, command: Command) => {
      try {
        done(await runReach(options, terminal))
      } catch (error) {
        if (error instanceof InvalidArgumentError) command.error(`error: ${error.message}`)
        throw error
      }
    })

const parseBearing = (given: string): number => {
  const degrees = Number(given)
  if (given.trim() !== '' && degrees >= 0 && degrees <= 360) return degrees
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected degrees clockwise from north, 0 to 360.`)
}
