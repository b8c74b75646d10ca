import type { Chart } from '../../../grammar/chart.ts'
import type { Frame } from '../fields/reading.ts'
import { isFired } from '../kinds.ts'

// States whose reports give the hour at the site; Russian ones give Moscow's.
const BY_SITE = new Set(['US', 'CA', 'AU', 'BR', 'KZ'])

/** IANA zone of the place that the article's first flight left, in a state of many zones: "from Vandenberg at 1 a.m."; null where none is named. */
export const siteZone = (chart: Chart, frames: readonly Frame[], country: string | null): string | null => {
  if (country === null || !BY_SITE.has(country)) return null
  for (const { head, clause } of frames) {
    if (!head || !isFired(head.trigger.type)) continue
    for (const { data } of chart.within('place-phrase', clause))
      if (/^(?:from|at|off)$/.test(data.relation ?? '') && data.head?.country === country && data.head.zone) return data.head.zone
  }
  return null
}
