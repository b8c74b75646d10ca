import { exact } from '../../../model/edtf.ts'
import type { ActorRef } from '../../../model/report.ts'
import type { Frame } from '../fields/reading.ts'
import { stateNamed } from '../actors.ts'
import type { DraftEvent } from './draft.ts'
import type { JoinContext } from './join-context.ts'

/** Sentences in which the deployment must be told of to be news as the decision is. */
const TOP = 2

/** What the words about the decision say of the deployment: what is deployed and where it is to stand. */
const DEPLOYED: ReadonlySet<string> = new Set(['weaponClass', 'weaponName', 'count', 'launchArea', 'landing'])

/**
 * "The two agreed to deploy a battery by the end of next year": the deployment that is decided, an event of its own beside
 * the decision, on its own day where one is told. Null where the decision is about something else, or the text tells of
 * the deployment itself.
 */
export const decidedDeployment = (
  decision: DraftEvent,
  told: readonly DraftEvent[],
  all: readonly Frame[],
  context: JoinContext,
): DraftEvent | null => {
  if (decision.type !== 'agreement' && decision.type !== 'authorization') return null
  const frames = decision.frames.filter(({ mentions }) => mentions.some(isToCome))
  if (!frames.some(({ clause }) => clause.sentence <= TOP) || told.some((e) => e.type === 'deployment' && e.main)) return null
  const deployed = decision.statements.filter(({ field }) => DEPLOYED.has(field))
  // An agreement has no weapons of its own; who approves a site approves what will stand there.
  if (decision.type === 'agreement') for (const statement of deployed) decision.statements.splice(decision.statements.indexOf(statement), 1)
  return {
    type: 'deployment',
    // What two agree to do is news with their agreement; what one approves is news as approved.
    main: decision.type === 'agreement',
    actor: ownerOf(frames, context) ?? decision.actor,
    participants: [],
    date:
      plannedFor(frames, decision, context) ??
      plannedFor(
        all.filter((f) => saysWhenReady(f, context)),
        decision,
        context,
      ),
    dateInferred: null,
    statements: deployed,
    mentions: frames.flatMap((f) => f.mentions.filter(isToCome).map(({ token }) => ({ first: token, end: token + 1 }))),
    frames,
    details: [],
  }
}

const isToCome = ({ trigger, modality }: Frame['mentions'][number]): boolean => trigger.type === 'deployment' && modality !== 'negated'

/** Whose the thing is that is deployed, where the text names that state. */
const ownerOf = (frames: readonly Frame[], { chart }: JoinContext): ActorRef | null => {
  for (const { clause } of frames)
    for (const { data } of chart.within('weapon', clause)) {
      const owner = data.name !== null && data.country ? stateNamed(chart, data.country) : null
      if (owner) return owner
    }
  return null
}

/** Sentences in which the text may say when what is decided will stand. */
const SAID_WITHIN = 8
const READY = /^(?:operational|operation|operating|running|installed|deployed|stationed|place|ready|completed|set)$/

/** "It is to be operational before the end of next year". */
const saysWhenReady = ({ clause }: Frame, { chart }: JoinContext): boolean =>
  clause.sentence <= SAID_WITHIN && chart.tokens.slice(clause.first, clause.end).some((t) => READY.test(t.lower))

/** The day, month or year that lies behind the decision: "by the end of 2017". */
const plannedFor = (frames: readonly Frame[], { date }: DraftEvent, { datesOf }: JoinContext): string | null => {
  const decided = date === null ? null : exact(date)
  return (
    frames
      .flatMap((frame) => datesOf(frame))
      .map(({ edtf }) => edtf)
      .find((edtf): edtf is string => edtf !== null && decided !== null && exact(edtf).slice(0, 10) > decided.slice(0, 10)) ?? null
  )
}
