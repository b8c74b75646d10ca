import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { describeDesk } from './desk-under-test.ts'
import { IRAN, NEAR_BORDER } from './reports.ts'

const LONG = 60_000

describeDesk('taking in', (desk) => {
  const folder = mkdtempSync(join(tmpdir(), 'groundtrack-dropped-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  /** Drags files from outside over the page and lets go of them, as the browser itself does it. */
  const drag = async (page: Page, files: readonly string[], over: () => Promise<void>): Promise<void> => {
    const box = (await page.locator('.drop').boundingBox())!
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const cdp = await page.context().newCDPSession(page)
    const data = { items: [], files: [...files], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver'] as const) await cdp.send('Input.dispatchDragEvent', { type, ...at, data })
    await over()
    await cdp.send('Input.dispatchDragEvent', { type: 'drop', ...at, data })
  }

  it('takes in files dropped on it, one after the other, and says of each what became of it', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open('/add')
    const head = (report: typeof IRAN): string => `TITLE: ${report.title}\nOUTLET: ${report.outlet}\nPUBLISHED: ${report.published}\n\n`
    const files = [
      file('coast.txt', head(NEAR_BORDER) + NEAR_BORDER.text),
      file('two.jsonl', [IRAN, IRAN].map((report) => JSON.stringify(report)).join('\n')),
      file('broken.json', '{"nothing": 1}'),
    ]
    await drag(page, files, async () => {
      // One sees that the files may be let go here.
      await page.locator('.drop.over').waitFor()
    })
    await page.locator('.drop.over').waitFor({ state: 'detached' })
    const lines = page.locator('section[aria-labelledby="files-title"] ul > li')
    await page.getByRole('link', { name: /^new: .*Taegwan/ }).waitFor({ timeout: 40_000 })
    await page.getByRole('link', { name: /^new: .*Iran/ }).waitFor()
    await lines
      .nth(2)
      .getByText(/broken\.json/)
      .last()
      .waitFor()
    expect(await lines.count()).toBe(3)
    expect(await lines.nth(1).textContent()).toContain('known already')
    expect(await lines.nth(2).locator('.problem').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: /^new: .*Taegwan/ }).click()
    await page.getByRole('heading', { level: 1, name: /Taegwan/ }).waitFor()
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('chooses files by the keyboard too', { timeout: LONG }, async () => {
    const { page } = await desk().open('/add')
    await page.getByLabel('Choose files').focus()
    expect(await page.locator('.drop label').evaluate((label) => getComputedStyle(label).outlineStyle)).not.toBe('none')
    await page.getByLabel('Choose files').setInputFiles(join(folder, 'coast.txt'))
    await page.getByText('known already').waitFor()
    await page.context().close()
  })
})
