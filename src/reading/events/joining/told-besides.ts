/** What a clause names beside the event that it tells of. */
import type { EventType } from '../../../model/report.ts'
import { actorOf } from '../actors.ts'
import { ownerOf } from './background-events.ts'
import type { DraftEvent } from './draft.ts'
import type { Frame } from '../fields/reading.ts'
import { isFired, sameKind } from '../kinds.ts'
import { spansMainDay } from '../main/main-day.ts'
import type { Mention } from '../mentions/mentions.ts'
import { isDated, mentionOf } from '../days/own-times.ts'
import type { StorySoFar } from './story-so-far.ts'
import { typeOfMention } from '../mentions/type-of-mention.ts'
import { isUnderWay } from './under-way.ts'

/** "the January nuclear test and the February rocket launch": happenings named in passing, each with its own time. */
export const tellBesides = (event: DraftEvent, frame: Frame, story: StorySoFar): void => {
  const { book, main, context } = story
  const { chart, mainDate } = context
  for (const mention of frame.mentions) {
    if (mention === frame.head || mention.trigger.detail || !(mention.trigger.noun || mention.aside) || mention.modality !== 'real')
      continue
    const time = context
      .datesOf(frame)
      .find(
        (t) =>
          t.edtf !== null &&
          isDated(t.edtf) &&
          !(t.value.data.relation === 'since' && t.edtf.length < 7) &&
          mentionOf(frame, t) === mention,
      )
    const type = typeOfMention(frame, mention, main?.type ?? null, chart)
    const ofDay = !time || spansMainDay(time.edtf!, mainDate)
    if (ofDay && type === 'exercise' && event.main && isDrillBesideFiring(mention, story)) {
      const drill = book.findOrOpen(type, event.date)
      named(drill, mention, frame)
      drill.actor ??= event.actor
      continue
    }
    if (!time && goesWith(event, mention, type)) {
      const part = book.findOrOpen(type, event.date)
      if (part.frames.length === 0) story.parts.add(part)
      named(part, mention, frame)
      part.actor ??= event.actor
      continue
    }
    if (!time || (sameKind(type, event.type) && event.date === time.edtf) || spansMainDay(time.edtf!, mainDate)) continue
    const other = book.findOrOpen(type, time.edtf)
    if (other.frames.length > 0) continue
    named(other, mention, frame)
    other.actor ??= actorOf({ ...frame, head: mention }, chart) ?? ownerOf(type, story)
  }
}

const named = (event: DraftEvent, mention: Mention, frame: Frame): void => {
  event.frames.push({ ...frame, head: mention, mentions: [mention] })
  event.mentions.push({ first: mention.token, end: mention.token + 1 })
}

/** "The war game, which began at sunrise": held on the day of the firing that the article tells of. */
export const isDrillBesideFiring = (mention: Mention, { main, context }: StorySoFar): boolean =>
  main !== null && isFired(main.type) && mention.modality === 'real' && isUnderWay(context.chart, mention)

/** "arrived for a visit and sat down for talks": told of in one clause with the main event, as its part. */
const goesWith = (event: DraftEvent, mention: Mention, type: EventType): boolean => {
  if (!event.main || mention.aside) return false
  return (event.type === 'visit' && type === 'meeting') || (event.type === 'meeting' && type === 'visit')
}
