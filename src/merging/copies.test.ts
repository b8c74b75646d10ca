import { describe, expect, test } from 'vitest'
import { loadWorld, read } from '../index.ts'
import { digestOf, type ArticleDigest } from './article-digest.ts'
import { copyOf } from './copies.ts'

const world = loadWorld()
const digest = (key: string, publisher: string, minute: number, text: string): ArticleDigest =>
  digestOf(read({ id: key, publisher, published: `2021-03-09T07:${minute}:00+09:00`, text }, { world }), key, 1)

const STORY =
  'North Korea fired a ballistic missile from Wonsan at 6:40 a.m. Tuesday, the Joint Chiefs of Staff said in a text message to reporters. It flew about 250 kilometers over the East Sea.'
const ORIGIN = digest('a', 'Hanbit News Agency', 10, STORY)

describe('copyOf', () => {
  test('finds a copy by its words and by the agency in its dateline', () => {
    const copy = copyOf(digest('b', 'Harbour Gazette', 20, `SEOUL (Hanbit) — ${STORY}`), [ORIGIN])
    expect(copy).toMatchObject({ of: 'a', kind: 'copy' })
    expect(copy!.because).toContain('credits hanbit')
  })

  test('an account of its own is no copy, and an origin is never later', () => {
    const own = digest(
      'c',
      'Nagato Daily',
      30,
      'Japan’s coast guard warned ships on Tuesday of a possible missile. No damage was reported at sea.',
    )
    expect(copyOf(own, [ORIGIN])).toBeNull()
    expect(copyOf(ORIGIN, [digest('b', 'Harbour Gazette', 20, STORY)])).toBeNull()
  })

  test('finds a rewrite by the outlet that its text names, but not by a government of that name', () => {
    const credited = digest('d', 'Nagato Daily', 30, 'A weapon rose over the sea on Tuesday, Coast-Line Hanbit reports. Nobody was hurt.')
    const named = { ...ORIGIN, outlet: 'Coast-Line Hanbit' }
    expect(copyOf(credited, [named])).toMatchObject({ of: 'a', kind: 'rewrite' })
    const government = digest('e', 'Nagato Daily', 30, 'A weapon rose over the sea on Tuesday, Seoul said. Nobody was hurt.')
    expect(copyOf(government, [{ ...ORIGIN, outlet: 'Seoul Line' }])).toBeNull()
  })
})
