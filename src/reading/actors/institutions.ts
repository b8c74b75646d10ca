/**
 * Institutions that every state has one of, by the words that name them: with an owner ("Seoul's", "Japanese") they are
 * one organisation, alone ("the Defense Ministry") one whose state the story must tell.
 */
export interface Institution {
  /** Ending of the id: "kr-" + key. */
  readonly key: string
  readonly kind: string
  /** The word that a later short mention repeats. */
  readonly head: string
}

const table: readonly (readonly [kind: string, head: string, key: string, names: string])[] = [
  [
    'ministry',
    'ministry',
    'defence-ministry',
    'defence ministry|defense ministry|ministry of defence|ministry of defense|ministry of national defence|ministry of national defense|national defence ministry|national defense ministry|department of defence|defence department',
  ],
  [
    'ministry',
    'ministry',
    'foreign-ministry',
    'foreign ministry|foreign affairs ministry|ministry of foreign affairs|ministry for foreign affairs|foreign office',
  ],
  ['ministry', 'ministry', 'unification-ministry', 'unification ministry|ministry of unification'],
  ['ministry', 'ministry', 'transport-ministry', 'transport ministry|transportation ministry|land ministry|ministry of transport'],
  ['ministry', 'ministry', 'finance-ministry', 'finance ministry|ministry of finance|treasury'],
  [
    'ministry',
    'ministry',
    'interior-ministry',
    'interior ministry|ministry of interior|ministry of the interior|home ministry|internal affairs ministry',
  ],
  [
    'ministry',
    'ministry',
    'information-ministry',
    'information ministry|ministry of information|intelligence ministry|ministry of intelligence',
  ],
  ['ministry', 'ministry', 'health-ministry', 'health ministry|ministry of health'],
  ['ministry', 'ministry', 'oil-ministry', 'oil ministry|energy ministry|ministry of energy'],
  ['ministry', 'ministry', 'justice-ministry', 'justice ministry|ministry of justice'],
  ['ministry', 'ministry', 'fisheries-ministry', 'fisheries ministry|oceans ministry|agriculture ministry'],
  ['military', 'military', 'jcs', 'joint chiefs of staff|joint chiefs of staff headquarters|joint chiefs|jcs|chiefs of staff'],
  ['military', 'military', 'military', 'military|armed forces|military command|forces|defence forces|defense forces|militaries'],
  ['military', 'army', 'army', 'army|ground forces|ground force|troops'],
  ['military', 'navy', 'navy', 'navy'],
  ['military', 'air force', 'air-force', 'air force'],
  ['military', 'force', 'self-defense-forces', 'self-defense forces|self-defence forces'],
  ['body', 'coast guard', 'coast-guard', 'coast guard|coastguard|maritime safety agency'],
  [
    'government',
    'government',
    'government',
    'government|central government|administration|authorities|leadership|regime|cabinet|interim government|governments',
  ],
  [
    'government',
    'office',
    'presidential-office',
    "presidential office|president's office|presidency|office of the president|presidential palace",
  ],
  [
    'government',
    'office',
    'prime-minister-office',
    "prime minister's office|office of the prime minister|premier's office|cabinet office|cabinet secretariat",
  ],
  [
    'government',
    'council',
    'national-security-council',
    'national security council|supreme national security council|national defence council|national defense commission|national defence commission',
  ],
  ['government', 'embassy', 'embassy', 'embassy|consulate|mission to the united nations|u.n. mission'],
  ['legislature', 'parliament', 'parliament', 'parliament|legislature|national assembly|knesset|duma|diet|majlis'],
  [
    'intelligence',
    'agency',
    'nis',
    'spy agency|intelligence agency|intelligence service|national intelligence agency|intelligence agencies|intelligence services|intelligence community|intelligence authorities',
  ],
  ['body', 'agency', 'space-agency', 'space agency|national space agency|space administration'],
  ['body', 'agency', 'meteorological-agency', 'meteorological agency|weather agency|meteorological administration|weather service'],
  [
    'body',
    'agency',
    'atomic-energy-agency',
    'atomic energy organization|atomic energy organisation|atomic energy agency|nuclear agency|nuclear regulator',
  ],
  [
    'body',
    'committee',
    'foreign-affairs-committee',
    'intelligence committee|defence committee|defense committee|parliamentary intelligence committee|foreign affairs committee',
  ],
  ['body', 'police', 'police', 'police|national police agency|national police'],
  [
    'outlet',
    'media',
    'state-media',
    'state media|official media|state-run media|state-controlled media|local media|media|domestic media|news media|propaganda|state mouthpiece|official mouthpiece',
  ],
  [
    'outlet',
    'television',
    'state-television',
    'state television|state tv|state-run television|state-run tv|official television|state broadcaster|national broadcaster|public broadcaster|state-run broadcaster|public television',
  ],
  ['outlet', 'radio', 'state-radio', 'state radio|public radio|state-run radio'],
  ['outlet', 'radio', 'radio', 'radio|central radio|national radio'],
  ['outlet', 'television', 'television', 'television|tv|central television|national television'],
  [
    'agency',
    'agency',
    'state-news-agency',
    'state news agency|official news agency|state-run news agency|news agency|central news agency|semi-official news agency|semiofficial news agency',
  ],
  [
    'outlet',
    'newspaper',
    'newspaper',
    'official newspaper|state newspaper|state-run newspaper|party newspaper|ruling party newspaper|newspaper|main newspaper|newspapers',
  ],
  ['party', 'party', 'ruling-party', 'ruling party|main opposition party|opposition party|opposition'],
]

/** Names in lower case. "Treasury" and the like stand for the institution only with an owner or a capital. */
export const INSTITUTIONS: readonly (readonly [name: string, institution: Institution])[] = table.flatMap(([kind, head, key, names]) =>
  names.split('|').map((name) => [name, { key, kind, head }] as const),
)

const byName = new Map(INSTITUTIONS)

/** The institution that words end in: "the Defense Ministry", "South Korea's National Security Council". */
export const institutionIn = (words: string): Institution | null => {
  const parts = words.toLowerCase().split(' ')
  for (let i = 0; i < parts.length; i++) {
    const found = byName.get(parts.slice(i).join(' '))
    if (found) return found
  }
  return null
}

/** These need no owner: "state media said", "the presidential office said", "the Defense Ministry". */
export const STAND_ALONE: ReadonlySet<string> = new Set([
  'defence-ministry',
  'foreign-ministry',
  'unification-ministry',
  'transport-ministry',
  'finance-ministry',
  'interior-ministry',
  'information-ministry',
  'health-ministry',
  'oil-ministry',
  'justice-ministry',
  'fisheries-ministry',
  'jcs',
  'coast-guard',
  'presidential-office',
  'prime-minister-office',
  'national-security-council',
  'nis',
  'space-agency',
  'meteorological-agency',
  'state-media',
  'state-television',
  'state-radio',
  'state-news-agency',
  'self-defense-forces',
  'police',
  'parliament',
])
