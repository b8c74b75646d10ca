import { Option, type Command } from 'commander'
import { parseWidth } from '../read-options.ts'

/** Which store: options of every command that works on one. */
export interface StoreOptions {
  data?: string
  database?: string
}

/** How to print: options of every command with a page. */
export interface PageOptions {
  json?: boolean
  width?: number
  /** False after --no-color. */
  color: boolean
}

/** Who decides: options of the commands that write a decision down. */
export interface DecisionOptions extends StoreOptions {
  by?: string
  because?: string
}

/** Adds the options that say which store. */
export const withStoreOptions = (command: Command): Command =>
  command
    .option('--data <folder>', 'where journal and archive lie (also: GROUNDTRACK_DATA; default: the data folder of this user)')
    .option('--database <url>', 'archive on a PostgreSQL server, postgres://… (also: GROUNDTRACK_DATABASE; default: in the data folder)')

/** Adds the options that say how to print. */
export const withPageOptions = (command: Command, json: string): Command =>
  command
    .option('--json', json)
    .addOption(new Option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)').argParser(parseWidth))
    .option('--no-color', 'no colour (also: NO_COLOR=1)')

/** Adds the options of a decision. */
export const withDecisionOptions = (command: Command): Command =>
  withStoreOptions(command).option('--by <name>', 'who decides (also: GROUNDTRACK_USER; default: the user of this machine)')
