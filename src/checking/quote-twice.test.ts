import { describe, expect, test } from 'vitest'
import { blankReport, claim } from '../../test/blank-report.ts'
import type { ActorMention, Source } from '../model/report.ts'
import { quoteTwice } from './quote-twice.ts'

const words = '"The harbour stays open to all ships,"'
const text = `${words} Ana Ruiz said. "Nothing else is planned for it," she added. Later Bo Lind said: ${words.replace(',"', '."')}`
const person = (name: string): ActorMention => ({ text: name, span: [0, 1], kind: 'person', id: null, name, roles: [] })
const source = (name: string): Source => ({ name, id: null, cue: 'said', span: null })
const run = (first: string, second: string, more: Source[] = []) =>
  quoteTwice.run(
    {
      ...blankReport(text),
      actors: [person('Ana Ruiz'), person('Bo Lind')],
      claims: [
        claim(text, 'statement', null, words, { id: 'c1', quoted: true, sources: [source(first)] }),
        claim(text, 'statement', null, words.replace(',"', '."'), { id: 'c2', quoted: true, sources: [source(second), ...more] }),
      ],
    },
    { personById: new Map() } as never,
  )

describe('quote-twice', () => {
  test('two persons cannot have said the same long sentence', () => {
    expect(run('Ana Ruiz', 'Bo Lind')).toMatchObject([
      { verdict: 'contradicted', sentence: 'The same words are given to Ana Ruiz and to Bo Lind.' },
    ])
  })
  test('a name that no table knows is a person, an office is not', () => {
    expect(run('Ana Ruiz', 'Cara Dunn')).toMatchObject([{ verdict: 'contradicted' }])
    expect(run('Ana Ruiz', 'Harbour Ministry')).toEqual([])
  })
  test('one speaker repeated, a chain, or a speaker who is no known person', () => {
    expect(run('Ana Ruiz', 'Ana Ruiz')).toEqual([])
    expect(run('Ana Ruiz', 'Bo Lind', [source('Ana Ruiz')])).toEqual([])
    expect(run('Ana Ruiz', 'the ministry')).toEqual([])
  })
})
