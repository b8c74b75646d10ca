import { Command, Option } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { runShow, type ShowOptions } from './run-show.ts'
import { withPageOptions, withStoreOptions } from './store-options.ts'

const EXAMPLES = `
Examples:
  groundtrack show i88d66de6-43
  groundtrack show i88d6 --matrix
  groundtrack show i88d66de6-43 --timeline --findings
  groundtrack show k865cc349ae9b
  groundtrack show https://example.org/story

An incident may be named by the beginning of its id where only one begins so, and by an id that it had before a merge. An
article (its key, or its URL) is shown with its revisions and what changed between them.

Exit codes: 0 shown; 1 there is no such incident or article; 2 wrong usage; 4 the data could not be opened.
`

/** The command `groundtrack show`; `done` gets its exit code. */
export const showCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(
    withStoreOptions(
      new Command('show')
        .description('Show an incident: every value with who claims it, in which words, and what does not fit; or an article.')
        .argument('<id>', 'an incident, or the key or URL of an article')
        .addOption(new Option('--matrix', 'fields down, origins across, the words beneath each value'))
        .addOption(new Option('--timeline', 'how the picture grew: what each report was the first to tell'))
        .addOption(new Option('--findings', 'who contradicts whom, and all findings'))
        .addOption(new Option('--sources', 'all origins with their claims by name, all reports and why each stands here')),
    ),
    'print the incident as groundtrack/incident@1, or the revisions of the article',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: ShowOptions) => done(await runShow(id, options, terminal)))
