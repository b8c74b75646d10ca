import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { OrganizationRow, PersonRow } from '../src/world/rows.ts'
import { nativeProblems } from './native-problems.ts'

const row = (id: string, country: string | null, native?: string[], nativeSource: string | undefined = native && 'somewhere') => ({
  id,
  country,
  ...(native && { native }),
  ...(nativeSource !== undefined && { nativeSource }),
})
const faults = (...rows: Parameters<typeof nativeProblems>[1]): string[] => nativeProblems('f', rows)

describe('nativeProblems', () => {
  it('finds none in the data', () => {
    for (const file of ['data/people.json', 'data/organizations.json']) {
      const rows = JSON.parse(readFileSync(file, 'utf8')) as (PersonRow | OrganizationRow)[]
      expect(nativeProblems(file, rows)).toEqual([])
      expect(rows.filter(({ native }) => native).length).toBeGreaterThan(90)
    }
  })

  it.each([
    ['a name in another script', row('kr-x', 'KR', ['金正恩']), /is not in Hangul/],
    ['Hangul of a Japanese', row('jp-x', 'JP', ['기시다']), /kanji or kana/],
    ['a romanised name', row('kp-x', 'KP', ['Kim Jong Un']), /is not in Hangul/],
    ['kana of a Chinese', row('cn-x', 'CN', ['ワン']), /Chinese characters/],
    ['a name without source', row('kr-x', 'KR', ['국방부'], ' '), /no nativeSource/],
    ['a source without name', row('kr-x', 'KR', undefined, 'somewhere'), /no native/],
    ['an empty list', row('kr-x', 'KR', []), /is empty/],
    ['a name twice', row('kr-x', 'KR', ['국방부', '국방부']), /twice/],
    ['a state whose script is not known here', row('fr-x', 'FR', ['Élysée']), /not checked/],
    ['letters in parts', row('kr-x', 'KR', ['국방부'.normalize('NFD')]), /NFC/],
  ])('refuses %s', (_, given, why) => expect(faults(given).join()).toMatch(why))

  it('refuses one name for two of a state, and leaves two states their like names', () => {
    expect(faults(row('a', 'KR', ['국방부']), row('b', 'KR', ['국방부'])).join()).toContain('also that of a')
    expect(faults(row('a', 'CN', ['外交部']), row('b', 'TW', ['外交部']))).toEqual([])
  })

  it('lets bodies of Koreans in Japan have Hangul', () => expect(faults(row('jp-choson-sinbo', 'JP', ['조선신보']))).toEqual([]))
})
