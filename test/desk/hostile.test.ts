import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { ArchiveStats } from '../../src/archive/archive.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { IncidentStretch } from '../../src/server/schemas/api-answers.ts'
import type { Added } from '../../src/store/store.ts'
import { describeDesk, type Misdeeds } from './desk-under-test.ts'
import { PAYLOADS } from './payloads.ts'

const LONG = 120_000

/** Elements and attributes that only a payload brings. */
const FOREIGN =
  'script:not([src^="/assets/"]), iframe, object, embed, base, meta[http-equiv], marquee, template, math, foreignObject, image, video, audio, style, img, [onerror], [onload], [onfocus], [onmouseover], [onpointerenter], [ontoggle], [onbegin], [href^="javascript" i], [href^="data:" i], [formaction]'

/** What of it is in the page, and whether the page belongs to somebody else by now. */
const foreign = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 120)), FOREIGN)

/** Goes to another view as a link does. */
const goTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('main h1, main .notice').first().waitFor()
}

/** A report with a payload in every field and in the places that its claims are read from. */
const laden = (payload: string, i: number) => ({
  title: `${payload} fires missile`,
  outlet: `Wire ${i} ${payload}`,
  published: new Date(Date.UTC(2024, 0, 3 + i * 4)).toISOString(),
  url: `https://wire.example/${i}?q=${payload.replaceAll('\x00', '')}`,
  text: `SEOUL - North Korea fired a ${payload} ballistic missile from ${payload} Wonsan on Wednesday, ${payload} Defense Ministry said. It flew "about 400 kilometers ${payload}", an official at ${payload} said.`,
})

describeDesk('hostile articles and pages', (desk) => {
  it('holds sixty attempts and more', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(60))

  it('scripts in every field of an article, and of decisions, do nothing', { timeout: LONG }, async () => {
    const taken = await Promise.all(PAYLOADS.map((payload, i) => desk().post<Added>('api/articles', laden(payload, i))))
    const ids = [...new Set(taken.flatMap(({ incidents }) => incidents.map(({ id }) => id)))]
    expect(ids.length).toBeGreaterThan(PAYLOADS.length / 2)
    for (const [i, id] of ids.entries()) {
      const payload = PAYLOADS[i % PAYLOADS.length]!
      const { links } = (await (await fetch(`${desk().url}api/incidents/${id}`)).json()) as Incident
      const incident = { id, events: links.map(({ anchor }) => anchor) }
      const decisions: Decision[] = [
        { op: 'note', incident, text: payload },
        { op: 'correct', incident, field: 'launchArea', value: { name: payload, id: null, country: null }, because: payload },
        {
          op: 'claim',
          incident,
          field: 'weaponName',
          value: payload,
          words: payload,
          source: payload,
          url: `javascript:alert(1)//${payload}`,
          at: null,
        },
      ]
      // The shapes of values differ by field; what the journal refuses cannot be shown.
      await Promise.all(
        decisions.map((decision) =>
          desk()
            .post('api/decisions', { by: payload, decision })
            .catch(() => null),
        ),
      )
    }

    const { page, misdeeds } = await desk().open('/')
    await page.locator('[data-row="0"]').waitFor()
    const found: string[] = []
    const look = async (where: string): Promise<void> => {
      found.push(...(await foreign(page)).map((html) => `${where}: ${html}`), ...misdeeds.list.splice(0).map((one) => `${where}: ${one}`))
    }
    for (let i = 0; i < 6; i++) {
      await page.locator('.frame').evaluate((frame, top) => frame.scrollTo({ top }), i * 900)
      await look('list')
    }
    for (const payload of PAYLOADS) await goTo(page, `/search?q=${encodeURIComponent(payload)}`)
    await goTo(page, '/search?q=missile')
    await page.locator('mark').first().waitFor()
    await look('search')
    for (const id of ids) {
      await goTo(page, `/incident/${encodeURIComponent(id)}`)
      await page.locator('[data-cell]').first().waitFor()
      await page.locator('[data-cell]').first().click()
      await look(`incident ${id}`)
    }
    for (const [i, { key }] of taken.entries()) {
      await goTo(page, `/report/${encodeURIComponent(key)}`)
      // The payload is there to be read, as text.
      const seen = page.getByRole('heading', { level: 1, name: 'fires missile' })
      await seen.waitFor()
      if (/^<\w/.test(PAYLOADS[i]!)) expect(await seen.textContent()).toContain(PAYLOADS[i]!.slice(0, 6))
      await look(`report ${key}`)
    }
    for (const payload of PAYLOADS.slice(0, 20))
      await goTo(page, `/incident/${encodeURIComponent(payload)}?cell=${encodeURIComponent(payload)}`)
    await goTo(page, '/numbers')
    await look('other views')
    // What a page shows as text of a plot is text there too; images of the map are the desk's own.
    expect(found).toEqual([])
    expect(await page.title()).not.toBe('1')
    await page.context().close()
  })

  it("another host's page can neither write nor frame the desk", { timeout: LONG }, async () => {
    const stats = async (): Promise<[number, number]> => {
      const { articles, decisions } = (await (await fetch(`${desk().url}api/stats`)).json()) as ArchiveStats
      return [articles, decisions.applied]
    }
    const before = await stats()
    const { items } = (await (await fetch(`${desk().url}api/incidents?limit=1`)).json()) as IncidentStretch
    const article = JSON.stringify({ text: 'North Korea fired a missile from Sunan on Friday, Seoul said.', published: '2026-01-02' })
    const decision = JSON.stringify({ by: 'mallory', decision: { op: 'note', incident: { id: items[0]!.id, events: [] }, text: 'mine' } })
    const attack = `<!doctype html><title>other</title><body><iframe id="frame" src="${desk().url}"></iframe>
      <form id="form" method="post" enctype="text/plain" target="sink" action="${desk().url}api/articles"><input name='{"text":"x fired a missile","a":"' value='"}'></form><iframe name="sink"></iframe>
      <script>
        const send = (path, body, type, mode) => fetch(${JSON.stringify(desk().url)} + path, { method: 'POST', mode, credentials: 'include', headers: type ? { 'content-type': type } : {}, body }).then((a) => path + ' ' + a.type + ' ' + a.status, (e) => path + ' refused')
        window.attack = async () => {
          const tried = []
          for (const [path, body] of [['api/articles', ${JSON.stringify(article)}], ['api/decisions', ${JSON.stringify(decision)}], ['api/files?name=a.txt', 'x'], ['api/pages', '{"url":"https://example.org/"}']])
            for (const [type, mode] of [['application/json', 'cors'], ['text/plain', 'no-cors'], ['application/octet-stream', 'cors'], ['', 'no-cors']]) tried.push(await send(path, body, type, mode))
          document.getElementById('form').submit()
          navigator.sendBeacon(${JSON.stringify(desk().url)} + 'api/articles', new Blob([${JSON.stringify(article)}], { type: 'text/plain' }))
          const read = await fetch(${JSON.stringify(desk().url)} + 'api/incidents').then(() => 'read', () => 'refused')
          return { tried, read }
        }
      </script>`
    const other: Server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(attack))
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    try {
      const context = await desk().browser.newContext()
      const page = await context.newPage()
      await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
      const { tried, read } = await page.evaluate(() =>
        (window as unknown as { attack(): Promise<{ tried: string[]; read: string }> }).attack(),
      )
      expect(tried.filter((one) => / 2\d\d$/.test(one))).toEqual([])
      expect(read).toBe('refused')
      const frame = page.frames().find((one) => one !== page.mainFrame() && one.name() !== 'sink')!
      await frame.waitForLoadState().catch(() => {})
      expect(
        await frame
          .locator('#app')
          .count()
          .catch(() => 0),
      ).toBe(0)
      await page.waitForTimeout(500)
      await context.close()
    } finally {
      other.close()
    }
    expect(await stats()).toEqual(before)
  })

  it('answers with the policy on every page and names what it is', { timeout: LONG }, async () => {
    const seen: Misdeeds['list'] = []
    for (const path of ['', 'add', 'feeds', 'numbers', 'search?q=x', 'nowhere/at/all', 'api/stats', 'api/nothing']) {
      const answer = await fetch(`${desk().url}${path}`)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect({ path, policy }).toMatchObject({ policy: expect.stringContaining("default-src 'none'") })
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      await answer.arrayBuffer()
    }
    const { page, misdeeds } = await desk().open('/')
    for (const path of ['/add', '/feeds', '/numbers', '/search?q=missile', '/nowhere']) await goTo(page, path)
    seen.push(...misdeeds.list)
    expect(seen).toEqual([])
    await page.context().close()
  })
})
