import { freeFlightMinutes } from '../../src/geo/ballistic-arc.ts'
import { pick } from './random.ts'
import { withParagraph, type Planter } from './planter.ts'

/** Apogee and flight time for the distance that the text gives: the apogee ten times too high, or the time too short or long. */
export const arcWrong: Planter = {
  kind: 'arc-wrong',
  plant: ({ article, gold }, wrong, random) => {
    const main = gold.events.filter((e) => e.main)
    const distance = main.length === 1 && main[0]!.type === 'launch' ? main[0]!.range_km : null
    if (typeof distance !== 'number' || distance < 400 || main[0]!.apogee_km || main[0]!.flight_time_min) return null
    const apogee = Math.round((distance * 0.3) / 10) * 10
    const minutes = freeFlightMinutes(distance, apogee) * 1.05
    const [high, long] = wrong
      ? pick(
          [
            [10, 1],
            [1, 0.4],
            [1, 2.5],
          ] as const,
          random,
        )!
      : ([1, 1] as const)
    const [h, t] = [(apogee * high).toLocaleString('en-US'), Math.max(2, Math.round(minutes * long))]
    const sentences = [
      `The missile reached an altitude of ${h} km and flew for ${t} minutes, the Defence Ministry said.`,
      `It rose to a height of about ${h} kilometers and was in the air for about ${t} minutes.`,
      `The missile flew for ${t} minutes and climbed to a maximum altitude of ${h} km, officials said.`,
    ]
    return withParagraph(article, pick(sentences, random)!)
  },
}
