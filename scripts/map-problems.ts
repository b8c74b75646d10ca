import type { DisputedRow, IsletRow, JointZoneRow, SeaRow } from './map-rows.ts'

interface MapRows {
  /** Names of the countries on the map. */
  features: readonly string[]
  states: Readonly<Record<string, string | null>>
  disputed: readonly DisputedRow[]
  islets: readonly IsletRow[]
  joint: readonly JointZoneRow[]
  seas: readonly SeaRow[]
  /** Ids of data/places.json. */
  places: ReadonlySet<string>
}

/** What is wrong with the rows behind the map, one sentence a fault with the fix; empty when all is well. */
export const mapProblems = ({ features, states, disputed, islets, joint, seas, places }: MapRows): string[] => {
  const problems: string[] = []
  const check = (file: string, rows: readonly { name?: string; id?: string; source: string; checked: string }[]): void => {
    const seen = new Set<string>()
    for (const row of rows) {
      const key = row.id ?? row.name ?? ''
      if (seen.has(key)) problems.push(`data/${file}: ${key} stands twice; merge the rows`)
      seen.add(key)
      if (!row.source) problems.push(`data/${file}: ${key}: no source`)
      if (!/^\d{4}-\d\d-\d\d$/.test(row.checked ?? '')) problems.push(`data/${file}: ${key}: "checked" must be a day, YYYY-MM-DD`)
    }
  }
  check('disputed-islands.json', disputed)
  check('islets.json', islets)
  check('joint-zones.json', joint)
  check('sea-outlines.json', seas)

  for (const feature of features)
    if (!(feature in states)) problems.push(`data/map-states.json: ${feature} is on the map and not in the file; say which state it is`)
  for (const feature of Object.keys(states))
    if (!features.includes(feature)) problems.push(`data/map-states.json: ${feature} is not on the map; take it out`)
  for (const { id, administers, claimants, select, islets: own } of disputed) {
    const say = (fault: string): void => void problems.push(`data/disputed-islands.json: ${id}: ${fault}`)
    if (administers && !claimants.includes(administers)) say(`${administers} administers it and is not among the claimants`)
    if (select.length === 0 && !own?.length) say('selects nothing and has no islets')
  }
  for (const { name, state } of islets)
    if (!Object.values(states).includes(state)) problems.push(`data/islets.json: ${name}: ${state} is no state of the map`)
  for (const { id, outline } of joint) if (outline.length < 3) problems.push(`data/joint-zones.json: ${id}: needs three corners`)
  for (const { id, outlines } of seas) {
    if (!places.has(id)) problems.push(`data/sea-outlines.json: ${id} is no id of data/places.json; add a row there`)
    for (const [first, ...rest] of outlines)
      if (first?.join() !== rest.at(-1)?.join())
        problems.push(`data/sea-outlines.json: ${id}: an outline ends elsewhere than it begins; repeat its first point`)
  }
  return problems
}
