import type { WeaponRow } from '../../../world/rows.ts'
import type { World } from '../../../world/world.ts'
import { agreement, contradiction, differentScope, type ValueKind } from './likeness.ts'

/** Names of types: aliases are one, and a family agrees with its members ("Scud" and "Scud-C"). */
export const weaponNames: ValueKind = {
  byGenerality: true,
  key: ({ value }) => plain(String(value)),
  say: ({ value }) => String(value),
  exactness: ({ value }) => (/\d/.test(String(value)) ? 1 : 0),
  compare: (a, b, world) => {
    const [x, y] = [plain(String(a.value)), plain(String(b.value))]
    if (x === y) return agreement('the same name')
    const [one, other] = [rowsOf(world).get(x), rowsOf(world).get(y)]
    if (one && one === other) return agreement('two names of one type')
    if (one && other && carries(one) !== carries(other)) return differentScope('the rocket and what it carried')
    if (x.startsWith(y) || y.startsWith(x)) return agreement('the family and one of its types')
    return contradiction(`${String(a.value)} and ${String(b.value)}`)
  },
}

const carries = ({ class: kind }: WeaponRow): boolean => kind !== 'satellite'

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const ofWorld = new WeakMap<World, ReadonlyMap<string, WeaponRow>>()

const rowsOf = (world: World): ReadonlyMap<string, WeaponRow> => {
  let rows = ofWorld.get(world)
  if (!rows) {
    rows = new Map([...world.weaponById.values()].flatMap((row) => row.names.map((name) => [plain(name), row] as const)).toReversed())
    ofWorld.set(world, rows)
  }
  return rows
}
