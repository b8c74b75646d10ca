import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { addressProblem } from './address-problem.ts'
import { FetchError } from './fetch-error.ts'
import { forbidden } from './request-url.ts'

/** Looks a name up: all its addresses. Tests give their own. */
export type Resolve = (
  name: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * The lookup a connection uses, so that what was checked is what is connected to: no second answer of the name server comes
 * between. A name with even one address that is not public is refused as a whole.
 */
export const guardedLookup =
  (mayBePrivate: (host: string) => boolean, resolve: Resolve = systemLookup): LookupFunction =>
  (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '')
      const bad = mayBePrivate(name) ? undefined : addresses.find(({ address }) => addressProblem(address) !== null)
      if (bad)
        return done(
          new FetchError(
            'forbidden-address',
            name,
            forbidden(`its address ${bad.address}`, addressProblem(bad.address)!),
          ) as NodeJS.ErrnoException,
          '',
        )
      const first = addresses[0]
      if (!first) return done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })
  }
