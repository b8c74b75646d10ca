import { beforeAll, expect, it } from 'vitest'
import type { Added } from '../../src/store/store.ts'
import { faultsOf } from './axe-faults.ts'
import { describeDesk, type DeskUnderTest } from './desk-under-test.ts'
import { IRAN, NEAR_BORDER, OTHER_DISTANCE } from './reports.ts'

const LONG = 60_000
/** Each view with what stands in it when it is whole. */
const views = (id: string, key: string): readonly (readonly [path: string, ready: string])[] => [
  ['/', '[data-row="0"]'],
  ['/?text=zeppelin', '.notice'],
  [`/incident/${id}`, '.map .ring'],
  [`/incident/${id}?cell=rangeKm~kr-jcs`, '.evidence mark'],
  ['/incident/i00000000-1', '.notice.problem'],
  [`/report/${key}`, '.text .claim'],
  ['/add', 'textarea'],
  ['/feeds', '.notice'],
  ['/numbers', '.plot'],
  ['/search?q=missile', 'main mark'],
  ['/search?q=zeppelin', '.notice'],
  ['/nowhere', '.notice'],
]

/** Views of a desk that has nothing yet. */
const EMPTY = ['/', '/feeds', '/numbers', '/search', '/add'] as const

describeDesk('every page for every reader', (desk) => {
  let [id, key] = ['', '']
  const ofEmpty: string[] = []
  beforeAll(async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await desk().open('/', { colorScheme })
      for (const path of EMPTY) {
        await page.goto(new URL(path, desk().url).href)
        await page.locator('h1, .notice').first().waitFor({ state: 'attached' })
        await page.waitForLoadState('networkidle').catch(() => {})
        ofEmpty.push(...(await faultsOf(page)).map((fault) => `${path} ${colorScheme}: ${fault}`))
      }
      await page.context().close()
    }
    const { incidents, key: article } = await desk().post<Added>('api/articles', { ...NEAR_BORDER, url: 'https://wire.example/taegwan' })
    await desk().post('api/articles', OTHER_DISTANCE)
    await desk().post('api/articles', IRAN)
    // A report of several incidents, with an address of its own.
    const both = { ...NEAR_BORDER, outlet: 'Weekly', text: `${NEAR_BORDER.text}\n${IRAN.text}`, url: 'https://weekly.example/both' }
    await desk().post('api/articles', both)
    id = incidents[0]!.id
    key = article
  }, LONG * 2)

  const look = async (of: DeskUnderTest, colorScheme: 'light' | 'dark', width: number): Promise<string[]> => {
    const found: string[] = []
    const { page, misdeeds } = await of.open('/', { colorScheme, viewport: { width, height: 860 } })
    for (const [path, ready] of views(id, key)) {
      await page.goto(new URL(path, of.url).href)
      await page.locator(ready).first().waitFor({ state: 'attached' })
      found.push(...(await faultsOf(page)).map((fault) => `${path} ${colorScheme} ${width}: ${fault}`))
    }
    await page.goto(new URL(`/incident/${id}`, of.url).href)
    for (const action of ['Split …', 'Merge …', 'Correct …', 'Add claim …', 'Note …']) {
      await page.getByRole('button', { name: action }).click()
      await page.getByRole('dialog').waitFor()
      found.push(...(await faultsOf(page)).map((fault) => `${action} ${colorScheme} ${width}: ${fault}`))
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'Settings' }).click()
    found.push(...(await faultsOf(page)).map((fault) => `settings ${colorScheme} ${width}: ${fault}`))
    expect(misdeeds.list).toEqual([])
    await page.context().close()
    return found
  }

  it('axe finds nothing in an empty desk', () => expect(ofEmpty).toEqual([]))
  it('axe finds nothing, light, at 1280 pixels', { timeout: LONG }, async () => expect(await look(desk(), 'light', 1280)).toEqual([]))
  it('axe finds nothing, dark, at 360 pixels', { timeout: LONG }, async () => expect(await look(desk(), 'dark', 360)).toEqual([]))
  it('axe finds nothing, light, at 768 pixels', { timeout: LONG }, async () => expect(await look(desk(), 'light', 768)).toEqual([]))
  it('axe finds nothing, dark, on a wall', { timeout: LONG }, async () => expect(await look(desk(), 'dark', 2560)).toEqual([]))

  it('keeps a table of many origins inside its own scrolling', { timeout: LONG }, async () => {
    const origins = [
      'Ministry of Defense',
      'Coast Guard',
      'Foreign Ministry',
      "Prime Minister's Office",
      'Meteorological Agency',
      'Fisheries Agency',
    ]
    const said = origins.map((name) => `Japan's ${name} said the missile flew about 640 km.`).join(' ')
    const text = `TOKYO - North Korea fired a ballistic missile from Wonsan on Monday, June 8. ${said}`
    const added = await desk().post<Added>('api/articles', { text, outlet: 'Quay Press', published: '2026-06-08T18:00:00+09:00' })
    const { page } = await desk().open(`/incident/${added.incidents[0]!.id}`, { viewport: { width: 768, height: 900 } })
    await page.locator('[data-cell]').first().waitFor()
    const room = await page.locator('.scroll').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(room).toBeGreaterThan(100)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.context().close()
  })

  it('has its head in one line from 768 pixels on', { timeout: LONG }, async () => {
    const { page } = await desk().open('/', { viewport: { width: 768, height: 900 } })
    for (const way of ['Incidents', 'Take in', 'Feeds', 'Numbers']) {
      await page.getByRole('link', { name: way, exact: true }).click()
      expect((await page.locator('header').first().boundingBox())!.height).toBeLessThan(60)
    }
    await page.context().close()
  })

  it('stands on a wall beside each other: claims, map and checks without scrolling', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/incident/${id}`, { viewport: { width: 2560, height: 1440 } })
    await page.locator('.map .ring').first().waitFor()
    const top = async (name: string): Promise<number> => (await page.getByRole('region', { name, exact: true }).boundingBox())!.y
    expect(Math.abs((await top('Who says what')) - (await top('Map')))).toBeLessThan(8)
    expect(await top('Checks')).toBeLessThan(1440)
    await page.context().close()
  })
})
