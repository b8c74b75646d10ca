import { describe, expect, it } from 'vitest'
import { loadWorld } from '../../index.ts'
import type { Incident } from '../../model/incident.ts'
import { namesInScript } from './names-in-script.ts'

describe('namesInScript', () => {
  const names = (...values: unknown[]) =>
    namesInScript({ fields: [{ values: values.map((value) => ({ value })) }] } as unknown as Incident, loadWorld())

  it('finds places at any depth, and the holder of a zone', () => {
    expect(names([{ participants: [{ id: 'KP', name: 'North Korea' }] }], { holder: 'JP', kind: 'eez' })).toEqual({
      KP: ['북한'],
      JP: ['日本'],
    })
  })

  it('leaves out what has no id, no such name or is no place', () => {
    expect(names({ id: null, name: 'its eastern waters' }, { id: 'nowhere' }, 'KP', 700, null)).toEqual({})
  })
})
