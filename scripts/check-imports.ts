/**
 * Imports in src/ point one way and in no circle: the folders below may import those named, nothing else, and the
 * stages under reading/ do not import each other's insides (they hand over through values on the chart); text/, the
 * tokens that all of them read, lies below the others, and events/, the last, uses the entry points named here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  grammar: [],
  geo: [],
  world: ['model', 'grammar', 'geo'],
  reading: ['model', 'grammar', 'geo', 'world'],
  checking: ['model', 'grammar', 'geo', 'world', 'reading'],
  wording: ['model', 'world'],
  merging: ['model', 'grammar', 'geo', 'world', 'wording', 'reading', 'checking'],
  'index.ts': ['model', 'grammar', 'geo', 'world', 'wording', 'reading', 'checking', 'merging', 'journal', 'archive', 'store'],
  journal: ['model'],
  archive: ['model', 'geo', 'world', 'wording', 'reading', 'checking', 'merging', 'journal', 'rows'],
  store: ['model', 'world', 'wording', 'reading', 'checking', 'merging', 'journal', 'archive', 'intake', 'rows'],
  watching: ['model', 'wording', 'reading', 'intake', 'journal', 'archive', 'store'],
  formats: ['model', 'geo', 'world', 'wording'],
  rows: ['model', 'geo', 'world', 'wording', 'reading', 'formats'],
  auditing: ['model', 'grammar', 'geo', 'world', 'wording', 'reading', 'checking', 'merging', 'archive', 'formats', 'rows'],
  intake: ['model', 'reading', 'index.ts'],
  // Formats of requests lie in server/; the desk takes types from there and pure functions from below.
  server: [
    'model',
    'geo',
    'world',
    'wording',
    'reading',
    'checking',
    'index.ts',
    'intake',
    'merging',
    'journal',
    'archive',
    'store',
    'formats',
    'rows',
    'watching',
  ],
  cli: [
    'model',
    'grammar',
    'geo',
    'world',
    'wording',
    'reading',
    'checking',
    'index.ts',
    'intake',
    'merging',
    'journal',
    'archive',
    'store',
    'formats',
    'rows',
    'auditing',
    'watching',
    'server',
  ],
}

/** What stages offer to reading/events/, which puts their values together. */
const ENTRY_POINTS = new Set([
  'reading/attribution/scopes.ts',
  'reading/attribution/quotes.ts',
  'reading/times/resolve.ts',
  'reading/times/clock-groups.ts',
  'reading/times/to-zone.ts',
])

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))

const importsOf = (file: string): string[] => {
  const text = readFileSync(join('src', file), 'utf8')
  return [...text.matchAll(/^(?:import|export)\b[^'"]*?['"](\.[^'"]+)['"]/gm)]
    .map((m) => relative('src', join('src', dirname(file), m[1]!)))
    .filter((f) => f.endsWith('.ts'))
}

const graph = new Map(files.map((file) => [file, importsOf(file)]))
const isTest = (file: string): boolean => /\.(?:test|examples)\.ts$/.test(file)
const problems: string[] = []

for (const [file, imports] of graph) {
  if (isTest(file)) continue
  const [layer, stage] = file.split('/') as [string, string?]
  const allowed = MAY_IMPORT[layer]
  if (!allowed) problems.push(`src/${file}: folder "${layer}" is not in scripts/check-imports.ts: say what it may import`)
  for (const target of imports) {
    const [to, toStage] = target.split('/') as [string, string?]
    if (to !== layer && allowed && !allowed.includes(to))
      problems.push(`src/${file} imports ${target}: ${layer} may only import ${allowed.join(', ') || 'itself'}`)
    const offered = toStage === 'text' || (stage === 'events' && ENTRY_POINTS.has(target))
    const between = layer === 'reading' && to === 'reading' && file.split('/').length > 2 && target.split('/').length > 2
    if (between && stage !== toStage && !offered)
      problems.push(`src/${file} imports ${target}: stages hand over through chart values, or through a file in a folder below both`)
  }
}

const state = new Map<string, 'open' | 'done'>()
const visit = (file: string, path: readonly string[]): void => {
  if (state.get(file) === 'done') return
  if (state.get(file) === 'open') {
    problems.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`)
    return
  }
  state.set(file, 'open')
  for (const target of graph.get(file) ?? []) visit(target, [...path, file])
  state.set(file, 'done')
}
for (const file of graph.keys()) visit(file, [])

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
console.log(`${files.length} files, ${[...graph.values()].flat().length} imports: one way, no cycle`)
