import type { EventType } from '../model/report.ts'

// With arms that are told, and where none are.
const DEEDS: Partial<Record<EventType, (arms: string) => string>> = {
  launch: (arms) => (arms ? `fired ${arms}` : 'carried out a launch'),
  'satellite-launch': (arms) => `launched ${arms || 'a satellite rocket'}`,
  artillery: (arms) => `fired ${arms || 'artillery'}`,
  strike: (arms) => (arms ? `struck with ${arms}` : 'carried out a strike'),
  interception: (arms) => `intercepted ${arms || 'a missile'}`,
  'nuclear-test': () => 'tested a nuclear device',
}

/**
 * What is done with weapons, in words that follow its doer: "fired 2 cruise missiles". `arms`: the weapons in words, empty where none
 * are told. Null for the other types, which may be only planned and go by their noun (`sayKind`).
 */
export const sayDeed = (type: EventType, arms: string): string | null => DEEDS[type]?.(arms) ?? null
