import { Gazetteer } from '../../src/world/gazetteer/gazetteer.ts'

const LARGEST = 8 * 2 ** 20

/** What is wrong with the packed gazetteer, a sentence a fault; empty when all is well. */
export const gazetteerProblems = (packed: Buffer): string[] => {
  const problems: string[] = []
  if (packed.length > LARGEST) problems.push(`the file has ${packed.length} bytes, expected at most ${LARGEST}`)
  const gazetteer = new Gazetteer(packed)
  const named = new Uint8Array(gazetteer.head.places)
  let before = ''
  let keys = 0
  for (const key of gazetteer.keys()) {
    keys++
    if (!(key > before)) problems.push(`key ${JSON.stringify(key)} stands behind ${JSON.stringify(before)}: twice, or out of order`)
    before = key
    const indices = gazetteer.indices(key)
    if (indices.length === 0) problems.push(`key ${JSON.stringify(key)} names no place`)
    for (const index of indices) named[index] = 1
  }
  if (keys !== gazetteer.head.keys) problems.push(`${keys} keys, the head says ${gazetteer.head.keys}`)
  for (let index = 0; index < named.length; index++) {
    const { name, lat, lon, province, county } = gazetteer.place(index)
    if (!named[index]) problems.push(`${name} is found under no key`)
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) problems.push(`${name} lies off the globe: ${lat}, ${lon}`)
    if (province >= named.length || county >= named.length) problems.push(`${name} lies in a region that is not there`)
  }
  return problems
}
