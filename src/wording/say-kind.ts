import type { EventType } from '../model/report.ts'

const KINDS: Partial<Record<EventType, string>> = { other: 'happening', warning: 'notice of danger', sanction: 'sanctions' }

/** A kind of event as a noun: "exercise", "nuclear test"; says nothing of whether it was held. */
export const sayKind = (type: EventType): string => KINDS[type] ?? type.replaceAll('-', ' ')
