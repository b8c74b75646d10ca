import { Lexicon } from '../../grammar/lexicon.ts'
import { splitName } from '../text/tokenize.ts'

/** A noun that names something that is launched, fired or set off. */
export interface Head {
  /** Singular. */
  lemma: string
  plural: boolean
  class: string
  /** Alone it is too common a word ("weapons", "system"): needs a class word, a name or a singular "the" before it. */
  weak: boolean
}

const head = (lemma: string, name: string, plural = `${lemma}s`, weak = false): [string, Head][] => [
  [lemma, { lemma, plural: false, class: name, weak }],
  [plural, { lemma, plural: true, class: name, weak }],
]

const rows: [string, Head][] = [
  ...['missile', 'rocket', 'projectile'].flatMap((n) => head(n, 'missile')),
  ...head('weapon', 'missile', 'weapons', true),
  ...['weapon system', 'missile system'].flatMap((n) => head(n, 'missile', undefined, true)),
  ...['ICBM', 'IRBM', 'MRBM', 'SRBM', 'SLBM'].flatMap((n) => [...head(n, n), ...head(n, n, `${n}'s`).slice(1)]),
  ...[
    'carrier rocket',
    'space rocket',
    'satellite rocket',
    'booster rocket',
    'space launch vehicle',
    'satellite launch vehicle',
    'launch vehicle',
    'space launcher',
    'satellite carrier',
    'rocket carrier',
    'satellite-carrying rocket',
    'SLV',
  ].flatMap((n) => head(n, 'slv')),
  ...head('satellite', 'satellite'),
  ...[
    'multiple rocket launcher',
    'multiple-rocket launcher',
    'multiple launch rocket system',
    'multiple-launch rocket system',
    'multiple rocket launch system',
    'multiple-launch guided rocket system',
    'multiple launch guided rocket system',
    'multiple-launch rocket launcher',
    'multiple-launch rocket',
    'multiple rocket launching system',
    'rocket artillery system',
    'artillery system',
    'artillery rocket system',
    'guided rocket system',
    'guided artillery rocket',
    'multiple rocket launcher system',
    'rocket launcher',
    'artillery rocket',
    'artillery shell',
    'artillery round',
    'rocket artillery shell',
    'rocket artillery round',
    'artillery gun',
    'artillery piece',
    'mortar shell',
    'mortar round',
    'mortar bomb',
    'tank shell',
    'tank round',
    'howitzer shell',
    'howitzer round',
    'gun shell',
    'gun round',
    'machine gun',
    'machine-gun round',
    'machine gun round',
    'machine-gun bullet',
    'machine gun bullet',
    'anti-aircraft shell',
    'anti-aircraft machine-gun',
    'autocannon',
    'howitzer',
    'coastal gun',
    'field gun',
    'naval gun',
    'tank gun',
    'self-propelled gun',
    'direct-fire gun',
    'recoilless gun',
    'anti-aircraft gun',
    'anti-aircraft machine gun',
    'anti-aircraft cannon',
  ].flatMap((n) => head(n, 'artillery')),
  ...head('mortar', 'mortar'),
  // "a 14.5-mm anti-aircraft round", "four 12.7-millimetre bullets": alone these are of talks, boxing or any gun.
  ...['round', 'bullet'].flatMap((n) => head(n, 'artillery', undefined, true)),
  ...['round of artillery', 'round of artillery fire', 'round of artillery shells', 'round of shells'].flatMap((n) =>
    head(n, 'artillery', n.replace('round', 'rounds')),
  ),
  ['MLRS', { lemma: 'MLRS', plural: false, class: 'artillery', weak: false }],
  ['artillery', { lemma: 'artillery', plural: false, class: 'artillery', weak: false }],
  ['rocket artillery', { lemma: 'rocket artillery', plural: false, class: 'artillery', weak: false }],
  ['shell', { lemma: 'shell', plural: false, class: 'artillery', weak: false }],
  ['shells', { lemma: 'shell', plural: true, class: 'artillery', weak: false }],
  ...['hypersonic glide vehicle', 'hypersonic boost-glide vehicle', 'glide vehicle', 'HGV'].flatMap((n) => head(n, 'hypersonic')),
  ...[
    'hydrogen bomb',
    'H-bomb',
    'atomic bomb',
    'nuclear bomb',
    'nuclear device',
    'thermonuclear device',
    'thermonuclear weapon',
    'nuclear weapon',
    'thermonuclear bomb',
  ].flatMap((n) => head(n, 'nuclear')),
  ...['drone', 'unmanned aerial vehicle', 'unmanned aircraft', 'UAV'].flatMap((n) =>
    head(n, 'drone', n.endsWith('craft') ? `${n}s` : undefined),
  ),
  ...['underwater drone', 'unmanned underwater vehicle', 'torpedo'].flatMap((n) =>
    head(n, 'torpedo', n === 'torpedo' ? 'torpedoes' : undefined),
  ),
  ...head('weapon system', 'missile', 'weapon systems', true),
  ...['interceptor', 'interceptor missile'].flatMap((n) => head(n, 'interceptor')),
  ...['system', 'launcher', 'one', 'type', 'variant', 'version'].flatMap((n) => head(n, 'missile', undefined, true)),
  ...head('battery', 'missile', 'batteries', true),
  ...head('kind', 'missile', 'kinds', true),
  ...head('class', 'missile', 'classes', true),
]

/** Heads of weapon noun phrases, singular and plural. */
export const heads: Lexicon<Head> = new Lexicon(splitName, rows)

/** Every word of the heads. */
export const headWords: ReadonlySet<string> = new Set(rows.flatMap(([words]) => splitName(words).map((part) => part.lower)))

// Beside a name these say what the thing is; alone they are no weapons.
const BESIDE_NAME = ['fighter', 'fighter jet', 'jet', 'bomber', 'stealth fighter', 'strategic bomber', 'warplane'].flatMap((n) =>
  head(n, 'aircraft'),
)

/** Heads that may follow a name: "Patriot batteries", "F-35A fighters". */
export const namedHeads: Lexicon<Head> = new Lexicon(splitName, [...rows, ...BESIDE_NAME])
