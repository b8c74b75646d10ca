/** Words of which phrases of place are built. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that mean a piece of land, sea or air. */
export const GEO_NOUNS = words(
  `area areas vicinity region regions direction outskirts neighbourhood neighborhood surroundings
  coast coasts coastline shore shores shoreline seaboard beach beaches
  water waters sea seas ocean bay gulf strait straits seabed airspace skies sky
  border borders frontier boundary mainland territory land soil island islands islet archipelago peninsula cape
  province provinces prefecture county counties district city town village port harbor harbour capital interior
  site sites facility base bases airfield airport airbase range centre center station complex shipyard plant factory ground spaceport cosmodrome
  desert mountain mountains hill hills hillside slope forest lake river reservoir valley sector sectors zone strip belt line mouth entrance
  north south east west northeast northwest southeast southwest tip edge side part parts middle limits corner corners
  spot spots point place places location locations country nation state`,
)

/** Nouns of place that stand without an article: "into waters off its coast", "on land". */
export const BARE_NOUNS = words('water waters sea land territory airspace coast mountains territorial')

/** Words between the article and the noun: "the northern coastal province", "its eastern waters". */
export const MODIFIERS = words(
  `north south east west northern southern eastern western central northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern northernmost southernmost easternmost westernmost mid upper lower -
  same very other different various separate own whole far newly named so-called vast new entire new main nearby adjacent neighbouring neighboring surrounding remote open deep high international
  coastal maritime territorial border demarcation dividing ceasefire armistice uninhabited deserted desert empty inland rural mountainous desert disputed inter-korean demilitarised demilitarized
  launch launching test testing target missile rocket nuclear military naval navy air army space satellite submarine artillery
  port capital city island east-coast joint wider larger immediate offshore secret unspecified undisclosed unidentified designated`,
)

/** Articles and the like. */
export const DETERMINERS = words('the a an this that these those one another some any')

/** Compass words: what stands before "of". */
export const BEARINGS = words(
  `north south east west northeast northwest southeast southwest northeastward northwards southwards eastwards westwards northward southward eastward westward
  north-east north-west south-east south-west northern southern eastern western`,
)

/** Prepositions with which a phrase of place opens; the relation each stands for. */
export const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['in', 'in'],
  ['into', 'into'],
  ['from', 'from'],
  ['at', 'at'],
  ['near', 'near'],
  ['off', 'off'],
  ['over', 'over'],
  ['toward', 'toward'],
  ['towards', 'toward'],
  ['to', 'to'],
  ['around', 'near'],
  ['outside', 'outside'],
  ['inside', 'in'],
  ['within', 'in'],
  ['across', 'over'],
  ['along', 'off'],
  ['above', 'over'],
  ['beyond', 'beyond'],
  ['upon', 'on'],
  ['via', 'through'],
  ['through', 'through'],
  ['on', 'on'],
  ['onto', 'on'],
  ['throughout', 'in'],
  ['past', 'over'],
])

/** The same, of several words. */
export const RELATION_PHRASES: readonly (readonly [string, string])[] = [
  ['close to', 'near'],
  ['next to', 'near'],
  ['not far from', 'near'],
  ['short of', 'off'],
  ['out of', 'from'],
  ['in the direction of', 'toward'],
  ['to the direction of', 'toward'],
  ['outside of', 'outside'],
  ['inside of', 'in'],
]

/** Prepositions with which a phrase of place goes on. */
export const GOING_ON = words('in of on off near along around outside inside at within across')

/** Participles that may stand before a preposition with which a phrase goes on: "an island located in the bay". */
export const PARTICIPLES = words('located situated lying based stationed nestled deep just')

/** Adverbs that may stand before a preposition of place. */
export const DEGREES = words('just right well somewhere directly straight far deep only also immediately')

/** "exclusive economic zone" and what reports write for it; with the kind of zone. Longer ones first. */
export const ZONES: readonly (readonly [string, 'eez' | 'territorial-sea' | 'contiguous-zone' | 'air-defence-zone'])[] = [
  ['exclusive economic zone|zones|area|waters', 'eez'],
  ['exclusive maritime|sea economic zone', 'eez'],
  ['special economic zone|waters', 'eez'],
  ['exclusive zone', 'eez'],
  ['economic zone|waters', 'eez'],
  ['eez', 'eez'],
  ['territorial waters|sea|seas|water', 'territorial-sea'],
  ['contiguous zone', 'contiguous-zone'],
  ['air defence|defense identification zone', 'air-defence-zone'],
  ['adiz|jadiz|kadiz', 'air-defence-zone'],
]
