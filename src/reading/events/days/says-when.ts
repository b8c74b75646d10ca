import type { Chart } from '../../../grammar/chart.ts'
import type { Frame } from '../fields/reading.ts'

const TAKES_UP = new Set(['it', 'this', 'that', 'these', 'liftoff', 'ignition'])
const NOUNS = new Set(['shot', 'test', 'firing', 'blast', 'event', 'incident', 'trial', 'flight', 'strike', 'attack', 'explosion'])
const HAPPENED = new Set(['was', 'were', 'came', 'happened', 'occurred', 'began', 'started', 'followed', 'place'])

/** "It took place shortly before 9 a.m.", "This was about 1:20 a.m.": nothing but the hour of what was told before. */
export const saysWhen = ({ clause, mentions }: Frame, chart: Chart): boolean => {
  if (mentions.length > 0 || !chart.within('time', clause).some((t) => t.data.clock !== undefined)) return false
  const { tokens } = chart
  const opener = tokens[clause.first]!.lower
  const subject = opener === 'the' ? (NOUNS.has(tokens[clause.first + 1]?.lower ?? '') ? 2 : 0) : TAKES_UP.has(opener) ? 1 : 0
  if (subject === 0) return false
  const time = chart.within('time', clause)[0]!
  // "It was 6:01 p.m. Thursday here in the Midwest": another clock.
  for (let i = time.end; i < Math.min(clause.end, time.end + 3); i++) if (/^(?:here|back|eastern)$/.test(tokens[i]!.lower)) return false
  for (let i = clause.first + subject; i < time.first; i++) if (HAPPENED.has(tokens[i]!.lower)) return time.first - i <= 3
  return false
}
