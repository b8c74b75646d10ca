import { describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { fakeTerminal } from './fake-terminal.ts'

const cli = async (...args: string[]) => {
  const terminal = fakeTerminal()
  return { code: await run(args, terminal), ...terminal.written }
}

describe('groundtrack reach', () => {
  test('says in words what cannot be true', async () => {
    const { code, out } = await cli('reach', '--from', 'Taegwan', '--km', '700', '--sea', 'East Sea', '--near-border', 'CN')
    expect(code).toBe(0)
    expect(out).toContain('These cannot all be true:')
    expect(out).toContain('it ended within 50 km of China')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
  test('--json and --geojson are JSON', async () => {
    const json = JSON.parse(
      (await cli('reach', '--from', 'Wonsan', '--km', '430-470', '--inside', 'Japan', '--past', 'Vladivostok', '--json')).out,
    ) as Record<string, unknown>
    expect(json).toMatchObject({ format: 'groundtrack/reach@1', km: { from: 430, to: 470 }, conflict: null })
    const geo = JSON.parse((await cli('reach', '--from', '39.15,127.44', '--km', '450', '--geojson')).out) as {
      features: { properties: { role: string } }[]
    }
    expect(new Set(geo.features.map((f) => f.properties.role))).toEqual(new Set(['launch-area', 'range-ring', 'possible-end']))
  })
  test('--svg is one well-formed drawing with both names of the sea', async () => {
    const { out } = await cli('reach', '--from', 'Wonsan', '--km', '450', '--svg')
    expect(out.trim()).toMatch(/^<svg [\s\S]*<\/svg>$/)
    expect(out).toContain('Sea of Japan / East Sea')
    expect(out).not.toContain('NaN')
    expect((out.match(/<g /g) ?? []).length).toBe((out.match(/<\/g>/g) ?? []).length)
  })
  test.each([
    [['--from', 'Nowhereham', '--km', '700'], 'no place called "Nowhereham"'],
    [['--from', 'Taegwan', '--km', 'far'], 'Got --km far; expected kilometres'],
    [['--from', 'Taegwan', '--km', '700', '--sea', 'Soup'], 'Got --sea "Soup"'],
    [['--from', 'Taegwan', '--km', '700', '--inside', 'ZZ'], 'expected a state'],
    [['--from', 'Taegwan', '--km', '700', '--bearing', 'up'], 'expected degrees clockwise'],
    [['--from', 'Taegwan', '--km', '700', '--json', '--svg'], '--svg'],
    [['--km', '700'], '--from'],
  ])('%j is wrong usage and says why', async (args, why) => {
    const { code, out, err } = await cli('reach', ...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(why)
  })
  test('a file of zones that is not there', async () => {
    const { code, err } = await cli('reach', '--from', 'Taegwan', '--km', '700', '--zones', 'none.geojson')
    expect(code).toBe(1)
    expect(err).toContain('none.geojson')
  })
})

describe('read --assume', () => {
  const text =
    'North Korea fired a ballistic missile on Friday. The missile flew about 700 km and fell in the East Sea near the Chinese border, officials said.'
  const read = (...args: string[]) => {
    const terminal = fakeTerminal({ input: text })
    return run(['read', '-', '--json', '--published', '2025-11-07', ...args], terminal).then((code) => ({ code, ...terminal.written }))
  }
  const border = (out: string) =>
    (JSON.parse(out) as { findings: { check: string; verdict: string; inputs: object }[] }).findings.find((f) => f.check === 'near-border')
  test('without it implausible, with Taegwan contradicted and marked as assumed', async () => {
    expect(border((await read()).out)).toMatchObject({ verdict: 'implausible' })
    expect(border((await read('--assume', 'launchArea=Taegwan')).out)).toMatchObject({
      verdict: 'contradicted',
      inputs: { assumed: 'launchArea', launchArea: 'Taegwan' },
    })
  })
  test.each([
    ['launchArea', 'expected FIELD=VALUE'],
    ['weather=fine', 'launchArea, rangeKm'],
    ['rangeKm=-5', 'expected kilometres'],
    ['launchArea=Nowhereham', 'no place called "Nowhereham"'],
  ])('%s is wrong usage', async (given, why) => {
    const { code, err } = await read('--assume', given)
    expect(code).toBe(2)
    expect(err).toContain(why)
  })
})
