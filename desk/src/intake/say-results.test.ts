import { expect, it } from 'vitest'
import type { AddedFile } from '../../../src/server/schemas/api-answers.ts'
import { sayFault, sayResults } from './say-results.ts'

it('counts what was read apart from what was not, and names a file once', () => {
  const read = { where: 'a', added: {} } as unknown as AddedFile['results'][number]
  const failed = { where: 'b', error: 'no' }
  expect(sayResults([read, read, failed])).toBe('2 reports, 1 not read')
  expect(sayResults([failed])).toBe('1 not read')
  expect(sayResults([])).toBe('no report in it')
  expect(sayFault('b.pdf', 'b.pdf: got a PDF')).toBe('b.pdf: got a PDF')
  expect(sayFault('https://a.example/', 'the server answers 404')).toBe('https://a.example/: the server answers 404')
})
