import { pick } from '../faults/random.ts'

/** Two digits next to each other swapped, where they differ; null where none do. "127.48" -> "172.48". */
export const transposed = (digits: string, random: () => number): string | null => {
  const places = [...digits].flatMap((d, i) => {
    const next = digits[i + 1]
    return next !== undefined && /\d/.test(d) && /\d/.test(next) && d !== next && !(i === 0 && next === '0') ? [i] : []
  })
  const at = pick(places, random)
  return at === undefined ? null : digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2)
}

/** A digit hit twice, lost, or the key beside it hit. */
export const mistyped = (digits: string, random: () => number): string => {
  const at = Math.floor(random() * digits.length)
  const d = digits[at]!
  if (!/\d/.test(d)) return mistyped(digits.replace(/\D/g, ''), random)
  const kind = random()
  if (kind < 0.35) return digits.slice(0, at) + d + digits.slice(at)
  if (kind < 0.65 && digits.length > 1) return digits.slice(0, at) + digits.slice(at + 1) || digits
  const neighbour = d === '0' ? '9' : d === '9' ? '8' : String(Number(d) + (random() < 0.5 ? 1 : -1))
  return digits.slice(0, at) + neighbour + digits.slice(at + 1)
}

/** One of the slips of a hand that types a number. */
export const slipped = (digits: string, random: () => number): string =>
  (random() < 0.5 ? transposed(digits, random) : null) ?? mistyped(digits, random)
