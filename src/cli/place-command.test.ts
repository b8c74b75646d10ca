import { expect, test } from 'vitest'
import { fakeTerminal } from '../../test/fake-terminal.ts'
import { run } from './run.ts'

const cli = async (...args: string[]) => {
  const terminal = fakeTerminal()
  return { code: await run(['place', ...args], terminal), ...terminal.written }
}

test('names, native script, kind, position with radius and source are told', async () => {
  const { code, out, err } = await cli('Wonsan')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Wonsan  town, KP')
  expect(out).toContain('native  원산')
  expect(out).toContain('at      39.15 N 127.44 E, within 12 km')
  expect(out).toMatch(/source {2}GeoNames.*looked at 2026-11-23/)
})

test('a place without a position says so', async () => {
  expect((await cli('Indo-Pacific')).out).toContain('no position: no source gave one')
})

test('--json prints an object a line; words need no quotes', async () => {
  const { code, out } = await cli('East', 'Sea', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ id: 'sea-of-japan', kind: 'sea' })
})

test('a long list is cut and says how to narrow it', async () => {
  expect((await cli('Springfield')).out).toMatch(/and \d+ more: --country narrows/)
})

test('what is not known exits with 1 and offers near spellings', async () => {
  const { code, out, err } = await cli('Tongchagn-ri', '--country', 'kp')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('no place of the name "Tongchagn-ri" is known in KP. Near spellings: Tongchang-ri')
})

test('a wrong country is wrong usage', async () => {
  const { code, err } = await cli('Paris', '--country', 'France')
  expect(code).toBe(2)
  expect(err).toContain('Got "France"; expected two letters')
})
