import { describe, expect, it } from 'vitest'
import { loadWorld } from '../../index.ts'
import type { Incident } from '../../model/incident.ts'
import { idsOfIncident, namesInScript } from './names-in-script.ts'

const incident = (origins: string[], ...values: unknown[]) =>
  ({ origins: origins.map((id) => ({ id })), fields: [{ values: values.map((value) => ({ value })) }] }) as unknown as Incident

describe('names in own script', () => {
  const names = (...values: unknown[]) => namesInScript(idsOfIncident(incident([], ...values)), loadWorld())

  it('finds places at any depth, and the holder of a zone', () => {
    expect(names([{ participants: [{ id: 'KP', name: 'North Korea' }] }], { holder: 'JP', kind: 'eez' })).toEqual({
      KP: ['북한'],
      JP: ['日本'],
    })
  })

  it('finds those who say it, and people', () => {
    expect(namesInScript(idsOfIncident(incident(['kr-jcs', 'an outlet'], { id: 'kp-kim-jong-un' })), loadWorld())).toEqual({
      'kr-jcs': ['합동참모본부'],
      'kp-kim-jong-un': ['김정은'],
    })
  })

  it('leaves out what has no id, no such name or is not known', () => {
    expect(names({ id: null, name: 'its eastern waters' }, { id: 'nowhere' }, { id: 'us-pentagon' }, 'KP', 700, null)).toEqual({})
  })
})
