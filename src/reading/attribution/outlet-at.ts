import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { OrganizationData } from '../../model/values.ts'
import { publishes } from './make-attribution.ts'

/** The outlets of a text by the first word of their names: "Kestrel" takes up "Kestrel News Agency". */
const outletsIn = (chart: Chart): ReadonlyMap<string, OrganizationData> => chart.once(outletsIn, gather)

const gather = (chart: Chart): ReadonlyMap<string, OrganizationData> => {
  const byWord = new Map<string, OrganizationData>()
  for (const { first, data } of chart.all('organization'))
    if ((data.kind === 'outlet' || data.kind === 'agency') && chart.tokens[first]!.capital) byWord.set(chart.tokens[first]!.text, data)
  return byWord
}

/** The outlet named at a token, behind "told", as a speaker; null where somebody else is told. */
export const outletAt = (chart: Chart, at: number): Value<'speaker'> | null => {
  const speaker = chart.longestAt('speaker', at)
  if (speaker) return publishes(chart, speaker) ? speaker : null
  const token = chart.tokens[at]
  const outlet = token?.capital ? outletsIn(chart).get(token.text) : undefined
  if (!outlet) return null
  return {
    kind: 'speaker',
    first: at,
    end: at + 1,
    rule: '<short name of an outlet>',
    children: [],
    data: {
      name: outlet.name,
      id: outlet.id,
      kind: 'organization',
      country: outlet.country,
      anonymous: false,
      plural: false,
      gender: null,
      needsAntecedent: false,
      head: token!.lower,
    },
  }
}
