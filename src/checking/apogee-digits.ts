import type { Finding, Report } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import type { Check } from './check.ts'
import { claimIds, flightFigures, sameFlight, sayKm } from './flight-figures.ts'

/** Above this no missile has been flown: the highest published apogees are below 8,000 km (2024). */
const HIGHEST_KM = 10_000
/** About ten, with what rounding and "more than" leave open. */
const TENFOLD = { low: 7, high: 16 }

/** An apogee that has lost or gained a digit: ten times another speaker's figure of the same flight, or higher than any missile flew. */
export const apogeeDigits: Check = {
  name: 'apogee-digits',
  run: (report: Report) =>
    report.events
      .filter((e) => e.type === 'launch')
      .flatMap((event): Finding[] => {
        const figures = flightFigures(report, event, 'apogeeKm').sort((a, b) => a.interval.low - b.interval.low)
        const [least, most] = [figures[0], figures.at(-1)]
        if (!least || !most) return []
        const most_ = most.amount.value ?? most.amount.min ?? 0
        const least_ = least.amount.value ?? least.amount.min ?? most_
        const ratio = most_ / least_
        const tenfold = ratio >= TENFOLD.low && ratio <= TENFOLD.high && sameFlight(least, most)
        if (!tenfold && most.interval.low <= HIGHEST_KM) return []
        return [
          {
            check: 'apogee-digits',
            verdict: 'implausible',
            claims: claimIds(tenfold ? [most, least] : [most]),
            spans: tenfold ? [most.span, least.span] : [most.span],
            inputs: { apogeeKm: most_, otherKm: tenfold ? least_ : null },
            ...sentenceOf(
              tenfold
                ? said`One apogee is about ten times the other (${sayKm(most.amount)} and ${sayKm(least.amount)}): a digit looks lost or added.`
                : said`No missile has been flown to ${sayKm(most.amount)}: a digit looks added.`,
            ),
          },
        ]
      }),
}
