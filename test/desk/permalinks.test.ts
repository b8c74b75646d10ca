import { beforeAll, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Added, Decided } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { IRAN, NEAR_BORDER, OTHER_DISTANCE } from './reports.ts'

const LONG = 60_000

describeDesk('permalinks', (desk) => {
  let [id, other, key] = ['', '', '']
  beforeAll(async () => {
    const first = await desk().post<Added>('/api/articles', NEAR_BORDER)
    id = first.incidents[0]!.id
    key = first.key
    await desk().post('/api/articles', OTHER_DISTANCE)
    other = (await desk().post<Added>('/api/articles', IRAN)).incidents[0]!.id
  }, LONG)

  const incident = async (of: string): Promise<Incident> => (await fetch(`${desk().url}api/incidents/${of}`)).json() as Promise<Incident>

  it('every view has an address that shows it again', { timeout: LONG }, async () => {
    const { fields } = await incident(id)
    const { claimSpan } = fields.find(({ field }) => field === 'rangeKm')!.values[0]!.claims[0]!.anchor
    const views: readonly (readonly [path: string, shown: string])[] = [
      ['/?type=launch&order=updated', '[data-row="0"]'],
      [`/incident/${id}?cell=rangeKm~kr-jcs`, '.evidence mark'],
      [`/report/${key}?at=${claimSpan.join('-')}&from=${id}`, '.text .pointed'],
      ['/numbers?actor=North+Korea', '.plot'],
      ['/search?q=Taegwan', 'main mark'],
      ['/add', 'textarea'],
      ['/feeds', 'h1'],
    ]
    for (const [path, shown] of views) {
      const { page, misdeeds } = await desk().open(path)
      await page.locator(shown).first().waitFor({ state: 'attached' })
      const at = new URL(page.url())
      expect(`${at.pathname}${at.search}`).toBe(path)
      await page.reload()
      await page.locator(shown).first().waitFor({ state: 'attached' })
      expect(misdeeds.list).toEqual([])
      await page.context().close()
    }
  })

  it('what one chooses on a page stands in its address, and back leads back', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/incident/${id}`)
    await page.locator('[data-cell="rangeKm~kr-jcs"]').first().click()
    await page.locator('.evidence mark').first().waitFor()
    const address = page.url()
    expect(address).toContain('cell=rangeKm')
    await page.getByRole('link', { name: 'In the report' }).first().click()
    await page.locator('.text .pointed').first().waitFor()
    await page.getByRole('link', { name: '← Back to the incident' }).click()
    await page.getByRole('heading', { level: 1, name: /Taegwan/ }).waitFor()
    await page.goBack()
    await page.locator('.text .pointed').first().waitFor()
    await page.goBack()
    await page.locator('.evidence mark').first().waitFor()
    expect(page.url()).toBe(address)
    await page.context().close()
  })

  it('an address of before a merge leads to what it was merged into, with the same cell open', { timeout: LONG }, async () => {
    const anchor = ({ id: own, links }: Incident) => ({ id: own, events: links.map((link) => link.anchor) })
    const merge: Decision = { op: 'merge', into: anchor(await incident(other)), from: anchor(await incident(id)), because: 'a trial' }
    const { seq, incidents } = await desk().post<Decided>('/api/decisions', { by: 'Lee', decision: merge })
    const kept = incidents[0]!
    const gone = kept === id ? other : id
    const { page } = await desk().open(`/incident/${gone}?cell=rangeKm~kr-jcs`)
    await page.locator('.evidence mark').first().waitFor()
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/incident/${kept}`)
    expect(new URL(page.url()).searchParams.get('cell')).toBe('rangeKm~kr-jcs')
    await page.getByText(`also known as ${gone}`).waitFor()
    await desk().post('/api/decisions', { by: 'Lee', decision: { op: 'undo', entry: seq } })
    // Taken back, the old address is one of its own again.
    const { page: again } = await desk().open(`/incident/${gone}`)
    await again.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(again.url()).pathname).toBe(`/incident/${gone}`)
    await page.context().close()
    await again.context().close()
  })

  it('an address of nothing says so and leads on', { timeout: LONG }, async () => {
    for (const path of ['/incident/i00000000-1', '/report/nothing', '/nowhere/at/all']) {
      const { page } = await desk().open(path)
      await page.getByRole('link', { name: 'All incidents' }).click()
      await page.locator('[data-row="0"]').waitFor()
      await page.context().close()
    }
  })
})
