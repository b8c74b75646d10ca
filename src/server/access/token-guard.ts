import { Hono, type MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import { rateLimit } from '../rate-limit.ts'
import { loginPage, loginStyle } from './login-page.ts'
import { SESSION_SECONDS, type Sessions } from './session.ts'

const COOKIE = 'groundtrack_session'
/** What a visitor without a session may have: the login page with what it shows, and whether the server lives. */
const OPEN = /^\/(?:login(?:\.css)?|icon\.svg|api\/health)$/

/** Lets in who has a session or the token (`Authorization: Bearer`); sends pages to the login page, refuses the rest. */
export const tokenGuard =
  (held: Sessions): MiddlewareHandler =>
  async (c, next) => {
    const { path } = c.req
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const cookie = getCookie(c, COOKIE)
    const known = (bearer !== undefined && held.isToken(bearer)) || (cookie !== undefined && held.holds(cookie, Date.now()))
    if (known || OPEN.test(path)) return next()
    const page = c.req.method === 'GET' && !path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html')
    if (page) return c.redirect(`/login?next=${encodeURIComponent(path)}`, 303)
    throw new HTTPException(401, { message: 'This desk asks for its token: log in, or send it as Authorization: Bearer.' })
  }

/** Where to go after the login: a path of this desk, nothing else. */
const ownPath = (path: string): string => (/^\/(?![/\\])[\w\-./~%?=&]*$/.test(path) ? path : '/')

/** POST /login with the token begins a session, POST /logout ends it. */
export const loginRoutes = (held: Sessions): Hono => {
  const app = new Hono()
  app.use('/login', rateLimit({ perSecond: 0.2, burst: 8, of: ['POST'] }))
  app.get('/login', (c) => c.html(loginPage(ownPath(c.req.query('next') ?? '/'), c.req.query('wrong') !== undefined)))
  app.get('/login.css', (c) => c.body(loginStyle, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.post('/login', async (c) => {
    const form = await c.req.parseBody()
    const [token, next] = [form['token'], form['next']]
    if (typeof token !== 'string' || !held.isToken(token.trim()))
      return c.redirect(`/login?wrong=1&next=${encodeURIComponent(typeof next === 'string' ? ownPath(next) : '/')}`, 303)
    const secure = c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:')
    setCookie(c, COOKIE, held.begin(Date.now()), { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: SESSION_SECONDS, secure })
    return c.redirect(typeof next === 'string' ? ownPath(next) : '/', 303)
  })
  app.post('/logout', (c) => {
    deleteCookie(c, COOKIE, { path: '/' })
    return c.redirect('/login', 303)
  })
  return app
}
