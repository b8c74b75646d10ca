import { expect, it, vi } from 'vitest'

// The runes of the compiler are plain values here: only what is asked and kept is under test.
vi.stubGlobal(
  '$state',
  Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value }),
)

it('keeps rows that come before the answer of a refresh', async () => {
  const answers = new Map<string, (response: Response) => void>()
  vi.stubGlobal('fetch', (path: string) => new Promise<Response>((resolve) => answers.set(path, resolve)))
  const { Stretches } = await import('./stretches.svelte.ts')
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
  const answer = async (offset: number) => {
    const items = Array.from({ length: 60 }, (_, i) => ({ id: `i${offset + i}` }))
    answers.get(`/api/incidents?offset=${offset}&limit=60`)!(Response.json({ total: 8000, offset, items }))
    await settled()
  }
  const stretches = new Stretches()
  void stretches.start('')
  await answer(0)
  void stretches.refresh(0)
  stretches.need(7430, 7445)
  await answer(7380)
  await answer(7440)
  await answer(0)
  expect([0, 7430, 7445].map((row) => stretches.row(row)?.id)).toEqual(['i0', 'i7430', 'i7445'])
  expect(stretches.row(120)).toBeNull()
})
