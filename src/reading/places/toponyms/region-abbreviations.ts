import type { Chart } from '../../../grammar/chart.ts'
import { nameKey } from '../../../world/gazetteer/name-key.ts'
import type { World } from '../../../world/world.ts'
import { ofPlace, ofRow, twinOf, type Candidate } from './candidate.ts'
import type { NameSpan } from './name-span.ts'

// As newspapers print them (Associated Press, Canadian Press); postal codes are words too often.
const TABLE: Readonly<Record<string, readonly (readonly [region: string, short: string])[]>> = {
  US: [
    ['Alabama', 'Ala.'],
    ['Arizona', 'Ariz.'],
    ['Arkansas', 'Ark.'],
    ['California', 'Calif.|Cal.'],
    ['Colorado', 'Colo.'],
    ['Connecticut', 'Conn.'],
    ['Delaware', 'Del.'],
    ['District of Columbia', 'D.C.'],
    ['Florida', 'Fla.'],
    ['Georgia', 'Ga.'],
    ['Illinois', 'Ill.'],
    ['Indiana', 'Ind.'],
    ['Kansas', 'Kan.|Kans.'],
    ['Kentucky', 'Ky.'],
    ['Louisiana', 'La.'],
    ['Maryland', 'Md.'],
    ['Massachusetts', 'Mass.'],
    ['Michigan', 'Mich.'],
    ['Minnesota', 'Minn.'],
    ['Mississippi', 'Miss.'],
    ['Missouri', 'Mo.'],
    ['Montana', 'Mont.'],
    ['Nebraska', 'Neb.'],
    ['Nevada', 'Nev.'],
    ['New Hampshire', 'N.H.'],
    ['New Jersey', 'N.J.'],
    ['New Mexico', 'N.M.'],
    ['New York', 'N.Y.'],
    ['North Carolina', 'N.C.'],
    ['North Dakota', 'N.D.'],
    ['Oklahoma', 'Okla.'],
    ['Oregon', 'Ore.'],
    ['Pennsylvania', 'Pa.|Penn.'],
    ['Rhode Island', 'R.I.'],
    ['South Carolina', 'S.C.'],
    ['South Dakota', 'S.D.'],
    ['Tennessee', 'Tenn.'],
    ['Texas', 'Tex.'],
    ['Virginia', 'Va.'],
    ['Vermont', 'Vt.'],
    ['Washington', 'Wash.'],
    ['West Virginia', 'W.Va.|W. Va.'],
    ['Wisconsin', 'Wis.'],
    ['Wyoming', 'Wyo.'],
  ],
  CA: [
    ['Alberta', 'Alta.'],
    ['British Columbia', 'B.C.'],
    ['Manitoba', 'Man.'],
    ['New Brunswick', 'N.B.'],
    ['Newfoundland and Labrador', 'N.L.|Nfld.'],
    ['Nova Scotia', 'N.S.'],
    ['Ontario', 'Ont.'],
    ['Prince Edward Island', 'P.E.I.'],
    ['Quebec', 'Que.'],
    ['Saskatchewan', 'Sask.'],
  ],
}

interface Short {
  text: string
  country: string
  region: string
}

const BY_LETTER: ReadonlyMap<string, Short[]> = (() => {
  const all = new Map<string, Short[]>()
  for (const [country, rows] of Object.entries(TABLE))
    for (const [region, shorts] of rows)
      for (const text of shorts.split('|')) all.set(text[0]!, [...(all.get(text[0]!) ?? []), { text, country, region }])
  return all
})()

const dots = (text: string): number => text.split('.').length - 1

/** "Ky.", "W.Va.": a state or province in short; one with a single full stop ("Miss.", "La.") only behind a comma. */
export const abbreviationAt = (chart: Chart, first: number, world: World): NameSpan | null => {
  const { text, tokens } = chart
  const { start } = tokens[first]!
  const short = BY_LETTER.get(text[start]!)?.find(
    (s) =>
      text.startsWith(s.text, start) &&
      (dots(s.text) > 1 || tokens[first - 1]?.lower === ',') &&
      !/^[\p{L}.]/u.test(text.slice(start + s.text.length, start + s.text.length + 1)),
  )
  if (!short) return null
  const end = start + short.text.length
  let last = first + 1
  while (last < tokens.length && tokens[last]!.start < end) last++
  const key = nameKey(short.region)
  const candidate = regionNamed(key, short.country, world)
  return (
    candidate && {
      first,
      end: last,
      span: [start, end],
      key: `${key} (${short.country})`,
      candidates: [candidate],
      demonym: false,
      short: true,
    }
  )
}

const regionNamed = (key: string, country: string, world: World): Candidate | null => {
  const place = world.gazetteer.named(key).find((p) => p.country === country && p.kind === 'province')
  if (!place) return null
  const row = [...world.placeById.values()].find(
    (r) => r.kind === 'province' && r.country === country && twinOf(r, world)?.index === place.index,
  )
  return row ? { ...ofRow(row, key, world), preferred: true } : ofPlace(place, key)
}
