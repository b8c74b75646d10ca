import { describe, expect, it } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const main = (text: string) => read({ text, published: '2022-06-15T12:00:00+00:00' }, { world }).events.find((e) => e.main)

describe('how a launch went', () => {
  it.each([
    ['India successfully test-fired a missile on Tuesday.', 'success'],
    ['India fired a missile on Tuesday. The test was a complete success, the ministry said.', 'success'],
    ['Iran carried out a successful test of a missile on Tuesday.', 'success'],
    ['North Korea fired a missile on Tuesday, but the test had failed, officials said.', 'failure'],
    ['A missile fired by Russia on Tuesday blew up seconds after lift-off.', 'failure'],
    ['The attempt to launch a satellite on Tuesday ended in failure.', 'failure'],
    ['The rocket fired on Tuesday failed to reach orbit.', 'failure'],
  ])('is said: %s', (text, outcome) => expect(main(text)?.outcome).toBe(outcome))

  it.each([
    'North Korea fired a missile on Tuesday. It is not known whether the test was successful.',
    'North Korea fired a missile on Tuesday, weeks after a failed test.',
    'North Korea fired a missile on Tuesday. Its warhead exploded on the target.',
    'North Korea fired a missile on Tuesday. The talks failed, and the summit was no success.',
    'North Korea fired a missile on Tuesday, and the Pentagon failed to say why.',
  ])('is not said: %s', (text) => expect(main(text)?.outcome).toBeNull())

  it('belongs to who says it', () => {
    const { claims } = read(
      { text: 'North Korea fired a missile on Tuesday. The launch failed, the Joint Chiefs of Staff said.', published: '2022-06-15' },
      { world },
    )
    expect(claims.find((c) => c.field === 'outcome')?.sources.map((s) => s.name)).toEqual(["South Korea's Joint Chiefs of Staff"])
  })

  it('of a satellite is that of a satellite launch', () =>
    expect(main("North Korea's attempt to launch a spy satellite failed on Tuesday.")).toMatchObject({
      type: 'satellite-launch',
      outcome: 'failure',
    }))
})
