import { unpackLand, type LandMap } from './packed-land.ts'

const files = new Map<string, Promise<LandMap>>()

/** Loads a level of the map once; a failed load is tried again at the next call. */
export const loadLand = (level: 'coarse' | 'fine'): Promise<LandMap> => {
  const known = files.get(level)
  if (known) return known
  const loading = fetch(`/map/land-${level}.bin`).then(async (answer) => {
    if (!answer.ok) throw new Error(`the map could not be loaded (${answer.status})`)
    return unpackLand(new Uint8Array(await answer.arrayBuffer()))
  })
  files.set(level, loading)
  loading.catch(() => files.delete(level))
  return loading
}
