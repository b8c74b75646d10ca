import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { isDenied } from './denied.ts'
import { isOfInterceptor, isOfOtherStrike, isOfPersons, liesThere, NOWHERE } from './other-places.ts'
import { fieldOf } from './place-field.ts'
import { placeValue, tailOf } from './place-value.ts'
import { governor, type FieldReader, type FieldReading, type Frame } from './reading.ts'
import { struckObject } from './struck-object.ts'
import { isPointedOut, isSite, isToStand, siteOfTest, STANDS } from './site-told.ts'

const UNREAL: ReadonlySet<string> = new Set(['hypothetical', 'future'])

/** Launch area, direction, splash and zone, by the preposition and the verb that governs the place phrase. */
export const places: FieldReader = (frame, chart) =>
  chart.outermostWithin('place-phrase', frame.clause).flatMap((phrase): FieldReading[] => {
    const at = { first: phrase.first, end: phrase.end, rule: phrase.rule }
    const { zone } = phrase.data
    const verb = governorLemma(frame, chart, phrase)
    if (isAsked(phrase, frame, chart)) return []
    if (zone) {
      const verdict = zoneVerdict(frame, chart, phrase, verb)
      return verdict ? [{ field: 'zone', value: { holder: zone.holder, kind: zone.kind, verdict, likelihood: null }, ...at }] : []
    }
    if (!phrase.data.head && NOWHERE.test(phrase.data.text)) return []
    // "came from a site near Shahroud, not from the space centre".
    if (chart.tokens[phrase.first - 1]?.lower === 'not' || liesThere(phrase, chart)) return []
    // "7:35 p.m. here in Washington": where the hour is told.
    if (/^(?:here|back)$/.test(chart.tokens[phrase.first - 1]?.lower ?? '')) return []
    if (isOfPersons(phrase, chart) || isOfOtherStrike(phrase, frame, chart)) return []
    const pointed = isPointedOut(phrase, frame, chart)
    const field = pointed
      ? 'landing'
      : isSite(phrase, frame, chart)
        ? 'launchArea'
        : (siteOfTest(phrase, frame) ?? fieldOf(phrase, verb, frame, chart))
    if (!field) return []
    // "showed that it can strike anywhere in the country": nothing came down there.
    if (
      field === 'landing' &&
      (UNREAL.has(governor(frame, phrase.first)?.modality ?? 'real') || isOfInterceptor(frame, chart, phrase.first))
    )
      return []
    // "vowed to target ships in the gulf".
    if (field === 'toward' && governor(frame, phrase.first)?.modality === 'future') return []
    const { relation, distanceKm, head } = phrase.data
    const struck = field === 'landing' ? struckObject(phrase, frame, chart) : null
    // A fuller phrase tells more: "the Xichang Satellite Launch Center in southwest China".
    const weight =
      (field === 'launchArea' ? Math.min(phrase.end - phrase.first, 10) * 0.05 : 0) +
      (field === 'landing' && (distanceKm || relation === 'between') ? 2 : 0) +
      (relation === 'into' || relation === 'from' ? 1 : 0) -
      (head ? 0 : 2) -
      // A clause without a verb of flight may be about something else: "and managers along the river answered calls".
      (field === 'landing' && frame.mentions.length === 0 && !pointed ? 1.5 : 0)
    return [
      {
        field,
        value: placeValue(
          phrase,
          field === 'landing' && (relation === 'near' || relation === 'off') ? relation : null,
          tailOf(phrase, chart),
          struck === null ? '' : chart.text.slice(chart.tokens[struck]!.start, chart.tokens[phrase.first]!.start),
        ),
        ...at,
        ...(struck === null ? {} : { first: struck }),
        weight,
        ...(isToStand(phrase, frame, chart) ? { rule: STANDS } : {}),
      },
    ]
  })

/** "Whether anything came down inside the zone was still being checked". */
const isAsked = ({ first }: Value<'place-phrase'>, { clause }: Frame, { tokens }: Chart): boolean => {
  for (let i = first - 1; i >= Math.max(0, clause.first - 1); i--) if (tokens[i]!.lower === 'whether') return true
  return false
}

const governorLemma = (frame: Frame, chart: Chart, phrase: Value<'place-phrase'>): string | null => {
  const mention = governor(frame, phrase.first)
  // "Villages in the north came under fire": nothing came down at a place of its own.
  if (mention) return mention.trigger.needs === 'under-fire' ? 'come under' : mention.trigger.lemma
  for (let i = phrase.first - 1; i >= Math.max(frame.sentence.first, phrase.first - 6); i--)
    if (chart.tokens[i]!.lower === 'site' || chart.tokens[i]!.lower === 'launch') return 'launch'
  return null
}

/** The phrase's own side, or inside for "entered", turned by a denial in the clause: "is not believed to have landed inside". */
const zoneVerdict = (frame: Frame, chart: Chart, phrase: Value<'place-phrase'>, verb: string | null): 'inside' | 'outside' | null => {
  const { side } = phrase.data.zone!
  const denied = isDenied(frame, chart, phrase.first)
  const told = side ?? (verb !== null ? 'inside' : null)
  if (told === null) return null
  return denied ? (told === 'inside' ? 'outside' : 'inside') : told
}
