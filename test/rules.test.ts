import { describe, expect, test } from 'vitest'
import { explain } from '../src/grammar/explain.ts'
import type { Corpus } from '../src/grammar/examples.ts'
import type { Chart } from '../src/grammar/chart.ts'
import type { Value } from '../src/grammar/value.ts'
import { passes, readValues } from '../src/reading/cascade.ts'
import { prepare } from '../src/reading/text/prepare.ts'
import { splitName } from '../src/reading/text/tokenize.ts'
import { loadWorld } from '../src/world/world.ts'

const world = loadWorld(splitName)
const rules = passes(world).flat()
const modules = import.meta.glob<{ examples: Corpus | readonly Corpus[] }>('../src/**/*.examples.ts', { eager: true })
const corpora = Object.values(modules).flatMap((m) => m.examples as Corpus | Corpus[])
const byRule = new Map<string, Corpus[]>()
for (const c of corpora) byRule.set(c.rule.name, [...(byRule.get(c.rule.name) ?? []), c])

const read = (text: string): Chart => readValues(prepare(text, []), world)
const tree = (values: readonly Value[], chart: Chart): string =>
  values.map((v) => `${explain(v, chart)} ${JSON.stringify(v.data)}`).join('\n')

/** The five ways in which an example can fail, each in its own words; null when it holds. */
const fault = (rule: string, kind: string, text: string, expected: Record<string, unknown>): string | null => {
  const chart = read(text)
  const ofKind = chart.all(kind as never) as readonly Value[]
  const mine = ofKind.filter((v) => v.rule === rule)
  const fits = (v: Value): boolean => {
    try {
      expect(v.data).toMatchObject(expected)
      return true
    } catch {
      return false
    }
  }
  if (mine.filter(fits).length === 1) return null
  if (mine.filter(fits).length > 1) return `several readings:\n${tree(mine, chart)}`
  if (mine.length > 0) return `wrong value, expected ${JSON.stringify(expected)}:\n${tree(mine, chart)}`
  const other = ofKind.filter(fits)
  if (other.length > 0) return `matched, but by another rule:\n${tree(other, chart)}`
  if (ofKind.length > 0) return `read otherwise or only in part:\n${tree(ofKind, chart)}`
  return `nothing read; tokens: ${chart.tokens.map((t) => `${t.text}/${t.pos}`).join(' ')}`
}

describe('rules', () => {
  test('have unique names', () => {
    expect(rules.map((r) => r.name).filter((n, i, all) => all.indexOf(n) !== i)).toEqual([])
  })
  for (const rule of rules) {
    test(rule.name, () => {
      const cases = (byRule.get(rule.name) ?? []).flatMap((c) => c.cases)
      expect(
        cases.some((c) => 'texts' in c),
        'needs an example that fires',
      ).toBe(true)
      expect(
        cases.some((c) => 'refused' in c),
        'needs an example that is refused',
      ).toBe(true)
      for (const c of cases) {
        if ('texts' in c) for (const text of c.texts) expect(fault(rule.name, rule.kind, text, c.expected), text).toBeNull()
        else
          for (const text of c.refused) {
            const chart = read(text)
            const wrong = (chart.all(rule.kind as never) as readonly Value[]).filter((v) => v.rule === rule.name)
            expect(tree(wrong, chart), `${text} (${c.reason})`).toBe('')
          }
      }
    })
  }
})
