import { expect, it } from 'vitest'
import { describeDesk } from './desk-under-test.ts'
import { faultsOf } from './axe-faults.ts'

const LONG = 60_000
const TOKEN = 'a-token-of-some-length'

describeDesk(
  'login',
  (desk) => {
    it('lets nobody in without the token, and leads on to the page asked for', { timeout: LONG }, async () => {
      const { page, misdeeds } = await desk().open('/numbers')
      expect(new URL(page.url()).pathname).toBe('/login')
      expect(await faultsOf(page)).toEqual([])
      await page.getByLabel('Token').fill('a-wrong-token-of-length')
      await page.getByRole('button', { name: 'Log in' }).click()
      await page.getByRole('alert').waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.getByLabel('Token').fill(TOKEN)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Launches in numbers' }).waitFor()
      expect(new URL(page.url()).pathname).toBe('/numbers')
      const [cookie, ...others] = await page.context().cookies()
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
      expect(others).toEqual([])
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('button', { name: 'Log out' }).click()
      await page.getByLabel('Token').waitFor()
      expect((await fetch(`${desk().url}api/incidents`)).status).toBe(401)
      expect(misdeeds.list).toEqual([])
      await page.context().close()
    })
  },
  ['--token', TOKEN],
)
