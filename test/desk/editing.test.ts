import { expect, it } from 'vitest'
import type { Added } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { NEAR_BORDER, SAME_MORNING } from './reports.ts'

const LONG = 60_000

// Faults that an editor met, each with the way that led there.
describeDesk('editing', (desk) => {
  it('shows an incident whose disputes read alike', { timeout: LONG }, async () => {
    const added: Added[] = []
    for (const report of SAME_MORNING) added.push(await desk().post<Added>('/api/articles', report))
    const { page, misdeeds } = await desk().open(`/incident/${added.at(-1)!.incidents[0]!.id}`)
    await page.locator('[data-cell]').first().waitFor()
    const disputes = await page.locator('.dispute').allTextContents()
    expect(new Set(disputes).size).toBe(disputes.length)
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('filters by a place by its name, without a mouse on the map', { timeout: LONG }, async () => {
    await desk().post<Added>('/api/articles', NEAR_BORDER)
    const { page } = await desk().open('/')
    await page.locator('[data-row="1"]').waitFor()
    await page.getByLabel('Where').selectOption({ label: 'Taegwan (1)' })
    await page.getByText('1 incident', { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('near')).toMatch(/^40\.\d+,125\.\d+,6$/)
    await page.reload()
    await page.getByText('1 incident', { exact: true }).waitFor()
    expect(await page.getByLabel('Where').locator('option:checked').textContent()).toMatch(/^Taegwan/)
    await page.context().close()
  })

  it('filters by the state of one field and by a failed check, and says which filter empties the list', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open('/')
    await page.getByRole('combobox', { name: 'Failed check' }).selectOption('near-border')
    await page.getByText('1 incident', { exact: true }).waitFor()
    // The choices tell what each would leave, also where another one is made.
    await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Launch (1)' })
    await page.getByRole('combobox', { name: 'Field', exact: true }).selectOption('rangeKm')
    await page.getByRole('combobox', { name: 'State of “Flew”' }).selectOption('scoped')
    await page.getByText('No incident passes these filters').waitFor()
    const address = new URL(page.url()).searchParams
    expect(Object.fromEntries(address)).toEqual({ type: 'launch', field: 'rangeKm', state: 'scoped', check: 'near-border' })
    await page.reload()
    await page.getByRole('link', { name: 'Without state: other scope' }).click()
    await page.getByText('1 incident', { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('state')).toBeNull()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByText('2 incidents', { exact: true }).waitFor()
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('says what to do where nothing is asked for', { timeout: LONG }, async () => {
    const { page } = await desk().open('/search')
    await page.getByText('No words to look for yet').waitFor()
    await page.context().close()
  })
})
