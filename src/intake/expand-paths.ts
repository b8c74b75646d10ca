import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { glob } from 'tinyglobby'
import { IntakeError } from './intake-error.ts'

/** A file to take in; `named` by the user, not found in a folder. "-" is standard input. */
export type FoundFile = { path: string; named: boolean } | { error: IntakeError }

const TAKEN: ReadonlySet<string> = new Set(['.txt', '.jsonl', '.ndjson', '.json', '.html', '.htm', '.xhtml', '.shtml', '.warc', '.eml'])
const GLOB = /[*?[\]{}!]/

/** Files that paths, folders (all below them, by name) and globs stand for, in that order. What is not there is an error. */
export async function* expandPaths(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (path === '-') {
      yield { path, named: true }
      continue
    }
    const info = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException)
    if (!(info instanceof Error)) {
      if (info.isDirectory()) yield* folder(path)
      else yield { path, named: true }
    } else if (info.code === 'ENOENT' && GLOB.test(path)) yield* globbed(path)
    else yield { error: systemError(path, info) }
  }
}

async function* globbed(pattern: string): AsyncGenerator<FoundFile> {
  const files = (await glob(pattern, { expandDirectories: false, onlyFiles: true })).sort()
  for (const path of files) yield { path, named: true }
  if (files.length === 0)
    yield {
      error: new IntakeError(
        {
          code: 'not-found',
          got: 'a pattern that fits no file',
          expected: 'at least one file',
          hint: 'Check the pattern and the folder you are in.',
        },
        pattern,
      ),
    }
}

async function* folder(root: string): AsyncGenerator<FoundFile> {
  let found = false
  for await (const file of below(root)) {
    found = true
    yield file
  }
  if (!found)
    yield {
      error: new IntakeError(
        {
          code: 'not-found',
          got: 'a folder without articles',
          expected: '.txt, .html, .jsonl, .ndjson, .json, .eml, .warc or .warc.gz files in it',
          hint: 'Check the folder, or name the files.',
        },
        root,
      ),
    }
}

async function* below(path: string): AsyncGenerator<FoundFile> {
  let entries
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch (error) {
    yield { error: systemError(path, error as NodeJS.ErrnoException) }
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const inner = join(path, entry.name)
    // Links to folders are not followed: they can lead in a circle.
    if (entry.isDirectory()) yield* below(inner)
    else if (TAKEN.has(extname(entry.name.replace(/\.warc\.gz$/i, '.warc')).toLowerCase())) yield { path: inner, named: false }
  }
}

/** A system's refusal in words. */
export const systemError = (path: string, error: NodeJS.ErrnoException): IntakeError =>
  error.code === 'ENOENT'
    ? new IntakeError(
        { code: 'not-found', got: 'a path that leads nowhere', expected: 'a file or folder', hint: 'Check the name.' },
        path,
        null,
        error,
      )
    : new IntakeError(
        {
          code: 'unreadable',
          got: `a refusal of the system (${error.code ?? error.message})`,
          expected: 'a readable file',
          hint: 'Check its permissions.',
        },
        path,
        null,
        error,
      )
