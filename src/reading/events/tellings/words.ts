/** Words by which a text tells of one firing beside another. */
import type { EventType } from '../../../model/report.ts'

/** Nouns that name a firing only with a place, a time or a weapon of their own: "the midnight shot from Sunchon". */
export const FIRINGS: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ...['shot', 'shots', 'flight', 'flights', 'event', 'events', 'trial', 'trials', 'lift-offs', 'liftoffs', 'experiment'].map(
    (word): [string, EventType] => [word, 'launch'],
  ),
  ...['strike', 'strikes', 'attack', 'attacks', 'miss'].map((word): [string, EventType] => [word, 'strike']),
  ...['gunfire', 'cannonade', 'shellfire', 'gunnery', 'shelling', 'bombardment', 'fire'].map((word): [string, EventType] => [
    word,
    'artillery',
  ]),
])

/** What stands for "missile" where that is understood. */
export const THINGS = new Set([
  'object',
  'objects',
  'weapon',
  'weapons',
  'projectile',
  'projectiles',
  'missile',
  'missiles',
  'rocket',
  'rockets',
])

/** What fires, told in place of what is fired: "a launcher in Sonchon fired". */
export const LAUNCHERS = new Set([
  'submarine',
  'submarines',
  'launcher',
  'launchers',
  'battery',
  'batteries',
  'silo',
  'ship',
  'frigate',
  'destroyer',
])

/** Number words and ordinals that stand alone for a missile or a launch, with their place in a list where they give one. */
export const PRO_FORMS: ReadonlyMap<string, { order: number | null; count: number | null }> = new Map([
  ['one', { order: 1, count: 1 }],
  ['first', { order: 1, count: null }],
  ['former', { order: 1, count: null }],
  ['earlier', { order: 1, count: null }],
  ['later', { order: 2, count: null }],
  ['second', { order: 2, count: null }],
  ['other', { order: 2, count: null }],
  ['others', { order: 2, count: null }],
  ['another', { order: null, count: 1 }],
  ['latter', { order: 2, count: null }],
  ['third', { order: 3, count: null }],
  ['fourth', { order: 4, count: null }],
  ['two', { order: null, count: 2 }],
  ['three', { order: null, count: 3 }],
  ['four', { order: null, count: 4 }],
  ['five', { order: null, count: 5 }],
  ['six', { order: null, count: 6 }],
  ['seven', { order: null, count: 7 }],
  ['eight', { order: null, count: 8 }],
  ['pair', { order: null, count: 2 }],
  ['trio', { order: null, count: 3 }],
  ['brace', { order: null, count: 2 }],
  ['dozen', { order: null, count: 12 }],
  ['ones', { order: null, count: null }],
  ['those', { order: null, count: null }],
  ['that', { order: null, count: null }],
])

/** Before a firing these say that it is none of those told so far. */
export const OTHER = new Set([
  'another',
  'other',
  'separate',
  'different',
  'second',
  'third',
  'further',
  'earlier',
  'later',
  'previous',
  'subsequent',
])

/** Words that begin another happening, told as the background of what stands before. */
export const AFTER = new Set([
  'after',
  'following',
  'since',
  'before',
  'unlike',
  'than',
  'besides',
  'follows',
  'followed',
  'separate',
  'distinct',
])

/** What stands between two tellings of a sentence. */
export const SEPARATORS: ReadonlySet<string> = new Set([',', ';', ':', 'and', 'but', 'while', ...AFTER])

/** Prepositions behind which the place is where it came from. */
export const FROM = new Set(['from', 'off'])
/** Behind which it is where it went. */
export const AT = new Set(['at', 'against', 'toward', 'towards', 'into', 'to', 'on', 'over', 'hit'])
