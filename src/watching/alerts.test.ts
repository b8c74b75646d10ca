import { createHmac } from 'node:crypto'
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loopback, type Loopback } from '../../test/loopback.ts'
import type { FieldValue, Incident, IncidentField } from '../model/incident.ts'
import type { Alert } from './alert.ts'
import { alertCommand } from './alert-command.ts'
import { incidentAlerts, type ToldIncident } from './incident-alerts.ts'
import { openOutbox, Refused, type Receiver } from './outbox.ts'
import { openToldIncidents } from './told-incidents.ts'
import { webhook } from './webhook.ts'

const AT = '2026-01-02T03:04:05.000Z'
const ARTICLE: Alert['article'] = { key: 'k0', url: null, title: null, outlet: 'Harrow Ledger', published: null }
const value = (given: unknown, text: string, relation: FieldValue['relation'] = 'preferred'): FieldValue => ({
  value: given,
  text,
  item: null,
  independent: 1,
  fails: null,
  relation,
  because: '',
  claims: [],
  origins: ['kr-jcs'],
  firstSeen: null,
  lastSeen: null,
})
const range = (...values: FieldValue[]): IncidentField => ({
  field: 'rangeKm',
  state: values.some(({ relation }) => relation === 'contradiction') ? 'disputed' : 'single',
  values,
  reason: null,
})
const incident = (fields: IncidentField[], rest: Partial<Incident> = {}): Incident => ({
  format: 'groundtrack/incident@1',
  id: 'i1-0',
  formerIds: [],
  type: 'launch',
  title: 'North Korea fired a missile',
  fields,
  reports: [],
  origins: [],
  findings: [],
  disputes: [],
  links: [],
  notes: [],
  ...rest,
})
const tell = (of: Incident, told: readonly ToldIncident[] = []): ReturnType<typeof incidentAlerts> => incidentAlerts(of, told, ARTICLE, AT)
const some = (id = 'f0123456789abcdef'): Alert => ({ ...tell(incident([])).alerts[0]!, id })

describe('what is told of an incident', () => {
  it('nothing where the same value is written with another article', () => {
    const toward = (words: string): IncidentField => ({ field: 'toward', state: 'single', values: [value({ words }, words)], reason: null })
    const first = tell(incident([toward('the East Sea')]))
    expect(tell(incident([toward('East Sea')]), [first.told]).alerts).toEqual([])
    expect(tell(incident([toward('Yellow Sea')]), [first.told]).alerts.length).toBe(1)
  })

  it('that it is new, once; then what is added, changes and comes into dispute, each once', () => {
    const first = tell(incident([range(value({ value: 700 }, '700 km'))]))
    expect(first.alerts).toMatchObject([
      { kind: 'new', field: null, sentence: 'new launch: North Korea fired a missile', incident: { id: 'i1-0' } },
    ])
    expect(tell(incident([range(value({ value: 700 }, '700 km'))]), [first.told]).alerts).toEqual([])

    const apogee: IncidentField = { field: 'apogeeKm', state: 'single', values: [value({ value: 50 }, '50 km')], reason: null }
    const added = tell(incident([range(value({ value: 700 }, '700 km')), apogee]), [first.told])
    expect(added.alerts.map(({ sentence }) => sentence)).toEqual(['added apogee: 50 km – North Korea fired a missile'])

    const changed = tell(incident([range(value({ value: 650 }, '650 km'), value({ value: 700 }, '700 km', 'correction')), apogee]), [
      added.told,
    ])
    expect(changed.alerts).toMatchObject([
      {
        kind: 'changed',
        before: '700 km',
        text: '650 km',
        sentence: 'changed distance flown: 650 km (was 700 km) – North Korea fired a missile',
      },
    ])

    const disputed = tell(incident([range(value({ value: 650 }, '650 km'), value({ value: 900 }, '900 km', 'contradiction')), apogee]), [
      changed.told,
    ])
    expect(disputed.alerts).toMatchObject([
      { kind: 'disputed', sentence: 'disputed distance flown: 650 km (disputed: 900 km by kr-jcs) – North Korea fired a missile' },
    ])
    expect(
      tell(incident([range(value({ value: 650 }, '650 km'), value({ value: 900 }, '900 km', 'contradiction')), apogee]), [disputed.told])
        .alerts,
    ).toEqual([])
  })

  it('not that a value is now given in other words that agree', () => {
    const { told } = tell(incident([range(value({ value: 700, approx: true }, 'about 700 km'))]))
    expect(
      tell(incident([range(value({ value: 702 }, '702 km'), value({ value: 700, approx: true }, 'about 700 km', 'agreement'))]), [told])
        .alerts,
    ).toEqual([])
  })

  it('with one id for one fact, and another for each change, also back to what it was', () => {
    const a = incident([range(value({ value: 700 }, '700 km'))])
    const b = incident([range(value({ value: 650 }, '650 km'))])
    const start = tell(a)
    expect(tell(a).alerts[0]!.id).toBe(start.alerts[0]!.id)
    const there = tell(b, [start.told])
    const back = tell(a, [there.told])
    const again = tell(b, [back.told])
    const ids = [start, there, back, again].map(({ alerts }) => alerts[0]!.id)
    expect(new Set(ids).size).toBe(4)
    expect(tell(b, [start.told]).alerts[0]!.id).toBe(ids[1])
    for (const id of ids) expect(id).toMatch(/^f[0-9a-f]{16}$/)
  })

  it('that two told of are one, and nothing new of an incident that only changed its id', () => {
    const one = tell(incident([])).told
    const other = tell(incident([], { id: 'i2-0' })).told
    expect(tell(incident([], { formerIds: ['i2-0'] }), [one, other]).alerts).toMatchObject([{ kind: 'merged', value: 'i2-0' }])
    const renamed = tell(incident([], { id: 'i9-0', formerIds: ['i1-0'] }), [one])
    expect(renamed.alerts).toEqual([])
    expect(renamed.told).toMatchObject({ id: 'i1-0', ids: ['i1-0', 'i9-0'] })
  })
})

let folder: string
let site: Loopback
let answers: number[]
let bodies: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundtrack-alerts-'))
  answers = []
  bodies = []
  site = await loopback(async (request, response) => {
    bodies.push(await bodyOf(request))
    response.writeHead(answers.shift() ?? 200, { location: '/elsewhere' }).end()
  })
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

describe('what was told', () => {
  it('is known after a restart, also when the last line was torn', async () => {
    const told = await openToldIncidents(folder)
    const { told: one } = tell(incident([]))
    await told.save([one])
    await told.save([{ ...one, ids: ['i1-0', 'i3-0'] }])
    await told.close()
    await appendFile(join(folder, 'alerts/told.jsonl'), '\n{"id":"i8-0","ids":["i8')
    const again = await openToldIncidents(folder)
    expect(again.find(['i3-0'])).toEqual([{ ...one, ids: ['i1-0', 'i3-0'] }])
    expect(again.find(['i3-0', 'i1-0']).length).toBe(1)
    expect(again.find(['i8-0'])).toEqual([])
    await again.save([{ ...one, id: 'i8-0', ids: ['i8-0'] }])
    await again.close()
    const last = await openToldIncidents(folder)
    expect(last.find(['i8-0']).length).toBe(1)
    await last.close()
  })
})

describe('a webhook', () => {
  const receiver = (url: string, allowPrivate = true): Receiver =>
    webhook({ url, secret: 'whsec_c2VjcmV0', userAgent: 'groundtrack/test', allowPrivate, now: () => 1_767_323_045_000 })

  it('gets the alert as JSON, signed over id, time and body', async () => {
    const body = JSON.stringify(some())
    await receiver(`${site.origin}/hook`).deliver(some(), body, new AbortController().signal)
    const { headers, method } = site.requests[0]!
    expect(method).toBe('POST')
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': some().id,
      'webhook-timestamp': '1767323045',
      'user-agent': 'groundtrack/test',
    })
    const expected = createHmac('sha256', 'secret').update(`${some().id}.1767323045.${body}`).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${expected}`)
    expect(JSON.parse(bodies[0]!)).toEqual(some())
  })

  it('is not private unless allowed, is not led elsewhere, and may refuse', async () => {
    const deliver = (url: string, allowPrivate?: boolean): Promise<void> =>
      receiver(url, allowPrivate).deliver(some(), '{}', new AbortController().signal)
    await expect(deliver(`${site.origin}/hook`, false)).rejects.toThrow('127.0.0.1 is a loopback address')
    expect(site.requests.length).toBe(0)
    answers = [302, 500, 400]
    await expect(deliver(`${site.origin}/hook`)).rejects.toThrow('answers 302')
    expect(site.requests.length).toBe(1)
    await expect(deliver(`${site.origin}/hook`)).rejects.not.toBeInstanceOf(Refused)
    await expect(deliver(`${site.origin}/hook`)).rejects.toBeInstanceOf(Refused)
  })
})

describe('an outbox', () => {
  const quick = { onProblem: () => {}, sleep: async () => {}, random: () => 0 }
  const ids = ['f0000000000000001', 'f0000000000000002', 'f0000000000000003']

  it('delivers in order, again until taken, and forgets what was taken', async () => {
    answers = [500, 503, 200, 200, 429, 200]
    const problems: string[] = []
    const receiver = webhook({ url: `${site.origin}/hook`, secret: 's', userAgent: 'x', allowPrivate: true })
    const outbox = await openOutbox({ ...quick, dataFolder: folder, receiver, onProblem: (text) => problems.push(text) })
    await outbox.put(ids.map(some))
    await outbox.drained(5000)
    await outbox.close()
    expect(bodies.map((body) => (JSON.parse(body) as Alert).id.at(-1))).toEqual(['1', '1', '1', '2', '3', '3'])
    expect(problems).toEqual([
      `webhook: ${site.origin}/hook answers 500; 3 waiting, tried again`,
      'webhook: is taking alerts again',
      `webhook: ${site.origin}/hook answers 429; 1 waiting, tried again`,
      'webhook: is taking alerts again',
    ])
    expect(await readdir(join(folder, 'alerts/webhook'))).toEqual(['refused'])
  })

  it('goes on after a restart with what was not taken, each once', async () => {
    const dead: Receiver = { name: 'webhook', deliver: () => Promise.reject(new Error('down')) }
    const first = await openOutbox({
      ...quick,
      dataFolder: folder,
      receiver: dead,
      sleep: () => new Promise((resolve) => setTimeout(resolve, 5)),
    })
    await first.put(ids.slice(0, 2).map(some))
    await first.put([some(ids[1]!)])
    await first.close()
    const got: string[] = []
    const alive: Receiver = { name: 'webhook', deliver: async (alert) => void got.push(alert.id) }
    const second = await openOutbox({ ...quick, dataFolder: folder, receiver: alive })
    expect(second.waiting()).toBe(2)
    await second.put([some(ids[2]!)])
    await second.drained(5000)
    await second.close()
    expect(got).toEqual(ids)
  })

  it('sets aside what is refused for good, and goes on', async () => {
    answers = [400, 400, 400, 400, 400, 200]
    const receiver = webhook({ url: `${site.origin}/hook`, secret: 's', userAgent: 'x', allowPrivate: true })
    const outbox = await openOutbox({ ...quick, dataFolder: folder, receiver })
    await outbox.put(ids.slice(0, 2).map(some))
    await outbox.drained(5000)
    await outbox.close()
    expect((await readdir(join(folder, 'alerts/webhook/refused'))).length).toBe(1)
    expect(bodies.length).toBe(6)
  })
})

describe('a command', () => {
  const deliver = (command: string): Promise<void> =>
    alertCommand(command).deliver(some(), JSON.stringify(some()), new AbortController().signal)

  it('gets the alert on its standard input, and nothing of it in its line', async () => {
    const out = join(folder, 'got')
    await deliver(`cat > '${out}'; printf %s "$GROUNDTRACK_ALERT_KIND" >> '${out}'`)
    const [json, kind] = (await readFile(out, 'utf8')).split('\n')
    expect(JSON.parse(json!)).toEqual(some())
    expect(kind).toBe('new')
  })

  it('that fails is told with its last words', async () => {
    await expect(deliver('echo first >&2; echo no paper >&2; exit 3')).rejects.toThrow('the command ended with exit code 3 (no paper)')
    await expect(deliver('/no/such/command')).rejects.toThrow('exit code 127')
    await deliver('exit 0')
  })
})
