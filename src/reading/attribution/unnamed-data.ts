import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { AttributionData } from '../../model/values.ts'
import { CUE_WORDS } from './cue-words.ts'
import { namedBehind } from './named-behind.ts'
import { outletAt } from './outlet-at.ts'

/** The attribution of a verb to a speaker found from it. */
export const unnamedData = (
  chart: Chart,
  speaker: Value<'speaker'>,
  cue: TokenRange,
  form: AttributionData['form'],
  negated = false,
): AttributionData => {
  const named = namedBehind(chart, speaker) ?? speaker
  const said = CUE_WORDS.get(chart.tokens[cue.first]!.lower)
  const via = form === 'subject' && said?.lemma === 'tell' ? outletAt(chart, cue.end) : null
  return {
    speakers: via ? [via, named] : [named],
    cue,
    manner: said?.manner ?? 'say',
    form,
    joint: false,
    negated,
    object: said?.takes === 'object',
  }
}
