import type { FieldReader } from './reading.ts'

const ALOFT = new Set([
  'flew',
  'flying',
  'fly',
  'flown',
  'flight',
  'air',
  'aloft',
  'airborne',
  'lasted',
  'tracked',
  'travelled',
  'traveled',
  'lasting',
  'stayed',
  'remained',
  'tracking',
  'radar',
])
const AFTER = new Set(['flight', 'flight-time', 'after'])

/** How long a flight took: "flew for 45 minutes", "a 47-minute flight", "tracked the missile for six minutes". */
export const flightTime: FieldReader = (frame, chart) =>
  chart.outermostWithin('quantity', frame.clause).flatMap((quantity) => {
    const { dimension, normal, unit } = quantity.data
    if (dimension !== 'duration' || !/^(s|min|h)$/.test(unit)) return []
    const left: string[] = []
    // The verb may stand before the clause: "the command tracked | the missile for six minutes".
    for (let i = Math.max(frame.sentence.first, quantity.first - 8); i < quantity.first; i++) left.push(chart.tokens[i]!.lower)
    const right = [chart.tokens[quantity.end]?.lower, chart.tokens[quantity.end + 1]?.lower]
    const governed =
      left.some((w) => ALOFT.has(w)) &&
      /^(for|of|about|some|around|in|lasted|was|roughly|approximately|nearly|than|over)$/.test(left.at(-1) ?? '')
    const named = AFTER.has(right[0] ?? '') && right[0] !== 'after'
    const before = /^(before|until)$/.test(right[0] ?? '') && left.some((w) => ALOFT.has(w))
    if (!governed && !named && !before) return []
    return [{ field: 'flightTimeMin', value: normal, first: quantity.first, end: quantity.end, rule: quantity.rule }]
  })
