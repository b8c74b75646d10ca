import { expect, it } from 'vitest'
import fc from 'fast-check'
import { addressProblem } from './address-problem.ts'

it.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '100.127.255.255',
  '100.100.100.200',
  '169.254.169.254',
  '169.254.1.1',
  '168.63.129.16',
  '192.0.0.192',
  '192.0.2.7',
  '198.51.100.7',
  '203.0.113.7',
  '192.88.99.1',
  '198.18.0.1',
  '198.19.255.255',
  '224.0.0.251',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::FFFF:10.0.0.1',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  '::7f00:1',
  '64:ff9b::127.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  'fc00::1',
  'fd00:ec2::254',
  'fd20:ce::254',
  'fe80::1',
  'fe80::1%eth0',
  'febf::1',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  '2001::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2002:7f00:1::',
  '2002:c0a8:101::1',
  '3fff::1',
  '100::1',
  '5f00::1',
  '4000::1',
  '2606:4700::5efe:10.0.0.1',
  'localhost',
  '',
  '999.1.1.1',
  '::ffff:999.0.0.1',
])('refuses %s', (address) => {
  expect(addressProblem(address)).not.toBeNull()
})

it.each([
  '1.1.1.1',
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '169.253.1.1',
  '192.0.1.1',
  '223.255.255.255',
  '126.255.255.255',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
  '2606:4700::5efe:8.8.8.8',
])('lets %s pass', (address) => {
  expect(addressProblem(address)).toBeNull()
})

it('says the same of an IPv4 address and of its mapped and translated forms', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const problem = addressProblem(address)
      expect(addressProblem(`::ffff:${address}`)).toBe(problem)
      expect(addressProblem(`64:ff9b::${address}`)).toBe(problem)
      const hex = address.split('.').map((n) => Number(n).toString(16).padStart(2, '0'))
      expect(addressProblem(`0:0:0:0:0:ffff:${hex[0]}${hex[1]}:${hex[2]}${hex[3]}`)).toBe(problem)
    }),
  )
})

it('lets nothing outside 2000::/3 pass that is no form of IPv4', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const first = Number.parseInt(new URL(`http://[${address}]/`).hostname.slice(1).split(':')[0] || '0', 16)
      if (first >> 13 !== 1 && first !== 0x64 && first !== 0) expect(addressProblem(address)).not.toBeNull()
    }),
  )
})
