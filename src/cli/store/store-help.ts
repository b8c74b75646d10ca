import type { Command } from 'commander'

const DECIDED = `
What is decided is kept in the journal with who, when and why, outlives a rebuild, and can be taken back: groundtrack decisions
lists all with their numbers, groundtrack undo NUMBER takes one back.

Exit codes: 0 done; 1 there is no such incident or report, or the decision does not apply; 2 wrong usage;
4 the data could not be opened or written.
`

/** What follows the options in the help of the shorter commands: examples to run, what to know, exit codes. */
const HELP: Readonly<Record<string, string>> = {
  merge: `
Examples:
  groundtrack merge i88d66de6-43 i13a00caf-44
  groundtrack merge i88d66de6-43 i13a00caf-44 --because "same launch, told in two time zones"
${DECIDED}`,
  split: `
Examples:
  groundtrack split i88d66de6-43 --report k865cc349ae9b
  groundtrack split i88d66de6-43 --report k865cc349ae9b k0123456789ab --because "the evening launch"

groundtrack show INCIDENT --sources lists the keys of its reports.
${DECIDED}`,
  move: `
Examples:
  groundtrack move i88d66de6-43 i13a00caf-44 --report k865cc349ae9b --because "tells of the launch in May"

groundtrack show INCIDENT --sources lists the keys of its reports.
${DECIDED}`,
  reject: `
Examples:
  groundtrack reject k0123456789ab:rangeKm:402 --because "the range of the type, misread as the distance flown"
${DECIDED}`,
  grade: `
Examples:
  groundtrack grade kr-jcs A
  groundtrack grade "outlet:coast wire" D --because "three corrections in a month"
${DECIDED}`,
  note: `
Examples:
  groundtrack note i88d66de6-43 "Ask the coast guard for the text of its warning."
${DECIDED}`,
  undo: `
Examples:
  groundtrack undo 14

An undo is a decision too, and can be undone.

Exit codes: 0 taken back; 1 no decision has that number; 2 wrong usage; 4 the data could not be opened or written.
`,
  decisions: `
Examples:
  groundtrack decisions
  groundtrack decisions --json | jq -r .decision.because

Exit codes: 0 listed, also when there is none; 1 nothing was ever added; 2 wrong usage; 4 the data could not be opened.
`,
  search: `
Examples:
  groundtrack search hypersonic glide
  groundtrack search '"exclusive economic zone"' Okushiri
  groundtrack search Hwasong --limit 5 --json

Exit codes: 0 found; 1 no report has these words, or nothing was ever added; 2 wrong usage; 4 the data could not be opened.
`,
  rebuild: `
Examples:
  groundtrack rebuild
  groundtrack rebuild --salvage
  groundtrack rebuild --database postgres://analyst@db.example/launches --replace

Exit codes: 0 made anew; 1 some of the journal was lost, or nothing was ever added; 2 wrong usage;
4 the data could not be opened or written.
`,
  remerge: `
Examples:
  groundtrack remerge

Exit codes: 0 done; 1 nothing was ever added; 2 wrong usage; 4 the data could not be opened or written.
`,
  backup: `
Examples:
  groundtrack backup launches-2025-11-07.gz
  groundtrack backup launches.backup --data ~/cases/november

Exit codes: 0 written; 1 nothing was ever added; 2 wrong usage; 4 the data could not be read, or the file could not be written.
`,
  restore: `
Examples:
  groundtrack restore launches-2025-11-07.gz --data ~/cases/restored
  groundtrack restore launches-2025-11-07.gz --replace

Exit codes: 0 restored; 2 wrong usage; 4 the backup is not whole, or there are data already (--replace sets them aside).
`,
  stats: `
Examples:
  groundtrack stats
  groundtrack stats --json | jq .incidents

Exit codes: 0 counted; 1 nothing was ever added; 2 wrong usage; 4 the data could not be opened.
`,
}

/** Adds examples and exit codes to the help of commands on a store that bring none themselves. */
export const withStoreHelp = (commands: readonly Command[]): Command[] =>
  commands.map((command) => command.addHelpText('after', HELP[command.name()] ?? ''))
