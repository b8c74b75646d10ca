import { classFamily } from '../../../model/weapon-class.ts'
import { sayClass } from '../../../wording/say-weapon.ts'
import { agreement, contradiction, differentScope, type Told, type ValueKind } from './likeness.ts'

/** Each class with the more general one that it is a case of. */
const WIDER: Readonly<Record<string, string>> = {
  ballistic: 'missile',
  cruise: 'missile',
  hypersonic: 'missile',
  'anti-aircraft': 'missile',
  interceptor: 'missile',
  slv: 'missile',
  CRBM: 'ballistic',
  SRBM: 'ballistic',
  MRBM: 'ballistic',
  IRBM: 'ballistic',
  ICBM: 'ballistic',
  SLBM: 'ballistic',
}
/** Said by where it is fired from, or how it flies: goes with a class by range. */
const ACROSS: ReadonlySet<string> = new Set(['SLBM', 'hypersonic'])
const ANYTHING = /\b(?:projectiles?|objects?|something|weapons?|rockets?)\b(?! launcher)/i

/** Classes of weapons: the general word agrees with the exact one. */
export const weaponClasses: ValueKind = {
  byGenerality: true,
  key: (told) => (isAnything(told) ? 'anything' : family(told)),
  say: (told) => (isAnything(told) ? ANYTHING.exec(told.words)![0].toLowerCase().replace(/s$/, '') : sayClass(String(told.value))),
  exactness: (told) => (isAnything(told) ? 0 : told.value === 'missile' ? 1 : 1 + chain(String(told.value)).length),
  compare: (a, b) => {
    const [x, y] = [family(a), family(b)]
    if (isAnything(a) || isAnything(b)) return agreement('a general word and an exact one')
    if (x === y) return agreement('the same class')
    if (x === 'satellite' || y === 'satellite') return differentScope('the satellite and what carried it')
    if (chain(x).includes(y) || chain(y).includes(x)) return agreement('a general word and an exact one')
    const both = chain(x).includes('ballistic') && chain(y).includes('ballistic')
    if (both && (ACROSS.has(x) || ACROSS.has(y))) return agreement('a class by range and one by how it is launched')
    return contradiction(`${sayClass(x)} and ${sayClass(y)}`)
  },
}

/** "Short-range projectiles" are not yet ballistic missiles. */
const isAnything = ({ value, words }: Told): boolean =>
  (value === 'missile' || (value === 'SRBM' && !/\b(?:missiles?|ballistic)\b/i.test(words))) && ANYTHING.test(words)

const family = ({ value }: Told): string => classFamily(String(value))

const chain = (name: string): string[] => {
  const wider = WIDER[name]
  return wider === undefined ? [name] : [name, ...chain(wider)]
}
