/** Last words of names of organisations, by kind: "<Capitals> Institute", "Ministry of <Capitals>". */
const words: Readonly<Record<string, string>> = {
  institute:
    'institute institution university college school academy centre center laboratory laboratories observatory foundation forum project initiative endowment society fellowship polytechnic',
  outlet:
    'news herald times post press wire radio television tv daily tribune telegraph journal gazette chronicle courier ledger mirror sentinel observer standard guardian magazine review broadcasting shimbun ilbo sinmun broadcaster beacon bulletin examiner dispatch',
  agency: 'agency newswire',
  ministry: 'ministry department',
  military: 'command force forces corps army navy fleet guard guards brigade battalion division militia brigades regiment squadron',
  government: 'government administration office authority secretariat cabinet',
  body: 'council committee commission bureau organization organisation association union federation league alliance service board panel directorate tribunal assembly police',
  company: 'company group corporation corp inc industries airlines airways aerospace shipbuilding systems ltd heavy',
  legislature: 'parliament congress senate',
  party: 'party front movement',
}

/** Kind of organisation by the last word of its name, lower case. */
export const ORGANIZATION_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((w) => [w, kind] as const)),
)

/** Words that open a name and are followed by "of" or "for": "University of X", "Institute for X". */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  'institute institution university college school academy centre center ministry department bureau office council committee commission agency organization organisation association union federation society board laboratory foundation group'.split(
    ' ',
  ),
)
