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
/** What a clause behind these tells was before the news. */
const LOOKING_BACK = new Set(['after', 'following', 'since', 'before', 'despite', 'including'])
const WEIGHT_OF_SENTENCE = [4, 2, 1, 0.5]

/** Kinds that others are told beside: the test that a vote answers, the launch that two leaders once met over. */
const RECALLED: ReadonlySet<EventType> = new Set(['launch', 'satellite-launch', 'nuclear-test', 'artillery', 'strike', 'interception'])

/** What the kind of an article is judged by, beside the words of its frames. */
export interface Judged {
  /** The first sentences name a missile. */
  readonly missiles: boolean
  /** They tell of an orbit or a satellite that was to get there. */
  readonly orbit: boolean
  byMissile(frame: Frame): boolean
  byGuns(frame: Frame): boolean
  /** The frame is of a time long before the article. */
  isOld(frame: Frame): boolean
}

/**
 * The kind of event the article is about: what its title and first sentences tell in their main clauses. What it only
 * recalls of launches and the like is not the news, where it tells of anything else.
 */
export const mainType = (
  title: readonly Frame[],
  body: readonly Frame[],
  { missiles, orbit, byMissile, byGuns, isOld }: Judged,
): EventType | null => {
  const scores = new Map<EventType, number>()
  const news = new Set<EventType>()
  const add = (frame: Frame, weight: number): void => {
    const old = isOld(frame)
    for (const mention of frame.mentions) {
      if (mention.modality === 'negated') continue
      const secondary = SECONDARY.has(frame.clause.opener ?? '') ? 0.35 : 1
      const real = mention.modality === 'real' ? 1 : mention.modality === 'future' && DECIDED.includes(mention.trigger.type) ? 0.8 : 0.4
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
      if (!old && !mention.perfect && !mention.aside && !LOOKING_BACK.has(frame.clause.opener ?? '')) news.add(type)
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
  // What is agreed, who approves it and what is then to come is one piece of news.
  const decided = DECIDED.filter((type) => scores.has(type)).sort((a, b) => scores.get(b)! - scores.get(a)!)
  if (decided.length > 0 && title.some(({ mentions }) => mentions.some((m) => DECIDED.includes(m.trigger.type))))
    scores.set(
      decided[0]!,
      decided.reduce((sum, type) => sum + scores.get(type)!, 0),
    )
  const others = [...scores.keys()].some((type) => !RECALLED.has(type))
  for (const type of scores.keys()) if (others && RECALLED.has(type) && ![...news].some((told) => kindred(told, type))) scores.delete(type)
  let best: EventType | null = null
  for (const [type, score] of scores) if (best === null || score > scores.get(best)!) best = type
  if (best === 'launch' && orbit && !missiles) return 'satellite-launch'
  return best === 'deployment' && !isDeployed([...title, ...body.filter((f) => f.clause.sentence < 2)]) ? 'authorization' : best
}

const DECIDED: readonly EventType[] = ['agreement', 'authorization', 'deployment']

/** A strike may be the telling of a launch, a launch that of shells. */
const kindred = (a: EventType, b: EventType): boolean => a === b || (FIRE.has(a) && FIRE.has(b))

const FIRE: ReadonlySet<EventType> = new Set(['launch', 'satellite-launch', 'artillery', 'strike', 'interception'])

/** Told as done: what is only to be deployed was decided. */
const isDeployed = (frames: readonly Frame[]): boolean =>
  frames.some(({ mentions }) => mentions.some((m) => m.trigger.type === 'deployment' && m.modality === 'real'))
