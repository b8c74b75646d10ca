/** Words that tell what a trigger near them means: "fired" beside "rounds" is shelling, beside "missile" a launch. */

/** What is fired from guns, and what is flown: classes as reading/weapons gives them. */
export const SHELLS = new Set(['artillery', 'mortar'])

export const NOT_PROJECTILE = new Set(['aircraft', 'submarine', 'ship', 'nuclear', 'anti-aircraft', 'interceptor', 'missile-defence'])

export const FLYING_PRONOUNS = new Set([
  'it',
  'what',
  'they',
  'which',
  'that',
  'first',
  'second',
  'third',
  'fourth',
  'another',
  'one',
  'two',
  'three',
  'four',
  'both',
  'each',
  'other',
  'others',
  'all',
  'those',
  'ones',
  'none',
  'nothing',
  'piece',
  'pieces',
  'debris',
  'stage',
  'warhead',
  'object',
  'some',
  'last',
  'former',
  'latter',
  'more',
  'flight',
  'weapon',
  'weapons',
  'shots',
  'test',
  'several',
  'many',
  'most',
  'few',
  'vehicle',
  'warheads',
  'reentry',
  'fragments',
  'fragment',
  'wreckage',
  'remains',
  'fairing',
  'booster',
  'payload',
  'shell',
  'shells',
  'rounds',
  'bullet',
  'bullets',
])

export const SIRENS = new Set(['siren', 'sirens', 'alarm', 'alarms', 'alert', 'alerts', 'shelter', 'shelters', 'warning', 'warnings'])

export const WAR = new Set(['war'])

export const CALLERS = new Set(['they', 'he', 'she', 'leaders', 'allies', 'ministers', 'presidents', 'two'])

export const PHONES = new Set(['phone', 'telephone', 'telephoned', 'phoned', 'phones', 'phone-call'])

export const ROUNDS = new Set(['round', 'rounds', 'shot', 'shots', 'volley'])

export const GUNS = new Set('shell shells artillery howitzer howitzers gun guns gunner gunners cannon cannons mortar mortars'.split(' '))

/** Who opens fire, or comes under it, where soldiers are meant. */
export const SOLDIERS = new Set(
  'troops forces soldiers army military guards guard post posts unit units battery batteries border marines patrol boats gunboat gunboats warship ship'.split(
    ' ',
  ),
)

export const NUCLEAR = new Set(['nuclear', 'atomic', 'hydrogen', 'thermonuclear', 'bomb', 'underground', 'h'])

export const FORCES = new Set(
  'troops troop soldiers soldier forces craft tanks paratroops battery batteries launchers launcher ships warships warship destroyer destroyers bomber bombers carrier carriers thaad patriot system systems fighters fighter personnel units unit aircraft submarine submarines brigade interceptors jets radar missiles missile marines workers engineers'.split(
    ' ',
  ),
)

export const PAPERS = new Set(
  'agreement agreements pledge protocol deal treaty pact accord accords memorandum mou declaration communique contract contracts statement document documents'.split(
    ' ',
  ),
)

/** Nouns that name a flight by themselves; the others ("test", "attempt") need a weapon beside them or an article about one. */
export const SELF_EVIDENT = new Set([
  'launch',
  'launching',
  'launches',
  'firing',
  'firings',
  'launchings',
  'blast',
  'blastoff',
  'lift',
  'liftoff',
])

/** "launch pad", "launch vehicle" are things; "launched a probe", "programme launched in" no flights. */
export const PARTS_OF_SITES = new Set(
  'pad pads vehicle vehicles facility facilities complex center centre station window tube tubes platform platforms system systems attempts preparations capability'.split(
    ' ',
  ),
)

export const CAMPAIGNS = new Set(
  'programme program campaign operation investigation inquiry probe offensive website company project initiative appeal crackdown'.split(
    ' ',
  ),
)

/** A pact that is left or broken is not made. */
export const UNDOING = new Set(
  'pulled pull withdrew withdraw withdrawn withdrawal quit scrapped scrap abandoned abandon left leave violated violation violate breach breached breaking end ended expire expired expiry suspended suspend off tore tear'.split(
    ' ',
  ),
)

export const ALOFT = new Set([
  'into',
  'toward',
  'towards',
  'over',
  'out',
  'up',
  'aloft',
  'across',
  'flying',
  'skyward',
  'against',
  'at',
  'aloft',
])

export const WEAK_VERBS = new Set([
  'send',
  'put',
  'place',
  'conduct',
  'stage',
  'target',
  'rain',
  'pummel',
  'pound',
  'batter',
  'blitz',
  'hit',
  'set',
  'hurl',
  'lob',
  'loose',
  'unleash',
  'fling',
  'explode',
  'blast',
  'shoot',
  'test',
  'try',
  'expend',
])

/** Beside "fire" as a noun these make it that of guns. */
export const GUNFIRE = new Set([
  'exchange',
  'exchanges',
  'mortar',
  'gun',
  'artillery',
  'unprovoked',
  'cross',
  'ceasefire',
  'returned',
  'small',
  'tank',
  'machine',
])

/** "rocket fire" is none of guns. */
export const FLYING_FIRE = new Set(['rocket', 'missile', 'rockets'])

/** What two sides exchange. */
export const TRADED = new Set(['fire', 'shells', 'shots'])

/** "nuclear talks" and "nuclear-capable" test nothing. */
export const NUCLEAR_TALK = new Set(['talks', 'deal', 'capable'])

/** What a satellite launch is told with. */
export const ORBITERS = new Set(['satellite', 'satellites', 'orbit'])

/** Objects that make a weak verb ("conducted", "unleashed") a launch. */
export const SALVOS = new Set(['launch', 'firing', 'projectile', 'projectiles', 'salvo', 'volley'])

/** "in order to" orders nothing. */
export const IN_ORDER = new Set(['in'])

/** Before "deal" these make it an agreement. */
export const DEALS = new Set(['nuclear', 'a', 'the', 'arms', 'trade'])

/** "a good deal smaller". */
export const MUCH = new Set(['good', 'great'])

/** What a test or a missile meets: "met all its objectives", "meets the needs of the country". */
export const MET_BY_THINGS = new Set(
  'objective objectives end fate death match need needs requirement requirements goal goals target targets criteria standard standards demand demands expectation expectations deadline deadlines challenge challenges obligations commitments parameters parametres specifications conditions'.split(
    ' ',
  ),
)
