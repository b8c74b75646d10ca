import { createHash } from 'node:crypto'
import { access, mkdir, open, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Fetched } from '../net/guarded-fetch.ts'
import { writeFileSafely } from '../write-file-safely.ts'

/** What a server gave for an article, kept so that the evidence survives the page. */
export interface EvidenceRecord {
  format: 'groundtrack/evidence@1'
  /** Key of the article in the journal. */
  article: string
  /** When it was asked for, ISO 8601 UTC. */
  at: string
  requested: string
  /** Where it came from, after redirects. */
  url: string
  redirects: Fetched['redirects']
  status: number
  headers: Record<string, string>
  /** Of the body, decompressed. */
  sha256: string
  bytes: number
  incomplete: string | null
}

/** The kept responses of a data folder: `evidence/`, bodies by their hash, a list of responses for each article. */
export interface Evidence {
  /** Keeps a response; one whose body was kept for the article already is not listed again. On disk when it resolves. */
  keep(article: string, response: Fetched): Promise<EvidenceRecord>
  /** Responses kept for an article, oldest first. */
  of(article: string): Promise<EvidenceRecord[]>
  /** Keys of articles that begin so. */
  keys(beginning: string): Promise<string[]>
  /** The body, checked against its hash; null where it is lost or no longer what it was. */
  body(record: EvidenceRecord): Promise<Buffer | null>
}

const KEY = /^[a-z0-9]{1,64}$/

/** Opens the evidence of a data folder; nothing is written before something is kept. */
export const openEvidence = (dataFolder: string): Evidence => {
  const folder = join(dataFolder, 'evidence')
  const bodyPath = (sha256: string): string => join(folder, 'bodies', sha256.slice(0, 2), `${sha256}.gz`)
  const listPath = (article: string): string => {
    // Only keys of our own making become a path.
    if (!KEY.test(article)) throw new Error(`got ${JSON.stringify(article)}; expected the key of an article`)
    return join(folder, 'articles', article.slice(0, 3), `${article}.jsonl`)
  }
  const of = async (article: string): Promise<EvidenceRecord[]> => {
    const text = await readFile(listPath(article), 'utf8').catch(absent('')).then(String)
    return text.split('\n').flatMap(parsed)
  }
  return {
    keep: async (article, response) => {
      const record = recordOf(article, response)
      const path = bodyPath(record.sha256)
      const isThere = await access(path).then(
        () => true,
        () => false,
      )
      if (!isThere) await writeFileSafely(path, await promisify(gzip)(response.body))
      const before = await of(article)
      if (!before.some(({ sha256, url }) => sha256 === record.sha256 && url === record.url))
        await appendLine(listPath(article), JSON.stringify(record))
      return record
    },
    of,
    keys: async (beginning) => {
      const folders = await readdir(join(folder, 'articles')).catch(absent<string[]>([]))
      const near = folders.filter((name) => name.startsWith(beginning.slice(0, 3)))
      const files = await Promise.all(near.map((name) => readdir(join(folder, 'articles', name))))
      return files
        .flat()
        .map((name) => name.replace(/\.jsonl$/, ''))
        .filter((key) => key.startsWith(beginning))
        .sort()
    },
    body: async ({ sha256 }) => {
      try {
        const body = await promisify(gunzip)(await readFile(bodyPath(sha256)))
        return hashOf(body) === sha256 ? body : null
      } catch {
        return null
      }
    },
  }
}

// What a server sets for this visitor is no evidence and nobody's business.
const LEFT_OUT: ReadonlySet<string> = new Set(['set-cookie'])

const recordOf = (article: string, { at, requested, url, redirects, status, headers, body, incomplete }: Fetched): EvidenceRecord => ({
  format: 'groundtrack/evidence@1',
  article,
  at,
  requested,
  url,
  redirects,
  status,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !LEFT_OUT.has(name))),
  sha256: hashOf(body),
  bytes: body.length,
  incomplete,
})

const hashOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')

const appendLine = async (path: string, line: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a', 0o600)
  try {
    // A line cut off by a crash must not swallow this one.
    await file.appendFile(`\n${line}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

const parsed = (line: string): EvidenceRecord[] => {
  if (line.trim() === '') return []
  try {
    const record = JSON.parse(line) as EvidenceRecord
    return record.format === 'groundtrack/evidence@1' ? [record] : []
  } catch {
    return []
  }
}

const absent =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return value
    throw error
  }
