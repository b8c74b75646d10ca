import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { onError } from '../routes/problem.ts'
import { rateLimit } from '../rate-limit.ts'
import { securityHeaders } from '../security-headers.ts'
import { hostGuard, isLoopback } from './host-guard.ts'
import { sessions } from './session.ts'
import { loginRoutes, tokenGuard } from './token-guard.ts'

const TOKEN = 'a long enough token 0123'

const guarded = (onLoopback: boolean, token: string | null = null): Hono => {
  const app = new Hono()
  app.onError(onError(() => {}))
  app.use(securityHeaders, hostGuard(onLoopback))
  if (token) {
    const held = sessions(token)
    app.use(tokenGuard(held))
    app.route('/', loginRoutes(held))
  }
  app.get('/api/incidents', (c) => c.json([]))
  app.get('/api/health', (c) => c.json({ ok: true }))
  app.get('/', (c) => c.html('desk'))
  app.post('/api/decisions', (c) => c.json({ done: true }))
  return app
}
const ask = (app: Hono, path: string, headers: Record<string, string>, method = 'GET', body?: string) =>
  app.request(path, { method, headers: { host: 'localhost:4700', ...headers }, ...(body === undefined ? {} : { body }) })

describe('hostGuard', () => {
  const app = guarded(true)

  it('answers to names of this machine only', async () => {
    for (const host of ['localhost:4700', '127.0.0.1:4700', '[::1]:4700', 'LOCALHOST'])
      expect((await ask(app, '/api/incidents', { host })).status, host).toBe(200)
    for (const host of ['evil.example:4700', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.4:4700', '', '[::2]'])
      expect((await ask(app, '/api/incidents', { host })).status, host).toBe(421)
  })

  it('lets no page of another origin change anything', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://localhost:4701',
      'http://localhost',
      'https://localhost.evil.example:4700',
      'javascript:1',
    ])
      expect((await ask(app, '/api/decisions', { origin }, 'POST')).status, origin).toBe(403)
    for (const site of ['cross-site', 'same-site'])
      expect((await ask(app, '/api/decisions', { 'sec-fetch-site': site }, 'POST')).status, site).toBe(403)
  })

  it('takes changes from its own pages and from programs', async () => {
    expect((await ask(app, '/api/decisions', { origin: 'http://localhost:4700', 'sec-fetch-site': 'same-origin' }, 'POST')).status).toBe(
      200,
    )
    expect((await ask(app, '/api/decisions', {}, 'POST')).status).toBe(200)
  })

  it('knows the addresses of this machine', () => {
    expect(['127.0.0.1', '127.8.9.1', '::1', 'localhost'].map(isLoopback)).toEqual([true, true, true, true])
    expect(['0.0.0.0', '::', '10.0.0.1', 'example.org', '1270.0.0.1'].map(isLoopback)).toEqual([false, false, false, false, false])
  })
})

describe('tokenGuard', () => {
  const app = guarded(false, TOKEN)
  const login = (token: string, next = '/incident/i1') =>
    ask(
      app,
      '/login',
      { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:4700' },
      'POST',
      new URLSearchParams({ token, next }).toString(),
    )

  it('gives nothing but health and login without token or session', async () => {
    expect((await ask(app, '/api/health', {})).status).toBe(200)
    expect((await ask(app, '/api/incidents', {})).status).toBe(401)
    expect((await ask(app, '/api/decisions', {}, 'POST')).status).toBe(401)
    const page = await ask(app, '/', { accept: 'text/html' })
    expect([page.status, page.headers.get('location')]).toEqual([303, '/login?next=%2F'])
  })

  it('takes the token from programs', async () => {
    expect((await ask(app, '/api/incidents', { authorization: `Bearer ${TOKEN}` })).status).toBe(200)
    expect((await ask(app, '/api/incidents', { authorization: `Bearer ${TOKEN}x` })).status).toBe(401)
  })

  it('begins a session with the token, which is no secret of pages and goes to no other site', async () => {
    const answer = await login(TOKEN)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/incident/i1'])
    const cookie = answer.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect((await ask(app, '/api/incidents', { cookie: cookie.split(';')[0]! })).status).toBe(200)
    expect((await ask(app, '/api/incidents', { cookie: `${cookie.split(';')[0]!}x` })).status).toBe(401)
  })

  it('goes to no other site after the login', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '/\tevil'])
      expect((await login(TOKEN, next)).headers.get('location'), next).toBe('/')
  })

  it('does not let tokens be tried', async () => {
    const fresh = guarded(false, TOKEN)
    const tries = []
    for (let i = 0; i < 12; i++)
      tries.push((await ask(fresh, '/login', { 'content-type': 'application/x-www-form-urlencoded' }, 'POST', 'token=wrong')).status)
    expect(tries.filter((status) => status === 429).length).toBeGreaterThan(2)
  })
})

describe('sessions', () => {
  it('end after their time and with another token', () => {
    const [one, other] = [sessions(TOKEN), sessions(`${TOKEN}2`)]
    const cookie = one.begin(0)
    expect(one.holds(cookie, 1000)).toBe(true)
    expect(one.holds(cookie, 31 * 24 * 3600 * 1000)).toBe(false)
    expect(other.holds(cookie, 1000)).toBe(false)
    const [, nonce, signature] = cookie.split('.')
    expect(one.holds(`zzzzzzzz.${nonce}.${signature}`, 1000)).toBe(false)
    expect(one.holds('', 1000) || one.holds('..', 1000) || one.holds('a.b', 1000)).toBe(false)
  })
})

describe('rateLimit', () => {
  it('lets a burst pass, then so many a second', async () => {
    let now = 0
    const app = new Hono()
    app.onError(onError(() => {}))
    app.use(rateLimit({ perSecond: 2, burst: 3 }, () => now))
    app.get('/', (c) => c.text('ok'))
    const statuses = async (count: number): Promise<number[]> => {
      const found = []
      for (let i = 0; i < count; i++) found.push((await app.request('/')).status)
      return found
    }
    expect(await statuses(5)).toEqual([200, 200, 200, 429, 429])
    now = 1000
    expect(await statuses(3)).toEqual([200, 200, 429])
    const refused = await app.request('/')
    expect(refused.headers.get('retry-after')).toBe('1')
  })
})

describe('securityHeaders', () => {
  it('stand on answers, refusals and what is not there', async () => {
    const app = guarded(true)
    for (const [path, host] of [
      ['/', 'localhost'],
      ['/api/incidents', 'evil.example'],
      ['/nowhere', 'localhost'],
    ] as const) {
      const { headers } = await ask(app, path, { host })
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    const policy = (await ask(app, '/', {})).headers.get('content-security-policy')!
    expect(policy).not.toMatch(/unsafe|https?:/)
  })
})
