import { loadWorld } from '../index.ts'
import { reachOf } from '../world/reach/reach.ts'
import { ExitCode } from './exit-code.ts'
import { chosenNames, type NamesOption } from './names-option.ts'
import { reachQuestion, type ToldFlight } from './reach-question.ts'
import { pageFor } from './render/page.ts'
import { reachGeoJson } from './render/reach-geojson.ts'
import { reachJson } from './render/reach-json.ts'
import { reachMap } from './render/reach-map.ts'
import { renderReach } from './render/reach.ts'
import type { Terminal } from './terminal.ts'
import { mapFor } from './zones-option.ts'

/** The options of `groundtrack reach`, as commander hands them over. */
export interface ReachCommandOptions extends ToldFlight, NamesOption {
  readonly zones?: string
  readonly json?: boolean
  readonly geojson?: boolean
  readonly svg?: boolean
  readonly width?: number
  /** False after --no-color. */
  readonly color: boolean
}

/** Answers for one flight and prints it. Throws commander's InvalidArgumentError for what is no flight. */
export const runReach = async (options: ReachCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const world = loadWorld()
  const question = reachQuestion(world, options)
  const chosen = chosenNames(options, world)
  const map = mapFor(options.zones, terminal)
  if (!map) return ExitCode.unreadable
  const reach = reachOf(map, question)
  const text = options.json
    ? JSON.stringify(reachJson(reach))
    : options.geojson
      ? JSON.stringify(reachGeoJson(reach))
      : options.svg
        ? reachMap(map, world, reach, chosen)
        : renderReach(reach, world, pageFor(options, terminal), chosen).join('\n')
  await terminal.out(`${text}\n`)
  return ExitCode.ok
}
