import { afterAll, beforeAll, expect, it } from 'vitest'
import { loopback, type Loopback } from '../loopback.ts'
import { faultsOf } from './axe-faults.ts'
import { describeDesk } from './desk-under-test.ts'

const LONG = 90_000
const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harrow Ledger"><meta property="article:published_time" content="${new Date().toISOString()}"></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
const PAGES: Readonly<Record<string, string>> = {
  '/1': page(
    'N. Korea fires missile',
    'North Korea fired a short-range ballistic missile from Taegwan toward the East Sea on Friday, the Joint Chiefs of Staff said. The missile was fired at about 12:35 p.m. and flew some 700 kilometers, the JCS said in a statement.',
  ),
  '/2': page('Iran launches satellite', 'TEHRAN - Iran launched a satellite from Semnan at 9:30 a.m. on Thursday, state television said.'),
}

describeDesk(
  'feeds',
  (desk) => {
    let site: Loopback
    let items = ['/1']
    beforeAll(async () => {
      site = await loopback((request, response) => {
        const found = PAGES[request.url!]
        if (request.url === '/feed')
          response.end(
            `<rss version="2.0"><channel><title>Harrow &amp; Ledger &lt;b&gt;</title>${items.map((path) => `<item><title>x</title><link>${path}</link></item>`).join('')}</channel></rss>`,
          )
        else if (found) response.writeHead(200, { 'content-type': 'text/html' }).end(found)
        else response.writeHead(404).end()
      })
    })
    afterAll(() => site.close())

    it('a feed added on the page is polled, and what it lists appears in another tab', { timeout: LONG }, async () => {
      const { page: feeds, misdeeds } = await desk().open('/feeds')
      const list = await desk().open('/')
      await feeds.getByText('No feed is followed yet').waitFor()
      await feeds.getByLabel('Address of a feed').fill(`${site.origin}/feed`)
      await feeds.keyboard.press('Enter')
      await feeds.getByText('1 feed added').waitFor()
      const row = feeds.getByRole('listitem').filter({ hasText: 'Harrow & Ledger' })
      await row.getByText('1 article of 1 item').waitFor({ timeout: 60_000 })
      await row.locator('.tag', { hasText: 'had' }).waitFor()
      await list.page
        .locator('[data-row="0"]')
        .getByText(/Taegwan/)
        .waitFor({ timeout: 40_000 })
      items = ['/2', '/1']
      await list.page
        .locator('[data-row]')
        .getByText(/Semnan/)
        .waitFor({ timeout: 40_000 })
      await row.getByText('2 articles of 2 items').waitFor()
      expect(await faultsOf(feeds)).toEqual([])
      expect(misdeeds.list).toEqual([])
      await list.page.context().close()
      await feeds.context().close()
    })

    it('pauses, resumes and removes it, by keyboard, after asking', { timeout: LONG }, async () => {
      const { page: feeds } = await desk().open('/feeds')
      const row = feeds.getByRole('listitem').filter({ hasText: 'Harrow & Ledger' })
      const act = async (name: string): Promise<void> => {
        await row.getByRole('button', { name, exact: true }).focus()
        await feeds.keyboard.press('Enter')
      }
      await act('Pause')
      await row.getByText('when resumed').waitFor()
      await feeds.getByText(/1 feed, .*1 paused/).waitFor()
      await feeds.reload()
      await row.getByText('when resumed').waitFor()
      expect(await faultsOf(feeds)).toEqual([])
      await act('Resume')
      await row.getByRole('button', { name: 'Pause' }).waitFor()
      await act('Remove …')
      await act('Keep')
      await act('Remove …')
      await act('Remove')
      await feeds.getByText('No feed is followed yet').waitFor()
      await feeds.context().close()
    })

    it('takes an OPML list in, and says what of it is no feed that is fetched', { timeout: LONG }, async () => {
      const { page: feeds, misdeeds } = await desk().open('/feeds', { viewport: { width: 360, height: 800 } })
      const opml = `<opml version="2.0"><body><outline text="Ledger &lt;script&gt;" xmlUrl="${site.origin}/feed"/><outline text="Odd" xmlUrl="ftp://ledger.example/feed"/></body></opml>`
      await feeds.getByLabel('Add an OPML list').setInputFiles({ name: 'feeds.opml', mimeType: 'text/xml', buffer: Buffer.from(opml) })
      await feeds.getByText('1 feed added').waitFor()
      await feeds.getByText('only http and https are fetched').waitFor()
      await feeds.getByLabel('Add an OPML list').setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') })
      await feeds.getByRole('alert').getByText('no OPML').waitFor()
      expect(await faultsOf(feeds)).toEqual([])
      expect(await feeds.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      expect(misdeeds.list).toEqual([])
      await feeds.context().close()
    })
  },
  ['--allow-private', '--delay', '0', '--every', '0.05'],
)
