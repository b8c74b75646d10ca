import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import { unnamedSpeaker } from './unnamed-speaker.ts'

const TEXTS = new Set(
  'statement statements report announcement communique communiqué dispatch message release commentary document tweet post letter memo bulletin readout data figures footage words notice'.split(
    ' ',
  ),
)

// Where it was posted, not by whom.
const PLATFORM = /^(?:twitter|facebook|telegram|instagram|youtube|whatsapp|weibo|x|vk|truth|social|signal)$/

/** Who speaks in a text: "a KCNA dispatch", "a statement issued by the cabinet", "a report from the institute"; null where no one is named. */
export const ownerOfText = (chart: Chart, phrase: TokenRange): Value<'speaker'> | null => {
  const { tokens } = chart
  let noun = phrase.first
  while (noun < phrase.end && !TEXTS.has(tokens[noun]!.lower)) noun++
  if (noun === phrase.end) return null
  return namedIn(chart, phrase.first, noun) ?? authorBehind(chart, noun + 1, phrase.end)
}

/** "a KCNA dispatch", "an Air Force statement": the words in front, where they name somebody. */
const namedIn = (chart: Chart, first: number, noun: number): Value<'speaker'> | null => {
  const { tokens } = chart
  let from = first
  while (from < noun && !tokens[from]!.capital) from++
  if (from < noun && /^(?:A|An|The|This|That|Its|In)$/.test(tokens[from]!.text)) from++
  while (from < noun && !tokens[from]!.capital) from++
  if (from >= noun || PLATFORM.test(tokens[from]!.lower)) return null
  // "Seismological data from the survey": a capital because the sentence begins.
  if (from === chart.sentenceRange(tokens[from]!.sentence).first && from + 1 === noun && !chart.longestAt('organization', from)) return null
  for (let i = from; i < noun; i++) if (tokens[i]!.pos === 'VERB') return null
  const organization = chart.longestAt('organization', from)
  const end = organization && organization.end <= noun ? organization.end : noun
  const made = unnamedSpeaker(chart, { first: from, end }, null)
  if (!made || !organization || organization.end > noun) return made && /language$/i.test(tokens[noun - 1]!.lower) ? null : made
  return {
    ...made,
    data: {
      ...made.data,
      name: organization.data.name,
      id: organization.data.id,
      kind: 'organization',
      country: organization.data.country,
    },
  }
}

const authorBehind = (chart: Chart, from: number, end: number): Value<'speaker'> | null => {
  for (let i = from; i < end; i++) {
    if (!/^(?:by|from|of)$/.test(chart.tokens[i]!.lower)) continue
    const speaker = chart.longestAt('speaker', i + 1)
    if (speaker && (speaker.end <= end || speaker.data.kind === 'person')) return speaker
    return i + 1 < end ? unnamedSpeaker(chart, { first: i + 1, end }, null) : null
  }
  return null
}
