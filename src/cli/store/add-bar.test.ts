import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fakeTerminal } from '../../../test/fake-terminal.ts'
import { temporaryFolders } from '../../../test/temporary-folder.ts'
import { startAddBar } from './add-bar.ts'

const folder = temporaryFolders()
const MB = 1_000_000
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 110))

it('shows the bytes of all files, within an archive too', async () => {
  const root = folder()
  const [first, second] = ['a.txt', 'crawl.warc'].map((name) => join(root, name)) as [string, string]
  writeFileSync(first, Buffer.alloc(MB))
  writeFileSync(second, Buffer.alloc(3 * MB))
  const terminal = fakeTerminal({ stderrIsTerminal: true, columns: 120 })
  const bar = await startAddBar([root], terminal)
  const lookAt = async (file: string, at: number): Promise<void> => {
    await pause()
    bar.lookAt({ file, at, number: 0, size: 3 * MB, modified: 0 })
  }
  await lookAt(first, 0)
  expect(terminal.written.err).toContain('[------------------------] file 1 of 2, 0 of 4 MB')
  bar.add()
  await lookAt(second, 1.5 * MB)
  expect(terminal.written.err).toMatch(/\[#{15}-{9}\] file 2 of 2, 2\.5 of 4 MB, \d+ a second, 1 report {2}crawl\.warc$/)
  bar.clear()
  expect(terminal.written.err).toMatch(/\r\u001b\[2K$/)
})

it('is silent where standard error is no terminal, and looks at no file', async () => {
  const terminal = fakeTerminal()
  const bar = await startAddBar(['/nowhere'], terminal)
  await pause()
  bar.lookAt({ file: '/nowhere', at: 1, number: 1, size: 2, modified: 0 })
  expect(terminal.written.err).toBe('')
})
