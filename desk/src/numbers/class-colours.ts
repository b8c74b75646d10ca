import { sayClass } from '../../../src/wording/say-weapon.ts'

/** Classes in the order of the keys, each with its colour in light and dark; ranges go from blue over purple to red. */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  CRBM: ['#14828a', '#5fc9ce'],
  SRBM: ['#3a87c8', '#8cc4f5'],
  MRBM: ['#1c5490', '#5a9fe0'],
  IRBM: ['#6d4bb0', '#b79cf0'],
  ICBM: ['#a83268', '#f28fb4'],
  SLBM: ['#7a4a12', '#c9a06a'],
  ballistic: ['#4a7c9b', '#8fb4cc'],
  cruise: ['#c0600c', '#f0a35e'],
  hypersonic: ['#c93434', '#ff8a80'],
  slv: ['#2b7a49', '#7fcf9a'],
  missile: ['#5d6872', '#a8b0b8'],
  'not told': ['#848c94', '#79828b'],
}
const OTHER = ['#7d6800', '#d9c25a'] as const
const ORDER = Object.keys(COLOURS)

/** A class in words; "not told" stays. */
export const className = (weaponClass: string): string => (weaponClass === 'not told' ? weaponClass : sayClass(weaponClass))

/** Names and colours of the classes, in an order that does not change with the data. */
export const classColours = (classes: Iterable<string>, dark: boolean): { domain: string[]; range: string[] } => {
  const rank = (one: string): number => (ORDER.includes(one) ? ORDER.indexOf(one) : ORDER.length)
  const sorted = [...new Set(classes)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return { domain: sorted.map(className), range: sorted.map((one) => (COLOURS[one] ?? OTHER)[dark ? 1 : 0]) }
}
