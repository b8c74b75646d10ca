import { expect, test } from 'vitest'
import { fakeTerminal } from '../../test/fake-terminal.ts'
import { startProgress } from './progress.ts'

const clock = (): (() => number) => {
  let at = 0
  return () => (at += 1000)
}

test('a bar counts files, not the lines in them, and can be taken away', () => {
  const terminal = fakeTerminal({ stderrIsTerminal: true, columns: 80 })
  const progress = startProgress(terminal, 4, clock())
  progress.advance('a.txt')
  progress.advance('b.jsonl:1')
  progress.advance('b.jsonl:2')
  const shown = terminal.written.err.split('\r\u001b[2K')
  expect(shown.slice(1)).toEqual([
    '[######------------------] 1/4 files, 1 articles a second  a.txt',
    '[############------------] 2/4 files, 1 articles a second  b.jsonl',
    '[############------------] 2/4 files, 1 articles a second  b.jsonl',
  ])
  progress.clear()
  expect(terminal.written.err.endsWith('\r\u001b[2K')).toBe(true)
})

test('nothing is written where standard error is no terminal', () => {
  const terminal = fakeTerminal()
  const progress = startProgress(terminal, 4, clock())
  progress.advance('a.txt')
  progress.clear()
  expect(terminal.written.err).toBe('')
})
