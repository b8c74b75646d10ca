import { isIP } from 'node:net'
import { addressProblem } from './address-problem.ts'
import { FetchError } from './fetch-error.ts'

/** Ports on which other services listen that an HTTP request could speak to by accident: the Fetch standard's list. */
const BAD_PORTS: ReadonlySet<number> = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117,
  119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636,
  989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])
const LONGEST_URL = 4096
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)\.?$/i

/**
 * A URL that may be asked for: http or https, without credentials, of a usual port, and not of a host that is private by its
 * name or number. Throws a FetchError naming what is wrong. Names are checked again when their address is known.
 */
export const requestUrl = (given: string, base: URL | null, mayBePrivate: (host: string) => boolean): URL => {
  const refuse = (what: string): never => {
    throw new FetchError('bad-url', given.slice(0, 200), what)
  }
  if (given.length > LONGEST_URL) refuse(`a URL of ${given.length} characters; at most ${LONGEST_URL} are taken`)
  if (!URL.canParse(given, base?.href)) refuse('this is no URL')
  const url = new URL(given, base?.href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuse(`only http and https are fetched, not ${url.protocol}`)
  if (url.username !== '' || url.password !== '') refuse('a URL with name or password is not fetched')
  if (BAD_PORTS.has(Number(url.port))) refuse(`port ${url.port} belongs to another service`)
  url.hash = ''
  if (mayBePrivate(url.hostname)) return url
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const problem = isIP(host) ? addressProblem(host) : LOCAL_NAME.test(host) ? 'a name of the local network' : null
  if (problem) throw new FetchError('forbidden-address', url.href, forbidden(host, problem))
  return url
}

/** The sentence for an address that no request may go to. */
export const forbidden = (host: string, problem: string): string =>
  `${host} is ${problem}; nothing is fetched from there without --allow-private`
