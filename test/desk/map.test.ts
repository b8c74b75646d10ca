import { beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Added } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { NEAR_BORDER } from './reports.ts'

const LONG = 60_000

describeDesk('map', (desk) => {
  let id = ''
  beforeAll(async () => {
    id = (await desk().post<Added>('/api/articles', NEAR_BORDER)).incidents[0]!.id
  }, LONG)

  /** The page with its map in view and at rest; the middle of what is free of marks. */
  const openMap = async (): Promise<{ page: Page; shown: () => Promise<string | null>; at: readonly [number, number] }> => {
    const { page } = await desk().open(`/incident/${id}`, { hasTouch: true })
    await page.locator('.map .zone').first().waitFor()
    const map = page.getByRole('group', { name: /Map of the incident/ })
    await map.scrollIntoViewIfNeeded()
    const box = (await map.boundingBox())!
    const shown = () => page.locator('.map svg > g').first().getAttribute('transform')
    return { page, shown, at: [box.x + box.width * 0.35, box.y + box.height * 0.65] }
  }

  it('moves and zooms by the mouse, and leaves the wheel to the page until it is taken hold of', { timeout: LONG }, async () => {
    const { page, shown, at } = await openMap()
    const [x, y] = at
    const first = await shown()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 20, { steps: 3 })
    await page.mouse.up()
    const dragged = await shown()
    expect(dragged).not.toBe(first)
    await page.mouse.wheel(0, -300)
    await expect.poll(shown).not.toBe(dragged)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(shown).toBe(first)
    await page.context().close()
  })

  it('moves and zooms by fingers', { timeout: LONG }, async () => {
    const { page, shown, at } = await openMap()
    const [x, y] = at
    const first = await shown()
    const cdp = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly [number, number][]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], finger) => ({ x: px, y: py, id: finger })) })
    await touch('touchStart', [x - 30, y], [x + 30, y])
    for (let i = 1; i < 8; i++) await touch('touchMove', [x - 30 - i * 8, y], [x + 30 + i * 8, y])
    await touch('touchEnd')
    const scale = (transform: string | null): number => Number(/scale\(([\d.]+)\)/.exec(transform ?? '')![1])
    await expect.poll(async () => scale(await shown())).toBeGreaterThan(scale(first) * 1.5)
    const pinched = await shown()
    await touch('touchStart', [x, y])
    for (let i = 1; i < 8; i++) await touch('touchMove', [x + i * 8, y])
    await touch('touchEnd')
    await expect.poll(shown).not.toBe(pinched)
    await page.context().close()
  })

  it('has three projections, both names of seas that have two, and lengths in km and nautical miles', { timeout: LONG }, async () => {
    const { page } = await openMap()
    const ring = () => page.locator('.map .ring').first().getAttribute('d')
    const drawn = new Set<string | null>([await ring()])
    for (const projection of ['equal-area', 'mercator']) {
      await page.getByLabel('Projection').selectOption(projection)
      await page.getByText('Scale true in the middle only').waitFor()
      await expect.poll(async () => drawn.has(await ring())).toBe(false)
      drawn.add(await ring())
    }
    const words = (await page.locator('.map svg text').allTextContents()).join(' ')
    expect(words).toMatch(/Sea of Japan \/\s*East Sea/)
    expect(words).toMatch(/\d km .*\d nmi/)
    await page.context().close()
  })
})
