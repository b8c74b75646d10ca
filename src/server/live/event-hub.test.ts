import { afterEach, describe, expect, it } from 'vitest'
import { eventHub, type EventHub, type Viewer } from './event-hub.ts'
import type { LiveEvent } from './live-event.ts'

const event = (n: number): LiveEvent => ({ kind: 'decision', op: 'note', by: String(n), incidents: [] })

const viewer = (takes = () => true): Viewer & { got: string; dropped: boolean } => {
  const self = {
    got: '',
    dropped: false,
    send: (bytes: Buffer) => {
      self.got += bytes.toString()
      return takes()
    },
    drop: () => void (self.dropped = true),
  }
  return self
}

const ids = (text: string): string[] => [...text.matchAll(/^id: (\S+)\nevent: decision/gm)].map((m) => m[1]!)
const lastId = (text: string): string => [...text.matchAll(/^id: (\S+)/gm)].at(-1)![1]!
const gathered = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('eventHub', () => {
  let hub: EventHub
  const start = (keep = 100) => (hub = eventHub({ run: 'r', keep, gatherMs: 5 }))
  afterEach(() => hub.close())

  it('gives every viewer every event once, in order', async () => {
    start()
    const [a, b] = [viewer(), viewer()]
    hub.join(a, null)
    hub.publish([event(1), event(2)])
    hub.join(b, null)
    hub.publish([event(3)])
    await gathered()
    expect(ids(a.got)).toEqual(['r-1', 'r-2', 'r-3'])
    expect(ids(b.got)).toEqual(['r-3'])
  })

  it('gives who comes back what it missed, and nothing twice', async () => {
    start()
    const first = viewer()
    const leave = hub.join(first, null)
    hub.publish([event(1)])
    await gathered()
    leave()
    hub.publish([event(2), event(3)])
    await gathered()
    const back = viewer()
    hub.join(back, lastId(first.got))
    hub.publish([event(4)])
    await gathered()
    expect(ids(first.got)).toEqual(['r-1'])
    expect(ids(back.got)).toEqual(['r-2', 'r-3', 'r-4'])
    expect(back.got).not.toContain('event: reset')
  })

  it('says so where what was missed is no longer known, or was of another run', () => {
    start(4)
    hub.publish(Array.from({ length: 10 }, (_, i) => event(i)))
    for (const id of ['r-5', 'other-3', 'r-99', 'nonsense']) {
      const late = viewer()
      hub.join(late, id)
      expect(late.got, id).toContain('event: reset')
      expect(ids(late.got)).toEqual([])
    }
    const near = viewer()
    hub.join(near, 'r-6')
    expect(ids(near.got)).toEqual(['r-7', 'r-8', 'r-9', 'r-10'])
  })

  it('drops who does not keep up, and only that one', async () => {
    start()
    const slow = viewer(() => false)
    const quick = viewer()
    hub.join(quick, null)
    hub.join(slow, null)
    hub.publish([event(1)])
    await gathered()
    expect(slow.dropped).toBe(true)
    expect(hub.viewers).toBe(1)
    expect(ids(quick.got)).toEqual(['r-1'])
    expect(lastId(quick.got)).toBe('r-1')
  })

  it('numbers what it says after a greeting so that coming back from there misses nothing', async () => {
    start()
    hub.publish([event(1)])
    await gathered()
    const fresh = viewer()
    const leave = hub.join(fresh, null)
    leave()
    hub.publish([event(2)])
    const back = viewer()
    hub.join(back, lastId(fresh.got))
    expect(ids(back.got)).toEqual(['r-2'])
  })
})
