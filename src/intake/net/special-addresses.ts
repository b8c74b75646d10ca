import { BlockList } from 'node:net'

/**
 * Ranges of the IANA special-purpose registries that no public page lives in, and addresses at which clouds answer their own
 * machines. The first that fits names the reason. https://www.iana.org/assignments/iana-ipv4-special-registry (checked
 * 2026-11-23 against RFC 6890 and its updates as known; the registry page itself was not opened).
 */
const RANGES_V4: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['169.254.169.254', 32, 'a cloud metadata address'],
  ['169.254.170.2', 32, 'a cloud metadata address'],
  ['100.100.100.200', 32, 'a cloud metadata address'],
  ['192.0.0.192', 32, 'a cloud metadata address'],
  ['168.63.129.16', 32, 'a cloud metadata address'],
  ['0.0.0.0', 8, 'an address of this host'],
  ['127.0.0.0', 8, 'a loopback address'],
  ['10.0.0.0', 8, 'a private address'],
  ['172.16.0.0', 12, 'a private address'],
  ['192.168.0.0', 16, 'a private address'],
  ['100.64.0.0', 10, 'an address shared behind a carrier (CGNAT)'],
  ['169.254.0.0', 16, 'a link-local address'],
  ['192.0.0.0', 24, 'a protocol address'],
  ['192.0.2.0', 24, 'a documentation address'],
  ['198.51.100.0', 24, 'a documentation address'],
  ['203.0.113.0', 24, 'a documentation address'],
  ['192.88.99.0', 24, 'a relay address'],
  ['198.18.0.0', 15, 'a benchmarking address'],
  ['224.0.0.0', 4, 'a multicast address'],
  ['255.255.255.255', 32, 'the broadcast address'],
  ['240.0.0.0', 4, 'a reserved address'],
]

/** Outside 2000::/3 nothing is public, so only names for the usual ones and what lies inside it stand here. */
const RANGES_V6: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['fd00:ec2::254', 128, 'a cloud metadata address'],
  ['fd20:ce::254', 128, 'a cloud metadata address'],
  ['::1', 128, 'a loopback address'],
  ['::', 128, 'an address of this host'],
  ['64:ff9b:1::', 48, 'a private translated address (NAT64)'],
  ['fc00::', 7, 'a private address'],
  ['fe80::', 10, 'a link-local address'],
  ['fec0::', 10, 'a site-local address'],
  ['ff00::', 8, 'a multicast address'],
  ['2001::', 23, 'a protocol address'],
  ['2001:db8::', 32, 'a documentation address'],
  ['3fff::', 20, 'a documentation address'],
  ['2002::', 16, 'a tunnelled address (6to4)'],
]

const listed = (ranges: typeof RANGES_V4, family: 'ipv4' | 'ipv6'): readonly { list: BlockList; what: string }[] =>
  ranges.map(([network, prefix, what]) => {
    const list = new BlockList()
    list.addSubnet(network, prefix, family)
    return { list, what }
  })

const V4 = listed(RANGES_V4, 'ipv4')
const V6 = listed(RANGES_V6, 'ipv6')

/** What a dotted IPv4 address is where it is not public, in words; null for a public one. */
export const specialV4 = (address: string): string | null => V4.find(({ list }) => list.check(address, 'ipv4'))?.what ?? null

/** What an IPv6 address is by its range where it is not public, in words; null for a public one. Embedded IPv4 is not looked at. */
export const specialV6 = (address: string): string | null => V6.find(({ list }) => list.check(address, 'ipv6'))?.what ?? null
