import { InvalidArgumentError, Option } from 'commander'
import type { World } from '../index.ts'

/** `--names`, as commander hands it over. */
export interface NamesOption {
  readonly names?: string
}

export const namesOption = (): Option =>
  new Option('--names <list>', 'which of the disputed names of a sea to show: "East Sea,Persian Gulf" (default: all of them)').env(
    'GROUNDTRACK_NAMES',
  )

/** The names of `--names`. Throws commander's error for one that is not disputed, naming those that are. */
export const chosenNames = ({ names }: NamesOption, world: World): ReadonlySet<string> => {
  const disputed = [...world.placeById.values()].flatMap((row) => (row.disputedNames ? [row.disputedNames] : []))
  const asked = (names ?? '').split(',').flatMap((name) => name.trim() || [])
  const chosen = asked.map((name) => {
    const known = disputed.flat().find((one) => one.toLowerCase() === name.toLowerCase())
    if (known === undefined)
      throw new InvalidArgumentError(
        `Got --names ${JSON.stringify(name)}; expected disputed names: ${disputed.map((of) => of.join(' or ')).join('; ')}.`,
      )
    return known
  })
  const twice = disputed.find((of) => of.filter((name) => chosen.includes(name)).length > 1)
  if (twice) throw new InvalidArgumentError(`Got ${twice.join(' and ')} in --names; expected one of them: without either, all are shown.`)
  return new Set(chosen)
}
