import type { Amount, Event } from '../model/report.ts'
import { clean } from './clean.ts'
import { sayAmount } from './say-amount.ts'

const CLASSES: Record<string, string> = {
  CRBM: 'close-range ballistic missile',
  SRBM: 'short-range ballistic missile',
  MRBM: 'medium-range ballistic missile',
  IRBM: 'intermediate-range ballistic missile',
  ICBM: 'intercontinental ballistic missile',
  SLBM: 'submarine-launched ballistic missile',
  cruise: 'cruise missile',
  slv: 'space launch rocket',
  artillery: 'artillery',
  ballistic: 'ballistic missile',
  hypersonic: 'hypersonic missile',
  missile: 'missile',
  nuclear: 'nuclear device',
}

/** A class in words: "SRBM" is "short-range ballistic missile". */
export const sayClass = (weaponClass: string): string => CLASSES[weaponClass] ?? clean(weaponClass)

/** "Hwasong-12 (intermediate-range ballistic missile)". */
export const sayWeapon = ({ class: weaponClass, name }: NonNullable<Event['weapon']>): string => {
  if (name && weaponClass) return `${clean(name)} (${sayClass(weaponClass)})`
  return name ? clean(name) : weaponClass ? sayClass(weaponClass) : ''
}

/** "at least one short-range ballistic missile", "3 Hwasong-6 missiles", "10 rounds of artillery". */
export const sayWeapons = (weapon: Event['weapon'], count: Amount | null): string => {
  // Of a salvo a name may be that of a part only, and names take no plural.
  if (weapon?.name && weapon.class && weapon.class !== 'artillery' && count && !isOne(count))
    return `${sayAmount(count)} ${plural(sayClass(weapon.class))} (${clean(weapon.name)})`
  const what = weapon ? (weapon.name ? clean(weapon.name) : weapon.class ? sayClass(weapon.class) : 'weapon') : 'weapon'
  if (what === 'artillery') return !count ? 'artillery' : `${sayAmount(count)} ${isOne(count) ? 'round' : 'rounds'} of artillery`
  if (!count) return weapon ? `${singular(what)}(s)` : what
  return isOne(count) ? `${sayAmount(count).replace(/\b1$/, 'one')} ${what}` : `${sayAmount(count)} ${plural(what)}`
}

/** How many weapons at least: one, where no number is told. */
export const leastCount = (count: Amount | null | undefined): number => count?.value ?? count?.min ?? 1

const isOne = ({ value, min, max }: Amount): boolean => value === 1 || (value === undefined && min === 1 && !max)

const plural = (what: string): string => (what.endsWith('s') ? what : `${singular(what)}s`)

/** A bare type name is no word that takes an s: "Hwasong-12 missile". */
const singular = (what: string): string => (/[\dA-Z]$/.test(what) ? `${what} missile` : what)
