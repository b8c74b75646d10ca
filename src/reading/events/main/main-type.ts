import type { EventType } from '../../../model/report.ts'
import type { Frame } from '../fields/reading.ts'

// Things done outweigh words about them; meetings and the like are often only the frame of the news.
const GRAVITY: Partial<Record<EventType, number>> = {
  'nuclear-test': 1.3,
  launch: 1.2,
  'satellite-launch': 1.2,
  artillery: 1.2,
  strike: 0.5,
  interception: 0.3,
  visit: 0.6,
  meeting: 0.7,
  authorization: 0.6,
  procurement: 0.6,
  exercise: 0.7,
  agreement: 0.9,
  sanction: 1,
  warning: 0.6,
}
const SECONDARY = new Set([
  'after',
  'following',
  'since',
  'before',
  'when',
  'while',
  'as',
  'amid',
  'over',
  'which',
  'who',
  'despite',
  'including',
])
const WEIGHT_OF_SENTENCE = [4, 2, 1, 0.5]

/** The kind of event the article is about: what its title and first sentences tell in their main clauses. */
export const mainType = (
  title: readonly Frame[],
  body: readonly Frame[],
  missiles: boolean,
  byMissile: (frame: Frame) => boolean,
  byGuns: (frame: Frame) => boolean,
): EventType | null => {
  const scores = new Map<EventType, number>()
  const add = (frame: Frame, weight: number): void => {
    for (const mention of frame.mentions) {
      if (mention.modality === 'negated') continue
      const secondary = SECONDARY.has(frame.clause.opener ?? '') ? 0.35 : 1
      const real = mention.modality === 'real' ? 1 : 0.4
      const head = mention === frame.head ? 1 : 0.3
      const occasion = mention.aside ? 0.4 : 1
      const share =
        weight *
        secondary *
        real *
        head *
        occasion *
        (mention.trigger.detail ? 0.5 : mention.perfect ? 0.4 : 1) *
        (GRAVITY[mention.trigger.type] ?? 1)
      const { type: named, detail } = mention.trigger
      // "Shells fell on the town" is told as the end of a flight is.
      const shells = ((detail && named === 'launch' && !missiles) || named === 'strike') && byGuns(frame)
      const type = shells ? 'artillery' : named === 'strike' && byMissile(frame) ? 'launch' : named
      scores.set(type, (scores.get(type) ?? 0) + share)
    }
  }
  for (const frame of title) add(frame, 3)
  for (const frame of body) add(frame, WEIGHT_OF_SENTENCE[frame.clause.sentence] ?? 0.15)
  const satellite = scores.get('satellite-launch') ?? 0
  // One flight told as "launch" and as "satellite put into orbit" is one thing.
  if (satellite > 0 && satellite >= 0.25 * (scores.get('launch') ?? 0))
    scores.set('satellite-launch', satellite * 1.5 + (scores.get('launch') ?? 0))
  // A strike with missiles or rockets is their launch; shooting one down is told because it was launched.
  const launch = scores.get('launch') ?? 0
  for (const other of ['strike', 'interception'] as const) {
    const score = scores.get(other) ?? 0
    if (launch > 0 && score > launch && launch >= score * 0.2) scores.set('launch', launch + score)
  }
  // Rockets and projectiles amid artillery fire are artillery, unless a missile is named.
  const artillery = scores.get('artillery') ?? 0
  if (artillery >= launch * 0.25 && launch > artillery && !missiles) scores.set('artillery', artillery + launch)
  let best: EventType | null = null
  for (const [type, score] of scores) if (best === null || score > scores.get(best)!) best = type
  return best === 'deployment' && !isDeployed([...title, ...body.filter((f) => f.clause.sentence < 2)]) ? 'authorization' : best
}

/** Told as done: what is only to be deployed was decided. */
const isDeployed = (frames: readonly Frame[]): boolean =>
  frames.some(({ mentions }) => mentions.some((m) => m.trigger.type === 'deployment' && m.modality === 'real'))
