import { expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { fakeTerminal } from './fake-terminal.ts'

const who = async (...args: string[]) => {
  const terminal = fakeTerminal()
  return { code: await run(['who', ...args], terminal), ...terminal.written }
}

test('the holder of an office on a day, with the names it bore', async () => {
  const { code, out, err } = await who('Defense Secretary', '--of', 'US', '--on', '2025-11-07')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Secretary of War from')
  expect(out).toContain('Pete Hegseth, from 2025-01-25')
  expect(out).not.toContain('Lloyd Austin')
})

test('a state in the words or by its name; acting holders are said to be', async () => {
  expect((await who('prime', 'minister', 'of', 'Japan', '--on', '2021-01-01')).out).toContain(
    'Yoshihide Suga 菅義偉, 2020-09-16 to 2021-10-04',
  )
  expect((await who('president', '--of', 'South Korea', '--on', '2025-02-01')).out).toMatch(/Choi Sang-mok 최상목, .*\(acting\)/)
})

test('the offices of a person; accents and capitals do not matter', async () => {
  const { code, out } = await who('antonio GUTERRES')
  expect(code).toBe(0)
  expect(out).toContain('Secretary-General of the United Nations, from 2017-01-01')
})

test('a name in its own script finds the person, and stands beside the romanised one', async () => {
  const { code, out } = await who('김정은')
  expect(code).toBe(0)
  expect(out).toMatch(/^Kim Jong Un 김정은\n/)
  expect((await who('김정은', '--sources')).out).toContain('source of the name in own script: ')
  expect((await who('Lloyd Austin')).out).toMatch(/^Lloyd Austin\n/)
})

test('--json', async () => {
  const { code, out } = await who('foreign minister', '--of', 'JP', '--on', '2019-01-01', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    question: { words: 'foreign minister', of: 'JP', on: '2019-01-01' },
    offices: [
      {
        id: 'jp-foreign-minister',
        holders: [{ name: 'Taro Kono', native: ['河野太郎'], from: '2017-08-03', to: '2019-09-11', certainty: 'sure' }],
      },
    ],
  })
})

test('--sources says where a row comes from', async () => {
  expect((await who('Lloyd Austin', '--sources')).out).toContain('source: ')
  expect((await who('Lloyd Austin')).out).not.toContain('source: ')
})

test('what is not known is said, with exit code 1', async () => {
  const nobody = await who('Lloyd Austin', '--on', '2026')
  expect(nobody).toMatchObject({ code: 1, err: '' })
  expect(nobody.out).toContain('no office known for this time')
  const strange = await who('Chief Tea Maker', '--of', 'US')
  expect(strange).toMatchObject({ code: 1, out: '' })
  expect(strange.err).toContain('got "Chief Tea Maker" of US, expected an office')
  expect((await who('president', '--of', 'TR', '--on', '2020')).out).toContain('cannot be told for this time')
})

test.each([
  [['premier', '--on', '2005-02-30'], 'Got "2005-02-30"; expected a day that exists'],
  [['premier', '--of', 'Ruritania'], 'got the state "Ruritania", expected an ISO code'],
  [[], 'missing required argument'],
])('%j is wrong usage and says why', async (args, why) => {
  const { code, err } = await who(...args)
  expect(code).toBe(2)
  expect(err).toContain(why)
  expect(err).toContain('groundtrack who --help')
})
