import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { SpeakerData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { demonymOf } from './country-names.ts'
import type { Discourse } from './discourse.ts'
import { ownerAt } from './owner.ts'

/** "both ministries": the two states last named in the sentence, and the kind of ministry last named. */
export const bothOf = (value: Value<'speaker'>, story: Discourse, chart: Chart, world: World): SpeakerData | null => {
  const { first } = chart.sentenceRange(chart.tokens[value.first]!.sentence)
  const countries: string[] = []
  for (let i = value.first - 1; i >= first && countries.length < 2; i--) {
    const country = ownerAt(chart, i)?.country
    if (country && !countries.includes(country)) countries.unshift(country)
  }
  if (countries.length < 2) return null
  const [one, other] = countries as [string, string]
  const printed = chart.words({ first: value.first + 1, end: value.end })
  const kind = printed === 'ministries' ? /(\w+) ministry/i.exec(story.byHead('ministry')?.name ?? '')?.[1]?.toLowerCase() : undefined
  return {
    ...value.data,
    name: `${demonymOf(world, one)} and ${demonymOf(world, other)} ${kind ? `${kind} ` : ''}${printed}`,
    plural: true,
    needsAntecedent: false,
  }
}
