import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Added } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { keyboardOf, type Keyboard } from './keyboard.ts'
import { IRAN, NEAR_BORDER, OTHER_DISTANCE } from './reports.ts'

const LONG = 60_000

// All that a person can decide, with keys only; at every stop of the tab key the focus must be seen.
describeDesk('deciding by keyboard alone', (desk) => {
  let id = ''
  let page: Page
  let keys: Keyboard
  beforeAll(async () => {
    id = (await desk().post<Added>('/api/articles', NEAR_BORDER)).incidents[0]!.id
    await desk().post('/api/articles', OTHER_DISTANCE)
    await desk().post('/api/articles', IRAN)
  }, LONG)
  beforeEach(async () => {
    await page?.context().close()
    page = (await desk().open(`/incident/${id}`)).page
    // A mouse that moves or clicks would fail the test.
    await page.evaluate(() => {
      for (const kind of ['mousedown', 'touchstart', 'mousemove'])
        document.addEventListener(kind, () => (document.title = `moved by ${kind}`))
    })
    await page.locator('[data-cell]').first().waitFor()
    keys = keyboardOf(page)
  }, LONG)

  const dialog = () => page.getByRole('dialog')
  const open = async (key: string) => {
    await keys.press(key)
    await dialog().waitFor()
  }
  /** The name is asked for once; afterwards it stands there. */
  const signAndSend = async () => {
    await keys.to(/Your name/)
    await keys.press('Control+a')
    await keys.type('Lee')
    await keys.press('Enter')
  }
  const told = (words: string) => page.locator('.told', { hasText: words }).waitFor()
  const undo = async () => {
    await keys.to(/Undo/)
    await keys.press('Enter')
    await told('Decision taken back.')
  }
  const reports = () =>
    page
      .getByText(/^\s*[23] reports?,/)
      .first()
      .textContent()

  it('leaves a note, and takes it back', { timeout: LONG }, async () => {
    await open('n')
    await keys.to(/Note/)
    await keys.type('seen by night')
    await signAndSend()
    await told('Note added.')
    await page.getByText('seen by night').first().waitFor()
    await undo()
  })

  it('corrects a value, and takes it back', { timeout: LONG }, async () => {
    await open('c')
    await keys.to(/Field/)
    await keys.type('Flew')
    await keys.to(/Value/)
    await keys.type('690 km')
    await keys.to(/Because/)
    await keys.type('radar')
    await signAndSend()
    await told('Corrected.')
    await page.getByText('set by Lee').first().waitFor()
    await undo()
    await page.getByText('set by Lee').first().waitFor({ state: 'detached' })
  })

  it('adds a claim by hand, and takes it back', { timeout: LONG }, async () => {
    await open('a')
    await keys.to(/Field/)
    await keys.type('Rose')
    await keys.to(/Value/)
    await keys.type('about 95')
    await keys.to(/Who says so/)
    await keys.type('Harbour radar')
    await signAndSend()
    await told('Claim added.')
    await page.locator('[data-cell^="apogeeKm~"]').first().waitFor()
    await undo()
    await page.locator('[data-cell^="apogeeKm~"]').first().waitFor({ state: 'detached' })
  })

  it('sets a claim aside and grades its origin, and takes both back', { timeout: LONG }, async () => {
    await keys.to(/rangeKm~jp-defence-ministry/)
    await keys.press('Enter')
    await page.getByRole('region', { name: /^Flew, / }).waitFor()
    await keys.to(/Set aside/)
    await keys.press('Enter')
    await dialog().waitFor()
    await signAndSend()
    await told('Claim set aside.')
    await page.locator('[data-cell="rangeKm~jp-defence-ministry"] .struck').waitFor()
    // Done, the keyboard is where it was: the origin's grade is a few stops on.
    await keys.to(/Grade this origin/)
    await keys.press('Enter')
    await dialog().waitFor()
    await keys.to(/Reliability/)
    await keys.type('A')
    await signAndSend()
    await told('Origin graded.')
    await page.locator('.grade').first().waitFor()
    await undo()
    await page.locator('.grade').first().waitFor({ state: 'detached' })
    await keys.to(/Undo/)
    await keys.press('Enter')
    await page.locator('[data-cell="rangeKm~jp-defence-ministry"] .struck').waitFor({ state: 'detached' })
  })

  it('splits a report off, and takes it back', { timeout: LONG }, async () => {
    await open('s')
    await keys.to(/Kanda Daily/)
    await keys.press('Space')
    await signAndSend()
    await told('Split off.')
    await page.locator('[data-cell="rangeKm~jp-defence-ministry"]').waitFor({ state: 'detached' })
    await keys.to(/To the other incident/)
    await undo()
    await page.locator('[data-cell="rangeKm~jp-defence-ministry"]').waitFor()
  })

  it('moves a report, and takes it back', { timeout: LONG }, async () => {
    await open('v')
    await keys.to(/event/)
    await keys.press('ArrowDown')
    await keys.to(/Words in the other/)
    await keys.type('satellite')
    await dialog().getByRole('radio', { name: /Iran/ }).waitFor()
    await keys.to(/other.*Iran/)
    await keys.press('Space')
    await signAndSend()
    await told('Moved.')
    await undo()
    await expect.poll(reports).toMatch(/2 reports,/)
  })

  it('merges, and takes it back', { timeout: LONG }, async () => {
    await open('m')
    await keys.to(/Words in the other/)
    await keys.type('satellite')
    await dialog().getByRole('radio', { name: /Iran/ }).waitFor()
    await keys.to(/other.*Iran/)
    await keys.press('Space')
    await signAndSend()
    await told('Merged.')
    await expect.poll(reports).toMatch(/3 reports,/)
    await undo()
    await expect.poll(reports).toMatch(/2 reports,/)
    expect(await page.title()).not.toMatch(/^moved by/)
  })

  it('gives a decision up with Escape, and the keyboard is where it was', { timeout: LONG }, async () => {
    await keys.to(/Merge …/)
    await keys.press('Enter')
    await dialog().waitFor()
    await keys.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Merge …')
  })
})
