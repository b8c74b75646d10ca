import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { openEvidence, type Evidence, type EvidenceRecord } from '../../intake/evidence/evidence.ts'
import { articleKey } from '../../journal/article-key.ts'
import { clean } from '../../wording/clean.ts'
import { ExitCode } from '../exit-code.ts'
import { indented } from '../render/layout.ts'
import { pageFor } from '../render/page.ts'
import { dataFolder } from '../store/data-folder.ts'
import { withPageOptions, type PageOptions } from '../store/store-options.ts'
import type { Terminal } from '../terminal.ts'

interface EvidenceOptions extends PageOptions {
  data?: string
  body?: string
}

const EXAMPLES = `
Examples:
  groundtrack evidence https://example.org/story.html
  groundtrack evidence k0123456789ab --json
  groundtrack evidence k0123456789ab --body story.html

Each response that an article was read from is kept as it came: when, from where, headers, and the body with its SHA-256,
which is checked here.

Exit codes: 0 found and whole; 1 nothing is kept for that article, or it is no longer what it was; 2 wrong usage.
`

/** The command \`groundtrack evidence\`; \`done\` gets its exit code. */
export const evidenceCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(new Command('evidence'), 'print groundtrack/evidence@1, one object a line')
    .description('Show the responses kept for an article: evidence that survives the page.')
    .argument('<article>', 'its address, or its key or the beginning of it')
    .option('--body <file>', 'write the body of the newest one, as it came, to a file that is not there yet')
    .option('--data <folder>', 'the data folder (also: GROUNDTRACK_DATA; default: that of this user)')
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, options: EvidenceOptions) => {
      const evidence = openEvidence(dataFolder(options.data, terminal.env))
      const key = await keyOf(article, evidence)
      const records = key === null ? [] : await evidence.of(key)
      if (records.length === 0) {
        terminal.err(`groundtrack: got ${article}; expected the address or key of an article with kept responses\n`)
        return done(ExitCode.notFound)
      }
      if (options.body) return done(await writeBody(records.at(-1)!, options.body, evidence, terminal))
      const page = pageFor(options, terminal)
      let whole = true
      for (const record of records) {
        const isWhole = (await evidence.body(record)) !== null
        whole &&= isWhole
        const lines = options.json
          ? [JSON.stringify({ ...record, whole: isWhole })]
          : renderRecord(record, isWhole).flatMap((line) => indented(line, 0, page.width))
        await terminal.out(`${lines.join('\n')}\n`)
      }
      done(whole ? ExitCode.ok : ExitCode.unreadable)
    })

const keyOf = async (article: string, evidence: Evidence): Promise<string | null> => {
  if (/^https?:\/\//i.test(article)) return articleKey({ url: article, publisher: null, text: '' })
  if (!/^k[0-9a-f]{1,12}$/.test(article)) return null
  const keys = await evidence.keys(article)
  return keys.length === 1 ? keys[0]! : null
}

const writeBody = async (record: EvidenceRecord, path: string, evidence: Evidence, terminal: Terminal): Promise<ExitCode> => {
  const body = await evidence.body(record)
  if (!body) {
    terminal.err(`groundtrack: the body kept for ${record.url} is lost or no longer what it was (SHA-256 ${record.sha256})\n`)
    return ExitCode.unreadable
  }
  try {
    await writeFile(path, body, { flag: 'wx' })
    return ExitCode.ok
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    terminal.err(
      `groundtrack: ${path}: got ${code === 'EEXIST' ? 'a file that is there already' : `a refusal of the system (${code})`}; expected a new file\n`,
    )
    return ExitCode.unreadable
  }
}

const renderRecord = (
  { article, at, requested, url, redirects, status, headers, sha256, bytes, incomplete }: EvidenceRecord,
  isWhole: boolean,
): string[] => [
  `${article}  ${at.slice(0, 19).replace('T', ' ')}Z  ${status}  ${bytes.toLocaleString('en')} bytes${incomplete ? ` (${clean(incomplete)})` : ''}`,
  `  ${clean(url)}${url === requested ? '' : ` (asked for as ${clean(requested)}${redirects.length > 0 ? `, ${redirects.length} redirects` : ''})`}`,
  `  SHA-256 ${sha256}: ${isWhole ? 'the kept body is whole' : 'the kept body is lost or no longer what it was'}`,
  ...Object.entries(headers).map(([name, value]) => `  ${clean(name)}: ${clean(value)}`),
]
