import { beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Added } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { IRAN, NEAR_BORDER, OTHER_DISTANCE } from './reports.ts'

const LONG = 60_000

// Every decision of a person, in the dialogs of the page and by the keyboard, while a second tab looks on.
describeDesk('deciding', (desk) => {
  let id = ''
  let [page, other]: Page[] = []
  beforeAll(async () => {
    id = (await desk().post<Added>('/api/articles', NEAR_BORDER)).incidents[0]!.id
    await desk().post('/api/articles', OTHER_DISTANCE)
    await desk().post('/api/articles', IRAN)
    page = (await desk().open(`/incident/${id}`)).page
    other = (await desk().open(`/incident/${id}`)).page
    for (const tab of [page, other]) await tab.getByText('● Live').waitFor()
    await page.locator('[data-cell]').first().waitFor()
  }, LONG)

  const dialog = () => page!.getByRole('dialog')
  const begin = (action: string) => page!.getByRole('button', { name: `${action} …` }).click()
  const submit = () => dialog().locator('button.primary').click()
  const refusal = async (): Promise<string> => (await dialog().getByRole('alert').textContent()) ?? ''
  const seen = (words: string | RegExp) => other!.getByRole('region', { name: 'Decisions' }).getByText(words).first().waitFor()

  it('corrects a value, after saying what is wrong with it; the other tab sees it', { timeout: LONG }, async () => {
    await begin('Correct')
    await dialog().getByLabel('Value').fill('lots')
    await submit()
    expect(await refusal()).toContain('about 700')
    await dialog().getByLabel('Value').fill('435 mi')
    await submit()
    expect(await refusal()).toContain('The reason is missing')
    await dialog()
      .getByLabel(/Because/)
      .fill('radar data')
    await dialog().getByLabel('Your name').fill('Kim')
    await submit()
    await page!.getByText('Corrected.').waitFor()
    await seen('radar data')
    await other!.getByText('set by Kim').first().waitFor()
  })

  it('sets a launch area by its name, with its position', { timeout: LONG }, async () => {
    await begin('Correct')
    await dialog().getByLabel('Field').selectOption('launchArea')
    await dialog().getByLabel('Value').fill('Wonsan')
    await dialog()
      .getByLabel(/Because/)
      .fill('satellite picture')
    await submit()
    await page!.getByText('satellite picture').waitFor()
    await other!.locator('.map text', { hasText: 'Wonsan' }).first().waitFor()
    await page!.getByRole('button', { name: /^Undo/ }).first().click()
    await other!.locator('.map text', { hasText: 'Wonsan' }).first().waitFor({ state: 'detached' })
    await seen(/taken back by Kim/)
  })

  it('enters a claim by hand, and wants a time that is one', { timeout: LONG }, async () => {
    await begin('Add claim')
    await dialog().getByLabel('Field').selectOption('apogeeKm')
    await dialog().getByLabel('Value').fill('about 95')
    await dialog().getByLabel('Who says so').fill('Harbour radar')
    await dialog().getByLabel('When').fill('yesterday')
    await submit()
    await dialog()
      .getByText(/2026-02-10T09:30/)
      .waitFor()
    await dialog().getByLabel('When').fill('2026-03-07')
    await submit()
    await page!.getByText('Claim added.').waitFor()
    await other!.locator('[data-cell^="apogeeKm~"]').first().waitFor()
  })

  it('sets a claim aside and grades its origin', { timeout: LONG }, async () => {
    await page!.locator('[data-cell="rangeKm~jp-defence-ministry"]').first().click()
    await page!
      .getByRole('button', { name: /Set aside/ })
      .first()
      .click()
    await submit()
    await page!.getByText('Claim set aside.').waitFor()
    await other!.locator('[data-cell="rangeKm~jp-defence-ministry"] .struck').first().waitFor()
    await page!.getByRole('button', { name: /Grade this origin/ }).click()
    await dialog().getByLabel('Reliability').selectOption('A')
    await submit()
    await page!.getByText('Origin graded.').waitFor()
    await other!.locator('.grade', { hasText: 'A' }).first().waitFor()
    await page!.keyboard.press('Escape')
  })

  it('moves a report by the keyboard alone, and takes it back', { timeout: LONG }, async () => {
    await page!.getByRole('heading', { level: 1 }).click()
    await page!.keyboard.press('v')
    await dialog().waitFor()
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 30; i++) {
        await page!.keyboard.press('Tab')
        const focused = await page!.evaluate(() => {
          const at = document.activeElement as HTMLInputElement | null
          return `${at?.name ?? ''} ${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''}`
        })
        if (name.test(focused)) return
      }
      throw new Error(`the tab key never came to ${name}`)
    }
    await tabTo(/event/)
    await page!.keyboard.press('ArrowDown')
    await tabTo(/Words in the other/)
    await page!.keyboard.type('satellite')
    await dialog().getByRole('radio', { name: /Iran/ }).waitFor()
    await tabTo(/other/)
    await page!.keyboard.press('Space')
    await page!.keyboard.press('Enter')
    await page!.getByText('Moved.').waitFor()
    await other!.locator('[data-cell="rangeKm~jp-defence-ministry"]').first().waitFor({ state: 'detached' })
    await seen(/moved “/)
    await page!.getByRole('button', { name: /^Undo/ }).first().click()
    await other!.locator('[data-cell="rangeKm~jp-defence-ministry"]').first().waitFor()
  })

  it('merges, keeps the address of what went in, and takes it back', { timeout: LONG }, async () => {
    await begin('Merge')
    await submit()
    expect(await refusal()).toContain('Choose the other incident')
    await dialog().getByLabel('Words in the other incident').fill('satellite')
    await dialog().getByRole('radio', { name: /Iran/ }).check()
    await submit()
    await page!.getByText('Merged.').waitFor()
    expect(await page!.getByRole('link', { name: 'To the other incident' }).count()).toBe(0)
    await other!.getByText('3 reports,').first().waitFor()
    await page!.getByRole('button', { name: /^Undo/ }).first().click()
    await other!.getByText('2 reports,').first().waitFor()
  })
})
