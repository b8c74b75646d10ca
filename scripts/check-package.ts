/**
 * Packs the package, installs the tarball in an empty folder from the registry, and uses it as its users do: command,
 * typed library, schema. publint looks over the tarball.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'groundtrack-package-'))

const run = (command: string, args: readonly string[], cwd = folder): string => {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`package: ${command} ${args.join(' ')} failed\n${stdout}`)
  return stdout
}

const expect = (what: string, holds: boolean): void => {
  if (!holds) throw new Error(`package: ${what}`)
  console.log(`package: ${what}`)
}

const USE = `
import { loadWorld, read, type Report } from 'groundtrack'
const report: Report = read({ text: 'North Korea fired a missile on Tuesday.', published: '2026-02-10' }, { world: loadWorld() })
const language: string = report.article.language
console.log(report.format, language)
`

try {
  run('npm', ['pack', '--silent', '--pack-destination', folder], root)
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const tarball = join(folder, `groundtrack-${manifest.version}.tgz`)
  const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer } })
  for (const message of messages) console.error(formatMessage(message, manifest))
  expect('publint has nothing to say', messages.length === 0)

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', tarball])
  expect('the command tells its version', run('npx', ['groundtrack', '--version']).trim() === manifest.version)

  copyFileSync(join(root, 'examples/reports/01-wire-flash.txt'), join(folder, 'flash.txt'))
  const line = run('npx', ['groundtrack', 'read', 'flash.txt', '--json'])
  expect('the command reads a report', (JSON.parse(line) as { format: string }).format === 'groundtrack/report@1')

  writeFileSync(join(folder, 'use.ts'), USE)
  run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--outDir',
    'out',
    '--rootDir',
    '.',
    'use.ts',
  ])
  expect('the typed library compiles and reads', run(process.execPath, ['out/use.js']).startsWith('groundtrack/report@1 en'))

  writeFileSync(
    join(folder, 'schema.mjs'),
    `import schema from 'groundtrack/report.schema.json' with { type: 'json' }\nconsole.log(schema.title)\n`,
  )
  expect('the schema is there', run(process.execPath, ['--no-warnings', 'schema.mjs']).trim() === 'groundtrack/report@1')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
