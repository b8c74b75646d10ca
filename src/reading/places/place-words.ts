/** Words that take part in naming places, as sets: the patterns of places/ are built on them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const kinds = (table: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([kind, text]) => [...words(text)].map((word) => [word, kind] as const)))

/** "Fukaura Port", "Kaechon airfield": what stands behind a name and makes it a place; with the kind it makes. */
export const TYPE_WORDS: ReadonlyMap<string, string> = kinds({
  province: 'province county prefecture district governorate oblast krai raion canton subdistrict tehsil municipality emirate',
  island: 'island islands archipelago atoll islet islets',
  water: 'bay strait straits gulf sea channel lake river reservoir lagoon',
  site: `airport airfield airbase port harbor harbour shipyard dockyard cosmodrome spaceport launchpad base site range silo silos complex facility plant
    depot refinery reactor barracks garrison crossing checkpoint outpost camp compound pad arsenal`,
  region:
    'sector region area valley desert mountains mountain hills ridge heights plateau steppe enclave corridor pass coast border frontier zone line strip',
  peninsula: 'peninsula',
  cape: 'cape',
  town: 'city town village township hamlet suburb settlement kibbutz moshav neighborhood neighbourhood',
})

/** Type words that say no more than where a listed name lies: "the Wonsan area" is Wonsan, and a phrase of place says the rest. */
export const LOOSE_TYPES = words('region area coast border frontier zone line')

/** Type words of things that need not be places, so that a preposition or an article must stand before the name. */
export const DOUBTFUL_TYPES = words(
  'base site range complex facility plant camp compound pad zone line area pass strip corridor port line reactor depot',
)

/** "X naval base", "X nuclear test complex": what stands between a name and its type word; never itself a name. */
export const SITE_MODIFIERS = words(
  `air naval navy army missile submarine military force space satellite launch launching test testing nuclear rocket weapons artillery training firing proving
  refugee international border industrial chemical research enrichment power uranium oil gas mountain regional`,
)

/** Type words behind such a modifier: with it, even a centre is a place. */
export const SITE_TYPES: ReadonlyMap<string, string> = kinds({
  base: 'base bases',
  site: `site range ground grounds station center centre complex facility plant depot pad silo silos reactor field polygon airport crossing refinery camp port tunnel tunnels`,
  region: 'zone area sector line council',
})

/** "Miyako and Ishigaki islands": type words in the plural, behind a list of names. */
export const PLURAL_TYPES = words(
  `provinces counties prefectures districts governorates oblasts regions areas sectors islands islets towns villages cities settlements suburbs neighborhoods neighbourhoods
  airports airfields airbases bases ports sites ranges facilities plants camps crossings valleys mountains straits seas borders`,
)

/** "Kibbutz Sa'ad", "Mount Paektu": what stands before a name and makes it a place; with the kind it makes. */
export const TYPE_FIRST: ReadonlyMap<string, string> = kinds({
  town: 'kibbutz moshav',
  site: 'camp fort',
  region: 'mount mt',
  water: 'lake wadi',
  cape: 'ras',
  province: 'tehsil',
})

/** "the port of Fukaura": what stands before "of" and makes the name behind it a place; with the kind it makes. */
export const TYPE_BEFORE_OF: ReadonlyMap<string, string> = kinds({
  town: 'city port town village hamlet township suburb suburbs capital settlement neighborhood neighbourhood kibbutz enclave outskirts community commune municipality',
  province: 'county province prefecture district governorate',
  island: 'island islet',
  water: 'gulf bay strait sea',
})

/** "an area called Chiha", "a place known as Ras Isa". */
export const CALLED_THINGS = words(
  'area place village town site base county city region spot district airfield island camp valley sector settlement',
)

/** Korean administrative endings after a hyphen; with the kind. */
export const HYPHEN_ENDINGS: ReadonlyMap<string, string> = kinds({
  town: 'ri ni li dong eup up myeon rodongjagu si',
  province: 'gun kun do bukto namdo bukdo',
})

/** Articles of Arabic names, joined to the name by a hyphen. */
export const ARABIC_ARTICLES = words('al el ad as ash ar an at az ez ed es ul')

/** Small words that begin a name or stand in the middle of it: "abu Kamal", "al Tanf", "bin Laden". */
export const NAME_STARTERS = words('al el abu umm')

/** Prepositions of place: a doubtful name behind one of these is a place. */
export const PLACE_PREPOSITIONS = words(
  'in at from to near off over into toward towards around outside inside above between across via through of within throughout beyond reach reached',
)

/** Capitalised words that begin no name of a place. */
export const NO_NAME = words(
  `the a an this that these those its their his her our in on at from to of and or but for by with as after before when while if it he she they we
  there here near off over into some all both each every no not north south east west northern southern eastern western central
  along amid between during since despite against through within without about above under behind beyond exclusive economic intermediate medium short long joint new
  prime president minister general admiral captain dr mr mrs ms gen adm capt col lt sgt sen rep gov rev prof
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`,
)

/** Name of the rule whose values begin at the type noun: a phrase may put an owner before them, "the Damascus suburb of X". */
export const OF_NAME = 'city|port|village of <Name>'
