import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadToponymCorpus } from './toponym-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'toponyms-'))
const article = (text: string, toponyms: string): string =>
  `<article docid="7"><title> T </title><domain>d.example</domain><text>${text}</text><toponyms>${toponyms}</toponyms></article>`
const toponym = (phrase: string, start: number, tag = ''): string =>
  `<toponym><phrase>${phrase}</phrase><start>${start}</start><end>0</end>${tag}</toponym>`
const link = '<gaztag geonameid="1"><name>Kerni</name><lat>1.5</lat><lon>-2</lon><country>Xa</country></gaztag>'

test('offsets a few characters off are repaired, the nearest phrase is meant, links are read', () => {
  writeFileSync(
    join(folder, 'a.xml'),
    `<articles>${article('In Kerni &amp; far from Kerni.', toponym('Kerni', 22, link) + toponym('Kerni', 2) + toponym('Orm', 3))}</articles>`,
  )
  const [read] = loadToponymCorpus(folder)
  expect(read).toMatchObject({ id: '7', title: 'T', publisher: 'd.example', text: 'In Kerni & far from Kerni.' })
  expect(read!.toponyms).toEqual([
    { span: [20, 25], lat: 1.5, lon: -2, linked: 'Kerni, Xa' },
    { span: [3, 8], lat: null, lon: null, linked: 'not linked' },
  ])
})

test('text in CDATA is the text without its marks', () => {
  writeFileSync(join(folder, 'a.xml'), article('<![CDATA[Kerni & Orm]]>', toponym('Orm', 8)))
  const [read] = loadToponymCorpus(folder)
  expect(read!.text).toBe('Kerni & Orm')
  expect(read!.toponyms[0]!.span).toEqual([8, 11])
})

test('a folder without a corpus is a mistake of the caller', () => {
  expect(() => loadToponymCorpus(join(folder, 'none'))).toThrow('expected one with an .xml')
})
