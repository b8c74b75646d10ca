import { allForms, inflect } from '../../../grammar/inflect.ts'
import type { EventType } from '../../../model/report.ts'

/**
 * Words that open an event. needs: what must stand in the same clause, or the word means something else ("fired" a
 * minister, "test" of a vaccine). A detail tells of a flight already mentioned ("flew", "landed").
 */
export interface Trigger {
  readonly lemma: string
  readonly type: EventType
  readonly noun: boolean
  readonly needs:
    | 'projectile'
    | 'downed'
    | 'flown'
    | 'object'
    | 'gun-object'
    | 'gunfire'
    | 'paces'
    | 'aimed'
    | 'rounds'
    | 'guns'
    | 'under-fire'
    | 'shells'
    | 'exchange'
    | 'nuclear'
    | 'quake'
    | 'decision'
    | 'arrival'
    | 'measures'
    | 'persons'
    | 'force'
    | 'state'
    | 'satellite'
    | 'sirens'
    | 'phone'
    | 'encounter'
    | 'curbs'
    | 'moved'
    | 'siting'
    | 'hosting'
    | 'war'
    | 'notice'
    | 'armed'
    | 'none'
  readonly detail: boolean
}

type Row = readonly [type: EventType, needs: Trigger['needs'], verbs: string, nouns: string]

const EVENTS: readonly Row[] = [
  ['warning', 'notice', 'issue publish declare file promulgate announce notify', 'notam notams'],
  ['artillery', 'shells', 'fire shell lob bombard pound shoot/shot launch hurl', 'shelling bombardment cannonade'],
  ['artillery', 'guns', 'open speak/spoke/spoken boom roar thunder turn', ''],
  ['artillery', 'gun-object', 'use ply employ train turn', ''],
  ['artillery', 'gunfire', '', 'gunfire shellfire'],
  ['artillery', 'under-fire', 'come/came/come take/took/taken draw/drew/drawn hear/heard', ''],
  ['artillery', 'exchange', 'fire shoot/shot exchange trade return respond reply answer retaliate counter', 'fire firing firings'],
  ['artillery', 'rounds', 'drop put/put pour rain send/sent expend let/let loose', ''],
  ['nuclear-test', 'nuclear', 'test detonate explode conduct set/set', 'test tests detonation blast explosion'],
  ['launch', 'armed', '', 'attack attacks'],
  ['satellite-launch', 'satellite', 'launch orbit put/put place send/sent loft', ''],
  [
    'launch',
    'projectile',
    'fire launch shoot/shot lob blast send/sent loose unleash test test-fire test-launch flight-test fling/flung hurl conduct stage target rain pummel pound batter blitz hit/hit let/let try expend',
    'launch launching launches firing firings launchings blast blastoff lift liftoff test tests salvo barrage volley blitz provocation attempt attempts try',
  ],
  ['launch', 'object', 'fly/flew/flown discharge propel ripple-fire', ''],
  ['launch', 'flown', '', 'trial trials flight flights shot shots fire'],
  ['launch', 'aimed', '', 'strike attack'],
  ['launch', 'paces', 'put/put take/took/taken', ''],
  ['nuclear-test', 'quake', '', 'earthquake quake tremor'],
  ['interception', 'projectile', 'intercept shoot-down', 'interception intercept'],
  ['interception', 'downed', 'shoot/shot bring/brought knock take/took/taken down destroy stop/stopped engage thwart foil', ''],
  ['strike', 'none', 'strike/struck attack bomb raid', 'airstrike airstrikes strikes raid raids'],
  ['meeting', 'persons', 'receive host welcome greet phone telephone', ''],
  ['meeting', 'encounter', 'shake/shook/shaken sit/sat talk embrace hug', ''],
  ['meeting', 'phone', 'speak/spoke/spoken talk call', 'call calls'],
  [
    'meeting',
    'none',
    'meet/met convene confer',
    'meeting meetings summit talks session consultations phone-call telephone-call conversation',
  ],
  ['visit', 'arrival', 'arrive travel/travelled journey come/came/come fly/flew/flown land cross step pull roll touch', ''],
  ['visit', 'none', 'visit tour inspect', 'visit trip tour'],
  ['authorization', 'decision', 'decide', 'decision'],
  ['agreement', 'none', 'agree sign', 'agreement accord deal treaty pact'],
  ['authorization', 'siting', 'choose/chose/chosen pick select settle earmark name designate', ''],
  ['authorization', 'none', 'authorize authorise approve order', 'authorization authorisation approval'],
  [
    'deployment',
    'moved',
    'bring/brought fly/flew/flown haul truck ship move roll land arrive reach unload install touch pull steam sail',
    '',
  ],
  ['deployment', 'hosting', 'host base install field position put/put place accept', ''],
  ['deployment', 'force', 'deploy station redeploy dispatch receive send/sent arrive dock', 'deployment redeployment'],
  ['recruitment', 'none', 'recruit enlist', 'recruitment'],
  ['sanction', 'measures', 'vote adopt approve impose tighten slap pass ban/banned cap/capped', 'ban'],
  [
    'sanction',
    'curbs',
    'cap/capped ban/banned cut/cut halve slash curb restrict squeeze freeze/froze/frozen bar forbid/forbade/forbidden prohibit outlaw limit choke take/took/taken lose/lost put/put',
    '',
  ],
  ['sanction', 'none', 'sanction blacklist', 'sanctions embargo'],
  ['exercise', 'none', '', 'exercise exercises drill drills maneuver maneuvers manoeuvre manoeuvres wargame wargames show-of-force'],
  ['exercise', 'war', '', 'game games'],
  ['exercise', 'force', 'rehearse', 'rehearsal rehearsals'],
  ['exercise', 'force', 'drill', ''],
  ['procurement', 'none', 'procure buy/bought purchase acquire', 'procurement purchase acquisition'],
]

/** Of a flight: "flew 700 km", "came down in the sea", "reached an altitude of". */
const FLIGHT =
  'fly/flew/flown travel travel/travelled land fall/fell/fallen splash plunge drop crash climb rise/rose/risen ascend explode fail ' +
  'reach cover come/came/come go/went/gone lift take/took/taken break/broke/broken blow/blew/blown disappear vanish disintegrate separate peak pass cross overfly/overflew/overflown hit/hit streak arc strike/struck slam smash plow plough roar thunder originate head leave/left impact soar dart skim arrive end touch ditch tumble nosedive veer spin/spun bury/buried wreck demolish flatten lose/lost find/found'

/** Of a warning that tells when a flight came: "sirens sounded at 5.20". */
const WARNED = 'sound wail blare go/went/gone'

const forms = (words: string): [string, string[]][] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((w) => {
      const [base, past, participle] = w.split('/')
      return [base!, allForms(inflect(base!, past, participle))]
    })

const add = (map: Map<string, Trigger[]>, word: string, trigger: Trigger): void => {
  map.set(word, [...(map.get(word) ?? []), trigger])
}

const build = (): Map<string, readonly Trigger[]> => {
  const map = new Map<string, Trigger[]>()
  for (const [type, needs, verbs, nouns] of EVENTS) {
    for (const [lemma, all] of forms(verbs)) for (const word of all) add(map, word, { lemma, type, needs, noun: false, detail: false })
    for (const noun of nouns.split(' ').filter(Boolean)) add(map, noun, { lemma: noun, type, needs, noun: true, detail: false })
  }
  for (const [lemma, all] of forms(FLIGHT))
    for (const word of all) add(map, word, { lemma, type: 'launch', needs: 'projectile', noun: false, detail: true })
  for (const [lemma, all] of forms(WARNED))
    for (const word of all) add(map, word, { lemma, type: 'launch', needs: 'sirens', noun: false, detail: true })
  return map
}

/** Every printed form of every trigger, lower case. */
export const TRIGGERS: ReadonlyMap<string, readonly Trigger[]> = build()
