import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Frame } from '../fields/reading.ts'

const TAKES_UP = new Set(['it', 'this', 'that', 'these', 'liftoff', 'ignition'])
const NOUNS = new Set(['shot', 'test', 'firing', 'blast', 'event', 'incident', 'trial', 'flight', 'strike', 'attack', 'explosion'])
const HAPPENED = new Set(['was', 'were', 'came', 'happened', 'occurred', 'began', 'started', 'followed', 'place'])

/** "In North Korea it was 12:33 p.m.": the same hour by the clocks of the state where it happened. */
const isHourThere = ({ first }: TokenRange, chart: Chart, country: string | null): boolean => {
  const { tokens } = chart
  const at = tokens[first]!.lower === ',' ? first + 1 : first
  const place = /^(?:in|at)$/.test(tokens[at]!.lower) ? chart.longestAt('place', at + 1) : null
  if (!place || country === null || place.data.country !== country) return false
  const it = tokens[place.end]?.lower === ',' ? place.end + 1 : place.end
  return tokens[it]?.lower === 'it' && tokens[it + 1]?.lower === 'was' && chart.longestAt('time', it + 2) !== null
}

/** "It took place shortly before 9 a.m.", "This was about 1:20 a.m.": nothing but the hour of what was told before; `country`: where that was, by ISO code. */
export const saysWhen = ({ clause, mentions }: Frame, chart: Chart, country: string | null): boolean => {
  if (mentions.length > 0 || !chart.within('time', clause).some((t) => t.data.clock !== undefined)) return false
  const { tokens } = chart
  if (isHourThere(clause, chart, country)) return true
  const opener = tokens[clause.first]!.lower
  const subject = opener === 'the' ? (NOUNS.has(tokens[clause.first + 1]?.lower ?? '') ? 2 : 0) : TAKES_UP.has(opener) ? 1 : 0
  if (subject === 0) return false
  const time = chart.within('time', clause)[0]!
  // "It was 6:01 p.m. Thursday here in the Midwest": another clock.
  for (let i = time.end; i < Math.min(clause.end, time.end + 3); i++) if (/^(?:here|back|eastern)$/.test(tokens[i]!.lower)) return false
  for (let i = clause.first + subject; i < time.first; i++) if (HAPPENED.has(tokens[i]!.lower)) return time.first - i <= 3
  return false
}
