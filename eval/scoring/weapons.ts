import { aliased } from './aliases.ts'
import { nameF1 } from './names.ts'

// First match counts: "submarine-launched ballistic missile" is an SLBM before it is ballistic.
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['ICBM', /\bICBM|intercontinental/i],
  ['IRBM', /\bIRBM|intermediate/i],
  ['MRBM', /\bMRBM|(medium|mid)[- ]range/i],
  ['SLBM', /\bSLBM|submarine[- ]launched/i],
  ['SRBM', /\bSRBM|short[- ]range/i],
  ['cruise', /cruise/i],
  ['slv', /satellite|space launch|\bSLV|carrier rocket|spy/i],
  ['artillery', /artillery|rocket launcher|MLRS|shell/i],
  ['ballistic', /ballistic/i],
  ['missile', /missile|projectile|rocket|weapon/i],
]

/** The class that the words name; words of no known class stand for themselves. */
export const weaponClass = (words: string | null | undefined): string | null =>
  words === null || words === undefined ? null : (CLASSES.find(([, pattern]) => pattern.test(words))?.[0] ?? aliased(words))

/** A looser word in gold accepts what it may stand for. */
export const classAgrees = (gold: string | null, read: string | null): boolean =>
  gold === read || (gold === 'missile' && (read === 'ballistic' || read === 'slv')) || (gold === 'ballistic' && (read ?? '').endsWith('BM'))

const designators = (name: string): string[] =>
  (name.match(/[A-Za-z]*-?\d+[A-Za-z]?/g) ?? []).map((d) => d.toLowerCase().replace(/^[a-z]*-?(?=\d)/, ''))

/** Names with numbers agree by a number ("Hwasong-12", "KN-17/12"), others by their words. */
export const weaponNameAgrees = (gold: string, read: string): boolean => {
  const a = designators(gold)
  const b = designators(read)
  return a.length > 0 || b.length > 0 ? a.some((d) => b.includes(d)) : nameF1(gold, read) >= 0.5
}
