import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, routeOf, type Route } from './route.ts'

const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((t) => !/[\uD800-\uDFFF]/u.test(t))
// No id is a dot or two: addresses read these as steps between folders, encoded or not.
const id = text.filter((t) => !/^\.\.?$/.test(t))
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined })

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    page: fc.constant('incidents' as const),
    view: fc
      .record({
        text: maybe(text),
        actor: maybe(text),
        since: maybe(fc.constant('2026-02-10')),
        verdict: maybe(fc.constant('failed' as const)),
        check: maybe(text),
      })
      .map(
        (view) =>
          Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as Extract<
            Route,
            { page: 'incidents' }
          >['view'],
      ),
  }),
  fc.record({ page: fc.constant('incident' as const), id, cell: fc.option(text) }),
  fc.record({
    page: fc.constant('report' as const),
    key: id,
    revision: fc.option(fc.integer({ min: 1, max: 99 })),
    at: fc.option(fc.tuple(fc.nat(9999), fc.nat(9999))),
    from: fc.option(text),
    compare: fc.boolean(),
  }),
  fc.record({ page: fc.constant('search' as const), words: text }),
  fc.constantFrom<Route>({ page: 'add' }, { page: 'feeds' }),
  fc.record({ page: fc.constant('numbers' as const), actor: fc.option(text) }),
)

describe('routes', () => {
  it('every view has an address that leads to it again', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const { pathname, search } = new URL(addressOf(route), 'http://desk')
        expect(routeOf(pathname, search)).toEqual(route)
      }),
    )
  })

  it('addresses that name nothing lead nowhere, and never throw', () => {
    expect(routeOf('/nonsense', '')).toEqual({ page: 'nowhere', path: '/nonsense' })
    expect(routeOf('/incident/a/b', '')).toEqual({ page: 'nowhere', path: '/incident/a/b' })
    expect(routeOf('/incident/%E0%A4%A', '')).toMatchObject({ page: 'incident', id: '%E0%A4%A' })
    expect(routeOf('/report/k1', '?revision=-1&at=5-x')).toMatchObject({ revision: null, at: null })
  })
})
