import { isIPv4, isIPv6 } from 'node:net'
import { specialV4, specialV6 } from './special-addresses.ts'

/**
 * Why no request may go to this IP address, in words ("a loopback address"); null for a public one. Takes dotted IPv4 and
 * any IPv6 spelling, with or without zone. What is no address is a problem too: who asks has resolved the name already.
 */
export const addressProblem = (address: string): string | null => {
  const bare = address.replace(/%.*$/, '')
  if (isIPv4(bare)) return specialV4(bare)
  if (!isIPv6(bare)) return 'no IP address'
  const groups = groupsOf(bare)
  const embedded = embeddedV4(groups)
  const inside = embedded ? specialV4(embedded.address) : null
  if (inside || embedded?.isUsual) return inside
  return specialV6(bare) ?? (groups[0]! >> 13 === 1 ? null : 'no public address')
}

/** The eight 16-bit groups of a valid IPv6 address. */
const groupsOf = (address: string): number[] => {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  const plain = dotted
    ? `${dotted[1]}${((Number(dotted[2]) << 8) | Number(dotted[3])).toString(16)}:${((Number(dotted[4]) << 8) | Number(dotted[5])).toString(16)}`
    : address
  const [head = '', tail] = plain.split('::')
  const parse = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const before = parse(head)
  const after = tail === undefined ? [] : parse(tail)
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after]
}

/**
 * IPv4 inside IPv6: mapped (::ffff:a.b.c.d), translated (NAT64 64:ff9b::/96, SIIT ::ffff:0:a.b.c.d), compatible, ISATAP.
 * `isUsual`: a public address may be reached so; networks without IPv4 give NAT64 answers for every name.
 */
const embeddedV4 = (groups: readonly number[]): { address: string; isUsual: boolean } | null => {
  const [a, b, c, d, e, f, g, h] = groups as [number, number, number, number, number, number, number, number]
  const address = `${g >> 8}.${g & 255}.${h >> 8}.${h & 255}`
  const startsWithZeros = a === 0 && b === 0 && c === 0 && d === 0
  if (startsWithZeros && e === 0 && f === 0xffff) return { address, isUsual: true }
  if (a === 0x64 && b === 0xff9b && c === 0 && d === 0 && e === 0 && f === 0) return { address, isUsual: true }
  if ((e === 0 || e === 0x200) && f === 0x5efe) return { address, isUsual: false }
  return null
}
