import { beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Added } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { NEAR_BORDER } from './reports.ts'

const LONG = 60_000
const URL_OF = 'https://wire.example/taegwan'
const MORE = '\n\nREAD ALSO:\n- Something else entirely'

describeDesk('the page of a report', (desk) => {
  let [key, id] = ['', '']
  beforeAll(async () => {
    const added = await desk().post<Added>('/api/articles', { ...NEAR_BORDER, url: URL_OF, text: NEAR_BORDER.text + MORE })
    key = added.key
    id = added.incidents[0]!.id
  }, LONG)

  const claim = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()
  const details = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true })

  it('shows field, value, who, hedge and rule of what one points to, and of where the tab key comes', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open(`/report/${key}`)
    await details(page).getByText('Point to a marked stretch').waitFor()
    await claim(page, /about 700 kilometers.*Flew/).hover()
    await details(page).getByText('about 700 km').waitFor()
    const told = (await details(page).textContent())!.replaceAll(/\s+/g, ' ')
    for (const words of ['Flew', 'Joint Chiefs of Staff', '합동참모본부', '“said”', 'Rule']) expect(told).toContain(words)
    // The words of the hedge, by the keyboard.
    await claim(page, /Japan's exclusive economic zone.*Zone|outside of Japan.*Zone/).focus()
    await details(page)
      .getByText(/“likely/)
      .first()
      .waitFor()
    expect((await details(page).textContent())!.replaceAll(/\s+/g, ' ')).toMatch(/Hedge “likely[^”]*”: likelihood, likely \(ICD 203\)/)
    expect(await details(page).locator('code').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await details(page).getByText('Point to a marked stretch').waitFor()
    // The tab key goes through the marked stretches in their order.
    await claim(page, /./).focus()
    const order: number[] = []
    for (let i = 0; i < 5; i++) {
      order.push(await page.evaluate(() => [...document.querySelectorAll('.text .claim[tabindex="0"]')].indexOf(document.activeElement!)))
      await page.keyboard.press('Tab')
    }
    expect(order.filter((at) => at >= 0)).toEqual(order.filter((at) => at >= 0).toSorted((a, b) => a - b))
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('shows what was left out, faded, with its reason', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/report/${key}`)
    const dropped = page.locator('.text .dropped')
    await dropped.first().waitFor()
    expect((await dropped.allTextContents()).join('')).toContain('Something else entirely')
    await page
      .getByText(/^left out: /)
      .first()
      .waitFor()
    await page.context().close()
  })

  it('shows names of speakers in their own script', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/report/${key}`)
    await page.locator('aside li', { hasText: 'Joint Chiefs of Staff' }).getByText('합동참모본부').first().waitFor()
    await page.goto(new URL(`/incident/${id}`, desk().url).href)
    await page.getByRole('columnheader', { name: /Joint Chiefs of Staff.*합동참모본부/ }).waitFor()
    await page.context().close()
  })

  it('prints whole: text, speakers, events and all checks, and nothing that asks for a mouse', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/report/${key}`)
    await page.locator('.text .claim').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('aside li', { hasText: 'Joint Chiefs of Staff' }).first().isVisible()).toBe(true)
    expect(await page.locator('aside li', { hasText: 'main event' }).first().isVisible()).toBe(true)
    expect(await page.getByText('Point to a marked stretch').isVisible()).toBe(false)
    const cut = await page.locator('aside').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    expect(cut).toBe(0)
    await page.context().close()
  })

  it('compares revisions word by word, live when the second comes in; its address shows the same', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/report/${key}`)
    await page.locator('.text .claim').first().waitFor()
    expect(await page.getByRole('navigation', { name: 'Revisions' }).count()).toBe(0)
    const text = NEAR_BORDER.text.replace('about 700 kilometers (435 miles)', 'about 690 kilometers (429 miles)') + MORE
    const added = await desk().post<Added>('/api/articles', { ...NEAR_BORDER, url: URL_OF, text })
    expect(added).toMatchObject({ key, revision: 2 })
    await page.getByRole('link', { name: 'Compare with revision 1' }).click()
    const changed = page.getByRole('region', { name: 'What changed' })
    await changed.locator('ins').first().waitFor()
    expect((await changed.locator('del').allTextContents()).join(' ')).toMatch(/700.*435/)
    expect((await changed.locator('ins').allTextContents()).join(' ')).toMatch(/690.*429/)
    const again = await desk().open(page.url())
    await again.page.getByRole('region', { name: 'What changed' }).locator('ins').first().waitFor()
    await again.page.context().close()
    // The first revision can still be read, at an address of its own.
    await page.getByRole('link', { name: /^Revision 1,/ }).click()
    await claim(page, /about 700 kilometers.*Flew/).waitFor()
    expect(new URL(page.url()).searchParams.get('revision')).toBe('1')
    await page.context().close()
  })
})
