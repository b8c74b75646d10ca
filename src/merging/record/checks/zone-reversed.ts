import type { IncidentFinding } from '../../../model/incident.ts'
import type { ZoneVerdict } from '../../../model/report.ts'
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
    // Of pieces and of several missiles some fall inside and some outside.
    if (values.some((v) => v.value.told.item !== null)) return []
    if (relation !== 'contradiction' || !preferred || value.counted.length === 0) return []
    const rivals = values.filter(
      (v) => v.value !== value && v.relation !== 'contradiction' && opposed(v.value, value) && oneSource(v.value, value),
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

/** Inside and outside of one zone, of all missiles or of the same one. */
const opposed = (a: ValueDraft, b: ValueDraft): boolean => {
  const [x, y] = [a.told.value as ZoneVerdict, b.told.value as ZoneVerdict]
  return (
    x.verdict !== y.verdict &&
    x.kind === y.kind &&
    (x.holder === y.holder || x.holder === null || y.holder === null) &&
    a.told.item === b.told.item
  )
}

/** One speaker on both sides, or an outlet's own voice on one: it saw nothing itself. */
const oneSource = (a: ValueDraft, b: ValueDraft): boolean =>
  [...a.voices].some((voice) => b.voices.has(voice)) || [a, b].some((v) => v.counted.every((c) => c.statement.sources.length === 0))
