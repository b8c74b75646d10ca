import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ArticleInput } from '../index.ts'

export async function* sources(paths: readonly string[], stdin: Readable, published?: string) {
  for (const path of paths) {
    const files = path === '-' ? ['-'] : statSync(path).isDirectory() ? readdirSync(path).sort().filter((f) => f.endsWith('.txt')).map((f) => join(path, f)) : [path]
    for (const file of files) {
      let text = ''
      if (file === '-') for await (const chunk of stdin) text += String(chunk)
      else text = readFileSync(file, 'utf8')
      const header: Record<string, string> = {}
      for (let m; (m = /^(TITLE|OUTLET|PUBLISHED|URL): ?(.*)\r?\n/.exec(text)); text = text.slice(m[0].length)) header[m[1]!] = m[2]!
      const input: ArticleInput = { id: basename(file, '.txt'), title: header['TITLE'] ?? null, publisher: header['OUTLET'] ?? null, published: header['PUBLISHED'] ?? published ?? null, text }
      yield { ok: true as const, input, where: file, error: '' } as { ok: true; input: ArticleInput; where: string } | { ok: false; error: string }
    }
  }
}
