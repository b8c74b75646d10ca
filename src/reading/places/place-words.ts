/** Words that take part in naming places, as sets: the patterns of places/ are built on them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** "Fukaura Port", "Kaechon airfield": what stands behind a name and makes it a place; with the kind it makes. */
export const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ...[...words('province county prefecture district governorate oblast krai raion canton')].map((w) => [w, 'province'] as const),
  ...[...words('island islands archipelago atoll islet')].map((w) => [w, 'island'] as const),
  ...[...words('bay strait gulf sea channel lake river reservoir')].map((w) => [w, 'water'] as const),
  ...[...words('airport airfield airbase port harbor harbour shipyard cosmodrome spaceport')].map((w) => [w, 'site'] as const),
  ['peninsula', 'peninsula'],
  ['cape', 'cape'],
  ['city', 'town'],
])

/** "X naval base", "X space center": the same with two or three words. */
export const TYPE_PHRASES: readonly (readonly [string, string])[] = [
  ['air|naval|navy|army|missile|submarine|military base', 'base'],
  ['air force base', 'base'],
  ['space center|centre', 'site'],
  ['launch|test|nuclear|testing site|range|ground', 'site'],
  ['nuclear test site', 'site'],
  ['satellite launching|launch station|ground|site|center|centre', 'site'],
]

/** "the port of Fukaura": what stands before "of" and makes the name behind it a place; with the kind it makes. */
export const TYPE_BEFORE_OF: ReadonlyMap<string, string> = new Map([
  ...[...words('city port town village hamlet township suburb capital')].map((w) => [w, 'town'] as const),
  ...[...words('county province prefecture district')].map((w) => [w, 'province'] as const),
  ...[...words('island islet')].map((w) => [w, 'island'] as const),
  ...[...words('gulf bay strait sea')].map((w) => [w, 'water'] as const),
])

/** "an area called Chiha", "a place known as Ras Isa". */
export const CALLED_THINGS = words('area place village town site base county city region spot district airfield island')

/** Korean administrative endings after a hyphen; with the kind. */
export const HYPHEN_ENDINGS: ReadonlyMap<string, string> = new Map([
  ...[...words('ri ni li dong eup up myeon rodongjagu')].map((w) => [w, 'town'] as const),
  ...[...words('gun kun do bukto namdo bukdo')].map((w) => [w, 'province'] as const),
  ['si', 'town'],
])

/** Prepositions of place: a doubtful name behind one of these is a place. */
export const PLACE_PREPOSITIONS = words(
  'in at from to near off over into toward towards around outside inside above between across via through of within throughout beyond reach reached',
)

/** Capitalised words that begin no name of a place. */
export const NO_NAME = words(
  `the a an this that these those its their his her our in on at from to of and or but for by with as after before when while if it he she they we
  there here near off over into some all both each every no not north south east west northern southern eastern western central
  prime president minister general admiral captain dr mr mrs ms gen adm capt col lt sgt sen rep gov rev prof
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`,
)
