import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Writes a generated file; with `--check` compares instead and exits 1, naming the command that brings it up to date. */
export const writeOrCheck = (file: string, text: string, command: string): void => {
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale: run \`${command}\``)
    process.exitCode = 1
  }
}
