import { beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Added } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { NEAR_BORDER, OTHER_DISTANCE } from './reports.ts'

const LONG = 90_000
/** Two who speak together. */
const JOINT = {
  outlet: 'Harbour Wire',
  title: 'Missile from Wonsan',
  published: '2026-08-07T15:00:00+09:00',
  text: 'SEOUL - North Korea fired a ballistic missile from Wonsan on Friday, South Korea and Japan said. The missile flew about 400 kilometers, Seoul and Tokyo said.',
}
/** A length in km, in words that are not quoted from an article. */
const KM = /.{0,60}\d\s?km\b.{0,30}/g

describeDesk('units', (desk) => {
  let [id, key, joint] = ['', '', { incident: '', article: '' }]
  beforeAll(async () => {
    const added = await desk().post<Added>('api/articles', NEAR_BORDER)
    id = added.incidents[0]!.id
    key = added.key
    await desk().post('api/articles', OTHER_DISTANCE)
    const both = await desk().post<Added>('api/articles', JOINT)
    joint = { incident: both.incidents[0]!.id, article: both.key }
  }, LONG)

  const choose = async (page: Page, unit: string): Promise<void> => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel(unit).check()
    await page.keyboard.press('Escape')
  }
  /** What the page says in its own words: quotations of articles left out, and titles that appear when one points to them put in. */
  const ownWords = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const main = document.querySelector('main')!.cloneNode(true) as HTMLElement
      const titles = [...main.querySelectorAll('[title]')].map((one) => one.getAttribute('title') ?? '')
      for (const quoted of main.querySelectorAll('.words, blockquote, .scale, .text, tr a')) quoted.remove()
      // What one unit is in another is about units.
      for (const finding of main.querySelectorAll('li:has(> .head .check)'))
        if (finding.querySelector('.check')?.textContent === 'two units') finding.remove()
      return [document.title, main.textContent, ...titles].join('\n')
    })

  /** What it still says in km, with the words around. */
  const kmIn = async (page: Page): Promise<string[]> => (await ownWords(page)).match(KM) ?? []

  it('a length of ours is in the unit chosen wherever it stands, the words of an article as written', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open(`/incident/${id}`)
    await page.locator('.map .ring').first().waitFor()
    expect(await page.locator('h1').first().textContent()).toMatch(/flew about 700 km\.$/)
    await choose(page, 'nautical miles')
    await page.getByRole('heading', { level: 1, name: /flew about 378 nmi\.$/ }).waitFor()
    const checks = page.getByRole('region', { name: 'Checks' })
    expect(await checks.textContent()).toMatch(/A flight of about 378 nmi.* nmi from China/)
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
    await checks
      .getByText(/27 nmi where no number is told/)
      .first()
      .waitFor()
    await page.getByText(/On the distance flown: .*378 nmi.*243 nmi.*are 36 % apart/).waitFor()
    expect(await page.title()).toContain('378 nmi')
    expect(await kmIn(page)).toEqual([])
    expect(await checks.locator('.words').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('Chinese border')]))
    await page.locator('[data-cell="rangeKm~jp-defence-ministry"]').click()
    await page
      .locator('.evidence')
      .getByText(/243 nmi/)
      .first()
      .waitFor()
    await page.locator('.evidence mark').first().waitFor()
    expect(await page.locator('.evidence mark').first().textContent()).toMatch(/450 km/)
    expect(await kmIn(page)).toEqual([])
    await page.goto(new URL('/', desk().url).href)
    await page
      .locator('[data-row]')
      .filter({ hasText: 'Taegwan' })
      .getByText(/it flew about 378 nmi/)
      .waitFor()
    expect(await kmIn(page)).toEqual([])
    await page.goto(new URL(`/report/${key}`, desk().url).href)
    await page
      .getByRole('button', { name: /about 700 kilometers.*Flew/ })
      .first()
      .focus()
    await page.getByRole('region', { name: 'Claim' }).getByText('about 378 nmi').waitFor()
    await choose(page, 'kilometres')
    await page.getByRole('region', { name: 'Claim' }).getByText('about 700 km').waitFor()
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('two who speak together are both named', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/report/${joint.article}`)
    await page
      .getByRole('button', { name: /Seoul and Tokyo|South Korea and Japan/ })
      .first()
      .waitFor()
    await page
      .getByRole('button', { name: /about 400 kilometers.*Flew, Seoul and Tokyo/ })
      .first()
      .focus()
    expect(await page.getByRole('region', { name: 'Claim' }).textContent()).toMatch(/Seoul.* and Tokyo/)
    await page.goto(new URL(`/incident/${joint.incident}`, desk().url).href)
    const cell = page.locator('[data-cell^="rangeKm~"]').first()
    await cell.getByText(/with Seoul|with South Korea/).waitFor()
    await cell.click()
    await page
      .locator('.evidence')
      .getByText(/Seoul and Tokyo, told by Harbour Wire|South Korea and Japan, told by Harbour Wire/)
      .waitFor()
    await page.context().close()
  })
})
