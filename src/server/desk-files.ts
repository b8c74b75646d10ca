import { Hono } from 'hono'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
}

interface DeskFile {
  readonly type: string
  readonly plain: Buffer
  readonly etag: string
  packed: Map<string, Buffer>
}

/** Pictures are packed already. */
const PACKS: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.svg', '.json', '.bin', '.txt'])

const readFolder = (root: string, folder = root): [string, DeskFile][] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return readFolder(root, path)
    const plain = readFileSync(path)
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    return [[`/${relative(root, path).split(sep).join('/')}`, { type, plain, etag, packed: new Map() }]]
  })

const pack = (file: DeskFile, encoding: 'br' | 'gzip'): Buffer => {
  const known = file.packed.get(encoding)
  if (known) return known
  const packed =
    encoding === 'br'
      ? brotliCompressSync(file.plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: file.plain.length },
        })
      : gzipSync(file.plain)
  file.packed.set(encoding, packed)
  return packed
}

/** Pages of the desk: the browser's address leads to the same program, which shows what it names. */
const isPage = (path: string): boolean => !path.startsWith('/api/') && extname(path.split('/').at(-1)!) === ''

/**
 * The built desk from memory, packed as the browser takes it. Only files that were in the folder at the start can be had.
 * Throws where there is no desk: `npm run build` makes it.
 */
export const deskFiles = (folder: string): Hono => {
  const files = new Map(readFolder(folder))
  const index = files.get('/index.html')
  if (!index) throw new Error(`got no index.html in ${folder}, expected the built desk: run \`npm run build\``)
  const app = new Hono()
  app.get('*', async (c, next) => {
    const path = c.req.path
    const found = files.get(path) ?? files.get(`${path}.html`) ?? (isPage(path) ? index : undefined)
    if (!found) return next()
    // Names of assets carry a hash of what is in them.
    c.header('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    c.header('etag', found.etag)
    c.header('vary', 'accept-encoding')
    if (c.req.header('if-none-match') === found.etag) return c.body(null, 304)
    const accepted = c.req.header('accept-encoding') ?? ''
    const encoding = PACKS.has(extname(path) || '.html') ? (['br', 'gzip'] as const).find((name) => accepted.includes(name)) : undefined
    if (encoding) c.header('content-encoding', encoding)
    c.header('content-type', found.type)
    return c.body(new Uint8Array(encoding ? pack(found, encoding) : found.plain))
  })
  return app
}
