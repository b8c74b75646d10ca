import type { IncidentFinding } from '../../../model/incident.ts'
import { kindOf } from '../values/value-kinds.ts'
import type { ValueDraft } from '../value-draft.ts'
import { articlesOf, tested, wordsOf, type FieldView, type IncidentCheck } from './record-view.ts'

/** Inside and outside of one zone given to one speaker in two articles: one of them turned it round. Two speakers may disagree. */
export const zoneReversed: IncidentCheck = {
  name: 'zone-reversed',
  run: ({ fields }) => {
    const view = fields.get('zone')
    return view ? findings(view) : []
  },
}

const findings = ({ values, preferred }: FieldView): IncidentFinding[] =>
  values.flatMap(({ value, relation }) => {
    if (relation !== 'contradiction' || !preferred || value.counted.length === 0) return []
    const rivals = values.filter(
      (v) => v.value !== value && v.relation !== 'contradiction' && opposed(v.value, value) && sameVoice(v.value, value),
    )
    if (rivals.length === 0) return []
    const right = rivals.flatMap((r) => r.value.counted.filter((c) => !articlesOf(value).has(c.article)))
    if (right.length === 0) return []
    const others = new Set(right.filter((c) => !c.copied).map((c) => c.article)).size
    const own = articlesOf(value).size
    const { say } = kindOf('zone')
    const speaker = value.counted[0]!.origin.name
    return [
      {
        check: 'zone-reversed',
        verdict: 'contradicted',
        ...tested([...value.counted, ...right].map(wordsOf)),
        inputs: { articles: own, against: others, undecided: own >= others },
        margin: { articles: own - others },
        sentence: `${speaker} is said to have placed it ${say(value.told)} here and ${say(rivals[0]!.value.told)} elsewhere: one of the two is turned round${own >= others ? '' : `, and ${others} articles stand against ${own}`}.`,
      },
    ]
  })

const opposed = (a: ValueDraft, b: ValueDraft): boolean =>
  kindOf('zone').key(a.told) !== kindOf('zone').key(b.told) && zoneOf(a) === zoneOf(b)

const zoneOf = ({ told }: ValueDraft): string => kindOf('zone').key(told).split('|').slice(0, 2).join('|')

const sameVoice = (a: ValueDraft, b: ValueDraft): boolean => [...a.voices].some((voice) => b.voices.has(voice))
