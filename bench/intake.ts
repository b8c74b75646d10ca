import { gzipSync } from 'node:zlib'
import { articlesFromWarc } from '../src/intake/archives/articles-warc.ts'

const PAGES = 1500
const ROUNDS = 3
const WANTED_BYTES = 80_000
const WANTED_A_SECOND = 500

// The same numbers at each run: a linear congruential generator (Numerical Recipes).
const random = (seed: number) => () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32

const WORDS =
  'harbour council market river school bridge garden winter music ticket doctor player season kitchen parking weather library festival station teacher'.split(
    ' ',
  )

/** A page of local news as pages are: some four fifths script, style and menus. None is of our subject, so none is read in full. */
const page = (next: () => number): string => {
  const words = (n: number): string => Array.from({ length: n }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ')
  const paragraphs = Array.from({ length: 25 }, () => `<p>The ${words(40)} <a href="/${words(1)}">${words(3)}</a> ${words(10)}.</p>`).join(
    '\n',
  )
  const menu = Array.from(
    { length: 150 },
    () => `<li class="menu-item"><a href="/${words(1)}/${Math.floor(next() * 1e6)}">${words(2)}</a></li>`,
  ).join('')
  const script = `<script>var data = {${Array.from({ length: 1600 }, () => `"${words(1)}${Math.floor(next() * 1e6)}":"${words(2)}"`).join(',')}}</script>`
  return `<!doctype html><html><head><title>${words(6)}</title>${script}</head><body><ul>${menu}</ul><div>${paragraphs}</div><style>${'.a{color:red}'.repeat(800)}</style></body></html>`
}

/** Pages a second through unpacking and the quick look, on one core and before any tree is built; false where too few. */
export const intake = async (): Promise<boolean> => {
  const next = random(7)
  const sizes: number[] = []
  const members = Array.from({ length: PAGES }, (_, n) => {
    const html = Buffer.from(page(next))
    sizes.push(html.length)
    const block = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'), html])
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ledger.example/${n}\r\nContent-Length: ${block.length}\r\n\r\n`
    return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]))
  })
  const archive = Buffer.concat(members)
  const median = sizes.sort((a, b) => a - b)[PAGES / 2]!
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage()
    let looked = 0
    for await (const item of articlesFromWarc({ head: archive.subarray(0, 65536), all: pieces(archive) }, 'bench', {
      onSkip: () => looked++,
    }))
      throw new Error(`expected no page of our subject, got ${item.where}`)
    if (looked !== PAGES) throw new Error(`got ${looked} pages, expected ${PAGES}`)
    const { user, system } = process.cpuUsage(start)
    rates.push((PAGES * 1e6) / (user + system))
  }
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / ROUNDS
  console.log(
    `${PAGES} pages, median ${(median / 1000).toFixed(0)} kB, ${(archive.length / 1e6).toFixed(1)} MB packed: ${mean.toFixed(0)} pages a second of CPU time (${Math.min(...rates).toFixed(0)} to ${Math.max(...rates).toFixed(0)})`,
  )
  return median >= WANTED_BYTES && Math.min(...rates) >= WANTED_A_SECOND
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65536) yield bytes.subarray(at, at + 65536)
}
