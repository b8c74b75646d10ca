import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Value } from '../../../grammar/value.ts'
import { GUNS, NOT_PROJECTILE, ROUNDS } from './context-words.ts'
import type { Frame } from '../fields/reading.ts'
import { modalityAt } from './modality.ts'
import { nounTrigger, standIn } from './stand-in.ts'

const FIRED: ReadonlySet<string> = new Set(['launch', 'satellite-launch', 'artillery', 'strike', 'interception', 'nuclear-test'])

/** Verbs by which a weapon is talked of, shown, sold or feared, not fired. */
const NO_FIRING =
  /^(?:develop|build|built|mak|made|deploy|unveil|display|show|shown|parad|sell|sold|bought|buy|deliver|suppl|acquir|order|carr|possess|own|hav|had|has|have|need|want|consider|plan|threat|warn|fear|prepar|stor|mov|transport|smuggl|seiz|captur|ban|import|export|discuss|produc|design|moderni|upgrad|purchas|announc|believ|said|say|call|describ|ask|told|know|known|include|resembl|equip|install|load|fuel|inspect)/

/**
 * Where nothing in a text names a firing, the first clause in which a missile, some rockets or rounds do or suffer something
 * at a time or place of its own tells of one: "one weapon was expended at 0415 UTC", "a second missile followed from there".
 */
export const openUnnamed = (chart: Chart, frames: readonly Frame[]): readonly Frame[] => {
  const named = frames.flatMap(({ mentions }) => mentions.filter((m) => m.modality === 'real'))
  const ends = frames.some(({ mentions }) => mentions.some((m) => m.trigger.detail))
  if (frames.some(({ mentions }) => mentions.some((m) => FIRED.has(m.trigger.type) && !m.trigger.detail && m.modality !== 'future')))
    return frames
  // How a flight went is enough to tell of it, unless the text is news of something else: "the drill opened; a missile flew".
  if (ends && named.every((m) => m.trigger.detail)) return frames
  for (const [i, frame] of frames.entries()) {
    const weapon = chart.within('weapon', frame.clause).find((value) => isFlown(chart, frame, value))
    const words = (weapon && isDone(chart, frame) ? weapon : null) ?? gunsThatFire(chart, frame)
    if (!words || !hasTimeOrPlace(chart, frame)) continue
    const type = words !== weapon || (weapon.data.class === 'artillery' && isShell(chart, weapon)) ? 'artillery' : 'launch'
    if (modalityAt(chart, frame.clause, words.end - 1, nounTrigger(type)) !== 'real') continue
    const mention = standIn(type, words)
    return frames.map((other, k) => (k === i ? { ...other, mentions: [...other.mentions, mention], head: mention } : other))
  }
  return frames
}

const isShell = (chart: Chart, { first, end }: Value): boolean => {
  for (let i = first; i < Math.min(end + 1, chart.tokens.length); i++)
    if (GUNS.has(chart.tokens[i]!.lower) || ROUNDS.has(chart.tokens[i]!.lower)) return true
  return false
}

const GUN_WORDS = new Set('guns batteries howitzers gunners mortars cannon cannons artillery'.split(' '))
const GUN_VERBS =
  /^(?:repl(?:y|ied)|boom(?:ed|s)?|practi[sc]ed|respond(?:ed)?|answer(?:ed)?|roared|thundered|rumbled|hammered|pounded|raked|blazed|barked|duel(?:l)?ed|spoke|opened|drilled|blasted|worked)$/

/** "Batteries at the cape practised into the sea": guns as the subject of what guns do, where no missile is named. */
const gunsThatFire = (chart: Chart, { clause }: Frame): TokenRange | null => {
  if (chart.within('weapon', clause).some(({ data }) => data.class !== 'artillery' && data.class !== 'mortar')) return null
  for (let i = clause.first; i < clause.end; i++) {
    if (!GUN_WORDS.has(chart.tokens[i]!.lower)) continue
    for (let k = i + 1; k < Math.min(clause.end, i + 6); k++)
      if (chart.tokens[k]!.pos === 'VERB' && GUN_VERBS.test(chart.tokens[k]!.lower)) return { first: i, end: i + 1 }
  }
  return null
}

/** A weapon told of for the first time, a type by its name, or any that is told to come from somewhere. */
const isFlown = (chart: Chart, { clause }: Frame, value: Value<'weapon'>): boolean => {
  const { data } = value
  if (data.attributive || data.predicative || NOT_PROJECTILE.has(data.class ?? '') || NOT_PROJECTILE.has(data.typeClass ?? '')) return false
  if (isNew(chart, value)) return true
  if (data.head === null) return data.id !== null && !data.definite && !data.plural
  return !data.plural && chart.within('place-phrase', clause).some((phrase) => phrase.data.relation === 'from' && phrase.data.head !== null)
}

/** "a missile", "three rockets": told here for the first time; not "its missiles", "missile tests". */
const isNew = (chart: Chart, { first, data }: Value<'weapon'>): boolean => {
  if (data.head === null || data.attributive || data.predicative || data.definite || NOT_PROJECTILE.has(data.class ?? '')) return false
  for (let i = first; i >= Math.max(0, first - 5); i--) {
    const { lower, pos } = chart.tokens[i]!
    if (/^(?:a|an|another|several|some|dozens|two|three)$/.test(lower) || pos === 'NUM') return true
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos) && i < first) return false
  }
  return false
}

/** A verb in the past, none of talk or trade; or none at all, and where from: "(reported) eleven rockets, from Wonsan". */
const isDone = (chart: Chart, { clause }: Frame): boolean => {
  let done =
    chart.within('place-phrase', clause).some(({ data }) => data.relation === 'from' && data.head !== null) && !hasFinite(chart, clause)
  for (let i = clause.first; i < clause.end; i++) {
    const { pos, lower } = chart.tokens[i]!
    if (!/^(?:VERB|AUX)$/.test(pos)) continue
    if (pos === 'VERB' && NO_FIRING.test(lower)) return false
    if (/^(?:will|would|could|can|may|might|must|should)$/.test(lower)) return false
    if (pos === 'VERB' && !lower.endsWith('ing')) done = true
  }
  return done
}

const hasFinite = ({ tokens }: Chart, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && !tokens[i]!.lower.endsWith('ing')) return true
  return false
}

/** "reported eleven rockets, starting at 9:20 a.m., from Wonsan": in the clause, or behind it in its sentence. */
const hasTimeOrPlace = (chart: Chart, { clause, sentence }: Frame): boolean => {
  const range = { first: clause.first, end: sentence.end }
  return chart.within('time', range).length > 0 || chart.within('place-phrase', range).some(({ data }) => data.head !== null)
}
