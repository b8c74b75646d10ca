import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { addCommand } from './add-command.ts'
import { decisionsCommand } from './decisions-command.ts'
import { exportCommand } from './export-command.ts'
import { importCommand } from './import-command.ts'
import { incidentsCommand } from './incidents-command.ts'
import { judgingCommands } from './judging-commands.ts'
import { mergingCommands } from './merging-commands.ts'
import { searchCommand } from './search-command.ts'
import { showCommand } from './show-command.ts'
import { withStoreHelp } from './store-help.ts'
import { upkeepCommands } from './upkeep-commands.ts'
import { valueCommands } from './value-commands.ts'

/** All commands that work on a store, in the order in which help lists them. */
export const storeCommands = (terminal: Terminal, done: (code: ExitCode) => void): Command[] => [
  addCommand(terminal, done),
  importCommand(terminal, done),
  incidentsCommand(terminal, done),
  showCommand(terminal, done),
  ...withStoreHelp([searchCommand(terminal, done)]),
  ...withStoreHelp(mergingCommands(terminal, done)),
  ...valueCommands(terminal, done),
  ...withStoreHelp(judgingCommands(terminal, done)),
  ...withStoreHelp([decisionsCommand(terminal, done)]),
  exportCommand(terminal, done),
  ...withStoreHelp(upkeepCommands(terminal, done)),
]
