import { expect, it } from 'vitest'
import { describeDesk } from './desk-under-test.ts'
import { IRAN, NEAR_BORDER } from './reports.ts'

const LONG = 60_000

describeDesk('a server that does not answer', (desk) => {
  it('is told on the open page, and the page goes on when it is back', { timeout: LONG }, async () => {
    await desk().post('/api/articles', NEAR_BORDER)
    await desk().post('/api/articles', IRAN)
    const { page } = await desk().open('/')
    await page.getByText('2 incidents', { exact: true }).waitFor()
    await page.getByText('● Live').waitFor()
    await page.context().setOffline(true)
    await page.getByRole('combobox', { name: 'Type' }).selectOption('launch')
    // The list of before must not pass for the answer.
    await page.getByText(/Not what was asked for: The server does not answer/).waitFor()
    await page.context().setOffline(false)
    // By itself, when the stream of events is there again.
    await page.getByText('1 incident', { exact: true }).waitFor()
    expect(await page.getByText(/Not what was asked for/).count()).toBe(0)
    await page.context().close()
  })

  it('refuses an address of this machine in words of the desk', { timeout: LONG }, async () => {
    const { page } = await desk().open('/add')
    await page.getByLabel('Address of an article or feed').fill('http://127.0.0.1:8080/story')
    await page.getByRole('button', { name: 'Fetch' }).click()
    const told = page.getByText(/nothing is fetched from there/)
    await told.waitFor()
    expect(await told.textContent()).not.toContain('--')
    await page.context().close()
  })
})
