import type { World } from '../../world/world.ts'

/** What a word before the head says of the class; null where it says nothing of it ("new", "unidentified"). */
export type ModifierClass = string | null

const RANGES: Record<string, ModifierClass> = { short: 'SRBM', medium: 'MRBM', mid: 'MRBM', intermediate: 'IRBM', long: null }

const pairs = (a: string, b: string): string[] => [
  `${a}- and ${b}-range`,
  `${a}- or ${b}-range`,
  `${a}- to ${b}-range`,
  `${a}-to-${b}-range`,
  `${a}-${b}-range`,
  `${a} ${b}-range`,
]

/** "short-range", "medium- or intermediate-range", with the classes they name; the table of every range word. */
export const rangeWords: readonly (readonly [string, ModifierClass])[] = [
  ...Object.entries(RANGES).map(([word, name]) => [`${word}-range`, name] as const),
  // Of two ranges the nearer counts: what the text leaves open reaches at least so far. "Medium long-range" is one open
  // word of its own, not a medium range.
  ...Object.entries(RANGES).flatMap(([a, name]) =>
    Object.keys(RANGES).flatMap((b) => pairs(a, b).map((words) => [words, b === 'long' ? null : name] as const)),
  ),
  ['intercontinental-range', 'ICBM'],
  ['shorter-range', null],
  ['longer-range', null],
  ['ultra-long-range', null],
]

const CLASSES: Record<string, string> = {
  SRBM: 'close-range',
  ICBM: 'intercontinental',
  ballistic: 'ballistic|quasi-ballistic|semi-ballistic',
  cruise: 'cruise',
  SLBM: 'submarine-launched|sub-launched|sea-launched|submarine-to-surface|underwater-launched|underwater-to-surface',
  hypersonic: 'hypersonic',
  'anti-aircraft': 'anti-aircraft|antiaircraft|surface-to-air|ground-to-air|anti-air|air-defense|air-defence|air defense|air defence',
  interceptor: 'anti-missile|antimissile|missile defense|missile defence|missile-defense|missile-defence|anti-ballistic',
  artillery: 'artillery',
  nuclear: 'hydrogen|thermonuclear|atomic',
}

// Adjectives and participles that stand before "missile", "rocket" and the like and leave the class open.
const PLAIN = [
  'new|newly developed|newly-developed|newly built|newly designed|newly made|newly unveiled|developed|new-type|new type|new type of|new kind of|type of|kind of|new-generation|next-generation|latest',
  'unidentified|unknown|unspecified|suspected|presumed|apparent|possible|probable|alleged|purported|supposed|so-called|what-is-believed-to-be',
  'improved|upgraded|modified|advanced|enhanced|modernized|modernised|experimental|sophisticated|state-of-the-art|much-vaunted',
  'powerful|more powerful|most powerful|biggest|largest|huge|giant|massive|monster|large|super-large|super large|large-sized|heavy|small|smaller|larger|bigger|small-sized',
  'single|lone|separate|different|other|additional|further|more|extra|same|similar|such|entire|whole|final|next|previous|earlier|last|second-stage',
  'two-stage|three-stage|single-stage|multi-stage|multistage|solid-fuel|solid-fueled|solid-fuelled|solid fuel|solid-propellant|liquid-fuel|liquid-fueled|liquid-fuelled|liquid-propellant',
  'mobile|road-mobile|rail-mobile|rail-borne|rail-launched|train-launched|truck-launched|silo-based|ship-launched|air-launched|land-based|sea-based|ground-launched|ground-based|land-launched|ship-based|submarine|naval|mobile-launched',
  'surface-to-surface|ground-to-ground|surface-to-ship|surface-to-sea|ship-to-ship|ship-to-shore|air-to-surface|air-to-ground|air-to-air|air-to-ship|land-attack|land-to-sea|coastal|anti-ship|antiship|anti-tank|anti-satellite|shore-to-ship',
  'guided|precision-guided|precision guided|unguided|precision|high-precision|tactical|strategic|theater|theatre|multiple|multiple-warhead|maneuverable|manoeuvrable|dual-capable|multipurpose',
  'nuclear|nuclear-capable|nuclear-armed|nuclear-tipped|conventional|conventionally armed|unarmed|dummy|inert|warhead-carrying',
  'homegrown|home-grown|indigenous|indigenously developed|domestically developed|domestically built|locally made|soviet-era|soviet-designed|soviet-made|iranian-made|iranian-built|north korean-made|u.s.-made|us-made|russian-made|chinese-made',
  'light|self-propelled|towed|direct-fire|recoilless|rapid-fire|long-barrelled|long-barreled|large-caliber|large-calibre|heavy-caliber|super-heavy|reconnaissance|spy|military|military reconnaissance|military spy|earth observation|earth-observation|observation|communications|communication|weather|civilian|research|imaging|remote-sensing|surveillance|orbital',
  'extended-range|extended range|longer-ranged|long-distance|home-made|homemade|makeshift|crude|improvised|rudimentary|locally produced|domestically produced|indigenously built|stray|errant|deadly|incendiary|rocket-assisted|low-flying|high-altitude|foreign-made|iranian-supplied|scud-type|multiple-launch|heavy-lift|medium-lift|workhorse|flagship|reusable',
  'intelligence-gathering|information-gathering|intelligence gathering|information gathering|optical|radar|weather-observation|meteorological|navigation|positioning|early-warning|telecommunications|data-relay|remote sensing|scientific',
  'successful|failed|fateful|test|three-headed|newest|first-ever|another|long-endurance|attack|suicide|explosive-laden|explosive|kamikaze|unmanned',
]

const split = (choices: string): string[] => choices.split('|')

/** The phrases that may stand between determiner and head, with what they say of the class; demonyms come from the world. */
export const modifierPhrases = (world: World): [string, ModifierClass][] => [
  ...rangeWords.map(([words, name]): [string, ModifierClass] => [words, name]),
  ...Object.entries(CLASSES).flatMap(([name, words]) => split(words).map((w): [string, ModifierClass] => [w, name])),
  ...[...PLAIN.flatMap(split), ...[...world.placeById.values()].flatMap((place) => place.demonyms ?? []), 'U.S.', 'US', 'DPRK'].map(
    (w): [string, ModifierClass] => [w, null],
  ),
]
