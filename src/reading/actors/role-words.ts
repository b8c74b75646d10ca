/**
 * Nouns for people by what they do. A title can stand before a name ("spokesman Captain Jeff Davis"), a role names nobody
 * ("officials in Seoul"); most can do both.
 */
export interface RoleWord {
  readonly head: string
  readonly plural: boolean
  /** Rank or form of address: stands before a name only. */
  readonly rank: boolean
  /** Speaks without being asked for a name: "sources", "diplomats". */
  readonly group: boolean
  readonly gender: 'f' | 'm' | null
}

const singular = (
  'official spokesman spokeswoman spokesperson source minister officer expert analyst resident lawmaker witness researcher commander diplomat ' +
  'president chief leader secretary chairman chairwoman chairperson director adviser advisor envoy ambassador negotiator premier governor mayor ' +
  'senator congressman congresswoman representative legislator parliamentarian professor scientist engineer specialist strategist scholar historian fellow ' +
  'correspondent reporter journalist editor anchor author writer blogger columnist fisherman fisherwoman farmer worker soldier sailor pilot captain general ' +
  'admiral colonel major lieutenant commodore marshal sergeant counterpart aide assistant deputy manager coordinator founder head president-elect ' +
  'dictator ruler king queen prince emir ayatollah sheikh pope defector ex-spy spy agent inspector investigator observer planner policymaker ' +
  'physicist economist academic lecturer teacher student shopkeeper villager islander passenger activist campaigner lawyer prosecutor judge ' +
  'councillor councilor commissioner administrator superintendent coroner doctor nurse traveller tourist businessman businesswoman executive owner ' +
  'operator technician geophysicist seismologist meteorologist astronomer delegate interpreter translator veteran undersecretary under-secretary chancellor vice-president speaker ' +
  'personality person man woman mother father insider contractor informant authority tracker monitor'
).split(' ')

const irregular: Readonly<Record<string, string>> = {
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
  spokesperson: 'spokespeople',
  fisherman: 'fishermen',
  fisherwoman: 'fisherwomen',
  witness: 'witnesses',
  chairman: 'chairmen',
  secretary: 'secretaries',
  undersecretary: 'undersecretaries',
  deputy: 'deputies',
  envoy: 'envoys',
  congressman: 'congressmen',
  congresswoman: 'congresswomen',
  businessman: 'businessmen',
  businesswoman: 'businesswomen',
  spy: 'spies',
  'ex-spy': 'ex-spies',
  attorney: 'attorneys',
  person: 'people',
  man: 'men',
  woman: 'women',
  authority: 'authorities',
  president: 'presidents',
}

const ranks =
  'captain general admiral colonel major lieutenant commodore marshal sergeant brigadier commander gen adm col maj lt capt cmdr sgt brig mr mrs ms dr prof sen rep gov rev hon pres corporal'.split(
    ' ',
  )

/** Forms of address are never roles of their own, "General Kim" is. */
export const ADDRESS: ReadonlySet<string> = new Set(
  'gen adm col maj lt capt cmdr sgt brig mr mrs ms dr prof sen rep gov rev hon pres miss sir'.split(' '),
)

const female = new Set('spokeswoman chairwoman congresswoman businesswoman fisherwoman queen woman mother mrs ms'.split(' '))
const male = new Set('spokesman chairman congressman businessman fisherman king prince man father mr emir'.split(' '))

const entry = (head: string, plural: boolean): RoleWord => ({
  head,
  plural,
  rank: ranks.includes(head),
  group: plural,
  gender: plural ? null : female.has(head) ? 'f' : male.has(head) ? 'm' : null,
})

/** Role nouns by their lower-case form; the head is the singular. */
export const ROLE_WORDS: ReadonlyMap<string, RoleWord> = new Map([
  ...singular.flatMap((w) => [[w, entry(w, false)] as const, [irregular[w] ?? `${w}s`, entry(w, true)] as const]),
  ...ranks.map((w) => [w, entry(w, false)] as const),
  ...['brass', 'police', 'staff', 'managers', 'troops', 'personnel', 'media', 'nationals', 'allies', 'critics', 'families'].map(
    (w) => [w, entry(w, true)] as const,
  ),
])

/** Lower-case words that may stand before a role noun whatever the tagger calls them. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'senior top unnamed unidentified anonymous former retired ex then acting deputy vice assistant associate junior chief lead leading principal supreme first second ' +
    'presidential military government defence defense intelligence security national foreign state local regional federal city county provincial municipal independent nuclear missile ' +
    'weapons political western european asian arab african diplomatic parliamentary opposition ruling party press public cabinet prime interior unification finance ' +
    'transport justice emergency rescue aviation maritime shipping coast guard naval army navy air force marine space rocket propulsion arms control policy ' +
    'administration congressional republican democratic conservative liberal veteran private outside several other multiple many some more most both two three four five ' +
    'embassy foreign-ministry high-ranking high level ranking professional general special chairman health energy oil atomic trade commerce labor home attorney ' +
    'media research staff field duty operations information television tv radio reality newspaper magazine business sports commanding current longtime outgoing incoming newly appointed retiring rear lieutenant brigadier major fleet paramount great dear respected highest brass vice-foreign fishing'
  ).split(' '),
)
