import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DOC = fileURLToPath(new URL('../../docs/audit-example.md', import.meta.url))

/** What a person thought of one finding of the audit. */
export interface Judgement {
  sheet: string
  row: number
  check: string
  right: boolean
}

/** The table of docs/audit-example.md. Throws where a row is neither judged right nor wrong. */
export const judgements = (): Judgement[] =>
  readFileSync(DOC, 'utf8')
    .split('\n')
    .flatMap((line): Judgement[] => {
      const [, sheet, row, check, , right] = line.split('|').map((part) => part.trim())
      if (!sheet || !/^\d+$/.test(row ?? '') || !check) return []
      if (right !== 'yes' && right !== 'no')
        throw new Error(`docs/audit-example.md, ${sheet} ${row}: got ${JSON.stringify(right)}, expected yes or no`)
      return [{ sheet, row: Number(row), check, right: right === 'yes' }]
    })
