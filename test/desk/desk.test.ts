import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Added } from '../../src/store/store.ts'
import { describeDesk } from './desk-under-test.ts'
import { IRAN, NEAR_BORDER, OTHER_DISTANCE } from './reports.ts'

/** Above what the steps of one test may take together. */
const LONG = 60_000

describeDesk('desk', (desk) => {
  let id = ''

  it('paste a report: the incident appears with its finding', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open('/')
    await page.getByText('Nothing is in the archive yet').waitFor()
    await page.getByRole('link', { name: 'Take in', exact: true }).click()
    await page.getByLabel('Text').fill(NEAR_BORDER.text)
    await page.getByLabel('Outlet').fill(NEAR_BORDER.outlet)
    await page.getByLabel('Title').fill(NEAR_BORDER.title)
    await page.getByLabel('Published').fill(NEAR_BORDER.published)
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    // The first reading starts the reader's thread, which loads what is known of the world.
    await page.getByText('It tells of').waitFor({ timeout: 40_000 })
    // The reading is there to look at: the marked words and who says them.
    await page
      .getByRole('button', { name: /about 700 kilometers.*Flew/ })
      .first()
      .waitFor()
    await page
      .getByRole('link', { name: /^New: / })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Taegwan/ }).waitFor()
    id = new URL(page.url()).pathname.split('/').at(-1)!
    const checks = page.getByRole('region', { name: 'Checks' })
    await checks
      .getByText(/contradicted/)
      .first()
      .waitFor()
    expect(await checks.textContent()).toMatch(/km from China/)
    await checks.getByText('How was this computed').first().click()
    await checks.getByText('all bearings').first().waitFor()
    await page.getByRole('img', { name: '' }).count()
    await page.locator('.map .ring').first().waitFor()
    expect(await page.locator('.map .ring').count()).toBe(2)
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('a cell opens the words in the article, and leads back', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/incident/${id}`)
    await page.locator('[data-cell="rangeKm~kr-jcs"]').first().click()
    const evidence = page.getByRole('region', { name: /^Flew, / })
    await evidence.locator('mark').first().waitFor()
    expect(await evidence.locator('mark').first().textContent()).toContain('700 kilometers')
    await evidence.getByRole('link', { name: 'In the report' }).first().click()
    await page.locator('.pointed').first().waitFor()
    expect((await page.locator('.pointed').allTextContents()).join('')).toContain('700 kilometers')
    await page.getByRole('link', { name: /Back to the incident/ }).click()
    await page.getByRole('heading', { level: 1, name: /Taegwan/ }).waitFor()
    await page.context().close()
  })

  it('a second report contradicts a claim, live in another tab', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open(`/incident/${id}`)
    const list = await desk().open('/')
    await page.getByText('● Live').waitFor()
    await list.page.getByText('1 report,').first().waitFor()
    await page.locator('[data-cell="rangeKm~kr-jcs"]').first().waitFor()
    expect(await page.locator('[data-cell="rangeKm~jp-defence-ministry"]').count()).toBe(0)
    const added = await desk().post<Added>('/api/articles', OTHER_DISTANCE)
    expect(added.incidents.map((one) => one.id)).toContain(id)
    const cell = page.locator('[data-cell="rangeKm~jp-defence-ministry"]')
    await cell.waitFor()
    expect(await cell.getAttribute('title')).toContain('contradicts')
    await page
      .getByText(/On the distance flown/)
      .first()
      .waitFor()
    await list.page.getByText('2 reports,').first().waitFor()
    expect([...misdeeds.list, ...list.misdeeds.list]).toEqual([])
    await page.context().close()
    await list.page.context().close()
  })

  it('split, then undo', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open(`/incident/${id}`)
    await page.getByRole('button', { name: 'Split …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: /Kanda Daily/ }).check()
    await dialog.getByLabel(/Because/).fill('another flight')
    await dialog.getByRole('button', { name: 'Split' }).click()
    await dialog.getByText('Your name is missing').waitFor()
    await dialog.getByLabel('Your name').fill('Kim of the night desk')
    await dialog.getByRole('button', { name: 'Split' }).click()
    await page.getByText('Split off.').waitFor()
    await page.locator('[data-cell="rangeKm~jp-defence-ministry"]').waitFor({ state: 'detached' })
    const decisions = page.getByRole('region', { name: 'Decisions' })
    await decisions.getByText('Kim of the night desk').waitFor()
    expect(await decisions.textContent()).toContain('another flight')
    await page.getByRole('link', { name: 'To the other incident' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.locator('[data-cell="rangeKm~jp-defence-ministry"]').waitFor()
    await decisions.getByText('taken back').waitFor()
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('filters stand in the address, and the address leads to the same list', { timeout: LONG }, async () => {
    await desk().post('/api/articles', IRAN)
    const { page } = await desk().open('/')
    await page.getByText('2 incidents').waitFor()
    await page.getByLabel('Type').selectOption('satellite-launch')
    await page.getByText('1 incident', { exact: true }).waitFor()
    expect(page.url()).toContain('type=satellite-launch')
    const other = await desk().open(page.url())
    await other.page.getByText('1 incident', { exact: true }).waitFor()
    expect(await other.page.getByLabel('Type').inputValue()).toBe('satellite-launch')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByText('2 incidents').waitFor()
    await page.getByLabel('Words', { exact: true }).fill('television')
    await page.getByText('1 incident', { exact: true }).waitFor()
    await page.getByLabel('Words', { exact: true }).fill('zeppelin')
    await page.getByText('No incident passes these filters').waitFor()
    await page.goto(`${desk().url}?verdict=failed`)
    await page.getByText('1 incident', { exact: true }).waitFor()
    // A spot of the map filters the list.
    await page.goto(desk().url)
    await page
      .getByRole('button', { name: /Show only these/ })
      .last()
      .click()
    await page.getByText('1 incident', { exact: true }).waitFor()
    expect(page.url()).toContain('near=')
    await page.context().close()
    await other.page.context().close()
  })

  it('search finds reports and the way to their incident', { timeout: LONG }, async () => {
    const { page } = await desk().open('/')
    await page.getByRole('searchbox', { name: 'Words in reports' }).fill('exclusive economic zone')
    await page.keyboard.press('Enter')
    await page.locator('mark').first().waitFor()
    await page
      .getByRole('link', { name: new RegExp(`^To its incident$|^incident ${id}$`) })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Taegwan/ }).waitFor()
    await page.context().close()
  })

  it('everything can be done by keyboard', { timeout: LONG }, async () => {
    const { page } = await desk().open('/')
    await page.locator('[data-row="1"]').waitFor()
    const focused = (attribute: string) =>
      page.evaluate((name) => document.activeElement?.getAttribute(name) ?? document.activeElement?.tagName, attribute)
    const tabTo = async (attribute: string, value: string | RegExp) => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab')
        const found = (await focused(attribute)) ?? ''
        if (typeof value === 'string' ? found === value : value.test(found)) return
      }
      throw new Error(`the tab key never came to ${attribute}=${String(value)}`)
    }
    // Past everything above by the first link of the page, then down the list.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await tabTo('data-row', '0')
    await page.keyboard.press('End')
    await expect.poll(() => focused('data-row')).toBe('1')
    await page.keyboard.press('Home')
    await expect.poll(() => focused('data-row')).toBe('0')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused('data-row')).toBe('1')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Taegwan/ }).waitFor()
    await tabTo('data-cell', /^rangeKm~/)
    const cell = await focused('data-cell')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: /^Flew, / }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focused('data-cell')).toBe(cell)
    // The map zooms.
    const shown = () => page.locator('.map svg > g').first().getAttribute('transform')
    await page.getByRole('group', { name: /Map of the incident/ }).focus()
    const before = await shown()
    await page.keyboard.press('+')
    await expect.poll(shown).not.toBe(before)
    await page.keyboard.press('0')
    await expect.poll(shown).toBe(before)
    // A note by letters and Enter only.
    await page.keyboard.press('n')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('textbox', { name: 'Note' }).focus()
    await page.keyboard.type('seen on the night desk')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Lee')
    await page.keyboard.press('Enter')
    await page.getByText('Note added.').waitFor()
    await page.getByText('seen on the night desk').first().waitFor()
    await page.context().close()
  })

  it('the map can be saved as SVG and PNG', { timeout: LONG }, async () => {
    const { page, misdeeds } = await desk().open(`/incident/${id}`)
    await page.locator('.map .zone').first().waitFor()
    for (const [name, start] of [
      ['SVG', '<svg xmlns='],
      ['PNG', '\x89PNG'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      const stream = await (await download).createReadStream()
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const bytes = Buffer.concat(chunks)
      expect(bytes.toString('latin1').startsWith(start), name).toBe(true)
      expect(bytes.length).toBeGreaterThan(10_000)
      if (name === 'SVG') expect(bytes.toString()).toContain('Coasts and borders: Natural Earth')
    }
    expect(misdeeds.list).toEqual([])
    await page.context().close()
  })

  it('fits 360 pixels, a wall and a sheet of paper', { timeout: LONG }, async () => {
    const paths = ['/', `/incident/${id}`, '/add', '/numbers', '/search?q=missile']
    const reports = (await (await fetch(`${desk().url}api/incidents/${id}`)).json()) as { reports: { article: string }[] }
    paths.push(`/report/${encodeURIComponent(reports.reports[0]!.article)}`)
    for (const width of [360, 2560])
      for (const path of paths) {
        const { page, misdeeds } = await desk().open(path, { viewport: { width, height: 800 } })
        await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
        await page.waitForLoadState('networkidle').catch(() => {})
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect({ path, width, over }).toEqual({ path, width, over: 0 })
        expect(misdeeds.list).toEqual([])
        await page.context().close()
      }
    const { page } = await desk().open(`/incident/${id}`)
    await page.getByRole('heading', { level: 1, name: /Taegwan/ }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Merge …' }).isVisible()).toBe(false)
    expect(await page.locator('[data-cell="rangeKm~kr-jcs"]').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('is dark where the system is, or where the reader wants it; units and clocks are the reader’s', { timeout: LONG }, async () => {
    const { page } = await desk().open(`/incident/${id}`, { colorScheme: 'dark' })
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await ground()).toBe('rgb(16, 19, 22)')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel('light', { exact: true }).check()
    await page.getByLabel('nautical miles').check()
    await page.getByLabel('KST (Seoul)').check()
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await ground()).toBe('rgb(243, 244, 245)')
    await page.locator('[data-cell="rangeKm~kr-jcs"]', { hasText: 'about 378 nmi' }).waitFor()
    await page.getByText('15:00 KST').first().waitFor()
    await page.reload()
    await page.locator('[data-cell="rangeKm~kr-jcs"]', { hasText: 'about 378 nmi' }).waitFor()
    expect(await ground()).toBe('rgb(243, 244, 245)')
    await page.context().close()
  })

  it('sends at most 150 kB of packed JavaScript at first', { timeout: LONG }, async () => {
    const { page } = await desk().open('/', { serviceWorkers: 'block' })
    await page.waitForLoadState('networkidle').catch(() => {})
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => entry.name),
    )
    let bytes = 0
    for (const script of scripts) bytes += gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(150_000)
    await page.context().close()
  })
})
