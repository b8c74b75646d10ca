import type { Reach } from '../../world/reach/reach.ts'

const share = (part: number): number => Number(part.toFixed(4))
const km = (length: number): number | null => (Number.isFinite(length) ? Math.round(length) : null)

/** What `groundtrack reach --json` prints. Shares from 0 to 1, of the possible ends; distances in km. */
export const reachJson = (reach: Reach): object => {
  const { area, km: flown, words } = reach.question
  return {
    format: 'groundtrack/reach@1',
    from: { name: area.name, ...area.point, radiusKm: area.radiusKm, state: area.state, wholeState: area.wholeState },
    km: { from: flown.low, to: flown.high },
    words: words.map((w) => {
      const found = reach.judgements.find((j) => j.words === w)!.judgement
      return { kind: w.kind, words: w.words, verdict: found.verdict, shareGivenOthers: share(found.share) }
    }),
    possible: {
      share: share(reach.possible.length / reach.all.length),
      points: reach.possible.length,
      of: reach.all.length,
      spacingKm: Number(reach.spacingKm.toFixed(1)),
    },
    sectors: reach.sectors.map((s) => ({
      fromDegrees: Number(s.of.from.toFixed(1)),
      toDegrees: Number(s.of.to.toFixed(1)),
      share: share(s.share),
    })),
    seas: reach.seas.map((s) => ({ id: s.of, share: share(s.share) })),
    zones: reach.zones.map((s) => ({ ...s.of, share: share(s.share) })),
    nearestStates: reach.nearestStates.map((s) => ({ state: s.state, km: km(s.km) })),
    nearestPlaces: reach.nearestPlaces.map((p) => ({ name: p.name, km: km(p.km) })),
    overflown: reach.overflown.map((s) => ({ state: s.of, share: share(s.share) })),
    conflict: reach.conflict?.map((w) => w.words) ?? null,
    notes: reach.notes.map(({ text }) => text),
  }
}
