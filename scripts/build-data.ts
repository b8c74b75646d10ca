/**
 * Packs the curated facts of data/*.json into data/built/world.json. Refuses duplicates of id or name within a kind,
 * rows without a source or a date (unless they admit that nothing was looked up), dead references, names not in their script; says file, row and fix. `--check` only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { nativeProblems } from './native-problems.ts'
import { officeProblems } from './office-problems.ts'
import { placeProblems } from './place-problems.ts'

const KINDS = ['places', 'organizations', 'people', 'offices', 'weapons'] as const
interface Row {
  id: string
  names: string[]
  /** Instead of `names`, where there is one full name. */
  name?: string
  source: string
  checked: string | null
  parent?: string
}

const problems: string[] = []
const packed: Record<string, Row[]> = {}
for (const kind of KINDS) {
  const file = `data/${kind}.json`
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[]
  const ids = new Set<string>()
  for (const row of rows) {
    const where = `${file}: ${row.id ?? JSON.stringify(row).slice(0, 60)}`
    if (!row.id) problems.push(`${where}: no id`)
    if (ids.has(row.id)) problems.push(`${where}: id stands twice; merge the rows`)
    ids.add(row.id)
    const names = row.names ?? (row.name ? [row.name] : [])
    if (names.length === 0) problems.push(`${where}: no names`)
    if (new Set(names).size !== names.length) problems.push(`${where}: a name stands twice in the row`)
    if (!row.source) problems.push(`${where}: no source`)
    const admitted = row.checked === null && /not looked up/.test(row.source ?? '')
    if (!admitted && !/^\d{4}-\d\d-\d\d$/.test(row.checked ?? ''))
      problems.push(`${where}: "checked" must be a day, YYYY-MM-DD; null only where the source says "not looked up"`)
  }
  for (const row of rows)
    if (row.parent && !ids.has(row.parent)) problems.push(`${file}: ${row.id}: parent ${row.parent} is not in the file`)
  packed[kind] = rows
}
problems.push(...placeProblems(packed['places'] as never), ...officeProblems(packed['offices'] as never, packed['people'] as never))
for (const kind of ['people', 'organizations'] as const) problems.push(...nativeProblems(`data/${kind}.json`, packed[kind] as never))
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
const text = `${JSON.stringify(packed)}\n`
if (process.argv.includes('--check')) {
  if (readFileSync('data/built/world.json', 'utf8') !== text) {
    console.error('data/built/world.json is stale: run `npm run build:data`')
    process.exit(1)
  }
} else writeFileSync('data/built/world.json', text)
console.log(KINDS.map((k) => `${packed[k]!.length} ${k}`).join(', '))
