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

describeDesk('every page for every reader', (desk) => {
  let [id, key] = ['', '']
  beforeAll(async () => {
    const { incidents, key: article } = await desk().post<Added>('api/articles', NEAR_BORDER)
    await desk().post('api/articles', OTHER_DISTANCE)
    await desk().post('api/articles', IRAN)
    id = incidents[0]!.id
    key = article
  }, LONG)

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

  it('axe finds nothing, light, at 1280 pixels', { timeout: LONG }, async () => expect(await look(desk(), 'light', 1280)).toEqual([]))
  it('axe finds nothing, dark, at 360 pixels', { timeout: LONG }, async () => expect(await look(desk(), 'dark', 360)).toEqual([]))
})
