import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'

// "an officer for the northern range, Colonel Ada Quill": words between the post and the comma before its name.
const LONGEST_POST = 7
const REACH = 14
const NAMED = /^(?:named|called)$/
const NAME_NOUN = /^(?:name|surname|nickname)$/

/** The one whom the words behind a post name: ", Ada Quill,", "who gave his name as Ada", "named Ada"; null where nobody is. */
export const namedBehind = (chart: Chart, speaker: Value<'speaker'>): Value<'speaker'> | null => {
  const { data, first, end } = speaker
  if (data.kind !== 'role' || data.plural || /^(?:his|her|its|their)$/.test(chart.tokens[first]!.lower)) return null
  const limit = Math.min(chart.sentenceEnd(first), end + REACH)
  const name = inApposition(chart, end, limit) ?? byOwnWord(chart, end, limit)
  if (name === null) return null
  const known = chart.longestAt('speaker', name.first)
  const person = known?.end === name.end && known.data.kind === 'person' && !known.data.needsAntecedent ? known.data : null
  return {
    ...speaker,
    rule: '<post>, <name>',
    data: {
      ...data,
      ...(person ?? {
        name: chart.words(withoutRank(chart, name)).replace(/\s+/g, ' '),
        kind: 'person',
        anonymous: false,
        needsAntecedent: false,
        head: chart.tokens[name.end - 1]!.lower,
      }),
      country: person?.country ?? data.country,
      gender: person?.gender ?? data.gender,
    },
  }
}

/** ", Ada Quill," behind the post or behind what it is a post of. */
const inApposition = (chart: Chart, end: number, limit: number): TokenRange | null => {
  const { tokens } = chart
  let comma = end
  if (tokens[end]?.lower !== ',') {
    if (!/^(?:of|for|at|in|from|with|to)$/.test(tokens[end]?.lower ?? '')) return null
    while (comma < limit && comma - end <= LONGEST_POST && tokens[comma]!.lower !== ',') {
      if (/^(?:VERB|AUX)$/.test(tokens[comma]!.pos) || /^["“”.;:]$/.test(tokens[comma]!.lower)) return null
      comma++
    }
    if (tokens[comma]?.lower !== ',') return null
  }
  const known = chart.longestAt('speaker', comma + 1)
  const name =
    known?.data.kind === 'person' && !known.data.needsAntecedent && known.end - known.first >= 2
      ? known
      : capitalsAt(chart, comma + 1, limit)
  return name && name.end - name.first >= 2 && /^[,.)]$/.test(tokens[name.end]?.lower ?? '.') && !isListed(chart, name.end)
    ? { first: name.first, end: name.end }
    : null
}

const RANK =
  /^(?:gen|adm|col|maj|lt|capt|cmdr|sgt|brig|mr|mrs|ms|dr|prof|general|admiral|colonel|major|captain|lieutenant|brigadier|commander|sergeant)\.?$/
const withoutRank = (chart: Chart, { first, end }: TokenRange): TokenRange => {
  let at = first
  while (at < end - 1 && RANK.test(chart.tokens[at]!.lower)) at++
  return { first: at, end }
}

/** "a spokesman, Ada Quill, and others". */
const isListed = (chart: Chart, at: number): boolean => /^(?:and|or)$/.test(chart.tokens[at + 1]?.lower ?? '')

/** "who gave his name as Ada", "who gave only her first name, Ada", "identified himself as Ada", "named Ada". */
const byOwnWord = (chart: Chart, end: number, limit: number): TokenRange | null => {
  const { tokens } = chart
  for (let i = end; i < limit - 1; i++) {
    const { lower } = tokens[i]!
    if (/^["“”.;:]$/.test(lower)) return null
    if (NAMED.test(lower)) return capitalsAt(chart, i + 1, limit)
    if (NAME_NOUN.test(lower) && /^(?:as|,|is)$/.test(tokens[i + 1]!.lower)) return capitalsAt(chart, i + 2, limit)
    if (/^identif(?:ied|ying)$/.test(lower))
      for (let k = i + 1; k < Math.min(limit, i + 5); k++) if (tokens[k]!.lower === 'as') return capitalsAt(chart, k + 1, limit)
  }
  return null
}

/** One to four capitalised words that name neither a place nor a body. */
const capitalsAt = (chart: Chart, first: number, limit: number): TokenRange | null => {
  const { tokens } = chart
  let end = first
  while (
    end < limit &&
    end - first < 6 &&
    (tokens[end]!.capital || (tokens[end]!.lower === '-' && tokens[end]!.start === tokens[end - 1]!.end))
  ) {
    if (end === first && (['organization', 'place', 'weapon', 'time'] as const).some((kind) => chart.longestAt(kind, end) !== null))
      return null
    end++
  }
  return end > first && tokens[end - 1]!.lower !== '-' ? { first, end } : null
}
