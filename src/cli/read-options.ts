import { InvalidArgumentError } from 'commander'
import type { Assumed } from './assume-option.ts'

/** The options of `groundtrack read`, as commander hands them over. */
export interface ReadCommandOptions {
  published?: string
  /** Pages of archives that do not look like the subject, too. */
  all?: boolean
  assume?: Assumed[]
  json?: boolean
  timeline?: boolean
  claims?: boolean
  findings?: boolean
  explain?: boolean
  failOn?: 'contradicted' | 'implausible'
  width?: number
  /** False after --no-color. */
  color: boolean
}

/** Checks `--width`. Throws commander's error naming got and expected. */
export const parseWidth = (given: string): number => {
  const width = Number(given)
  if (Number.isInteger(width) && width >= 30 && width <= 1000) return width
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected a whole number of columns from 30 to 1000.`)
}
