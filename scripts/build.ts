/** Compiles src/ into an empty dist/, builds the desk with its map into dist/desk and makes the command executable. */
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { build } from 'vite'
import { buildDeskMap } from './desk-map/build-desk-map.ts'

rmSync('dist', { recursive: true, force: true })
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
chmodSync('dist/cli/main.js', 0o755)
await build({ configFile: 'desk/vite.config.ts', logLevel: 'warn' })
buildDeskMap('dist/desk/map')
