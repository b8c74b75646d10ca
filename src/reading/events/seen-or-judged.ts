import type { Chart } from '../../grammar/chart.ts'

/** What is done to a weapon, or said of a launch, of somebody else. */
const OF_ANOTHER =
  /^(?:destroyed|downed|intercepted|shot|engaged|repelled|stopped|foiled|saw|counted|(?:report|detect|track|spott?|monitor|observ|confirm|condemn|denounc|criticis|criticiz|protest|decr[iy]|deplor|slamm?|blast|rebuk|regrett?|lament|dismiss|discuss)(?:s|es|ed|ing|e)?)$/

/** Whether a word tells of what is done to the weapon of somebody else: "destroyed", "tracks". `word`: in lower case. */
export const isDoneToAnothers = (word: string): boolean => OF_ANOTHER.test(word)

/** "Germany condemned the tests", "Seoul detected the launch": between a token and a noun stands who judges or sees, and does not do it. */
export const isSeenOrJudged = (chart: Chart, from: number, noun: number): boolean => {
  for (let i = from + 1; i < noun; i++) if (chart.tokens[i]!.pos === 'VERB' && OF_ANOTHER.test(chart.tokens[i]!.lower)) return true
  return false
}
