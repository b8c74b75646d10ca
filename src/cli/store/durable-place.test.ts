import { expect, it } from 'vitest'
import { DurablePlace } from './durable-place.ts'

const place = (at: number) => ({ file: 'a.warc', size: 100, modified: 0, at, number: at / 10 })

it('is where the first article lies that the store does not have yet', () => {
  let taken = 0
  const durable = new DurablePlace(() => ({ taken, skipped: {} }))
  expect(durable.reached()).toBeNull()
  for (const at of [0, 10, 20]) durable.lookAt(place(at))
  expect(durable.reached()!.place.at).toBe(20)
  durable.handOut()
  taken++
  durable.lookAt(place(30))
  durable.handOut()
  taken++
  durable.lookAt(place(40))
  expect(durable.reached()).toMatchObject({ place: { at: 20 }, counts: { taken: 0 } })
  durable.acknowledge()
  expect(durable.reached()).toMatchObject({ place: { at: 30 }, counts: { taken: 1 } })
  durable.acknowledge()
  expect(durable.reached()).toMatchObject({ place: { at: 40 }, counts: { taken: 2 } })
})
