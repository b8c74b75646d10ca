import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { run } from '../src/cli/run.ts'
import type { IncidentSummary } from '../src/archive/archive.ts'
import { openJournalReader } from '../src/journal/open-journal.ts'
import type { Incident } from '../src/model/incident.ts'
import { openStore } from '../src/store/open-store.ts'
import { fakeTerminal } from './fake-terminal.ts'
import { temporaryFolders } from './temporary-folder.ts'

// Each command opens the database anew.
vi.setConfig({ testTimeout: 120_000 })

const folder = temporaryFolders()
let data = ''
const gt = async (args: readonly string[], { input, at = data }: { input?: string; at?: string } = {}) => {
  const terminal = fakeTerminal({ ...(input === undefined ? {} : { input }), env: { GROUNDTRACK_DATA: at, GROUNDTRACK_USER: 'kim' } })
  return { code: await run(args, terminal), ...terminal.written }
}
const json = <T>(out: string): T[] =>
  out.trim() === ''
    ? []
    : out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T)
const listed = async (...args: string[]): Promise<IncidentSummary[]> => json((await gt(['incidents', '--json', ...args])).out)
const shown = async (id: string): Promise<Incident> => json<Incident>((await gt(['show', id, '--json'])).out)[0]!
const last = (): Promise<number> => openJournalReader(join(data, 'journal')).last()
/** The launch that most of the examples tell of. */
let launch: IncidentSummary
let all: IncidentSummary[]
let added: Awaited<ReturnType<typeof gt>>

beforeAll(async () => {
  data = join(folder(), 'data')
  added = await gt(['add', 'examples/reports'])
  all = await listed('--limit', '100')
  launch = all.filter(({ type }) => type === 'launch').sort((a, b) => b.reports - a.reports)[0]!
}, 120_000)

describe('add', () => {
  test('says what was taken in and which incidents are new', () => {
    expect(added).toMatchObject({ code: 0, err: '' })
    expect(added.out).toContain('5 reports: 5 taken in.')
    expect(added.out).toContain(`${launch.id}  North Korea fired`)
  })

  test('the same again adds nothing; an unreadable one is told and the rest is taken in', async () => {
    const { code, out, err } = await gt(['add', 'examples/reports', 'none.txt', '--json'])
    expect(code).toBe(1)
    expect(err).toContain('none.txt: got a path that leads nowhere')
    const lines = json<{ known?: boolean; summary?: object }>(out)
    expect(lines.filter(({ known }) => known)).toHaveLength(5)
    expect(lines.at(-1)!.summary).toEqual({ reports: 5, fresh: 0, revisions: 0, known: 5, unreadable: 1, without: 0 })
  })

  test('the same URL with another text is a revision, and show says what changed', async () => {
    const flash =
      'URL: https://wire.example/1\nPUBLISHED: 2026-03-03\n\nNorth Korea fired a missile on Tuesday. It flew about 450 km, Seoul said.'
    await gt(['add', '-'], { input: flash })
    const { out } = await gt(['add', '-'], { input: flash.replace('450', '600') })
    expect(out).toContain('1 report: 1 taken in as a later revision.')
    const page = (await gt(['show', 'https://wire.example/1?utm_source=x', '--width', '200'])).out
    expect(page).toContain('2 revisions')
    expect(page).toContain('distance flown: about 450 km became about 600 km')
    expect(page).toMatch(/- “It flew about 450 km, Seoul said\.”\n +\+ “It flew about 600 km, Seoul said\.”/)
    expect(page).toContain('INCIDENTS')
  })
})

describe('incidents, show and search', () => {
  test('narrow by day, kind, actor, place and words', async () => {
    const { date, place } = launch
    const near = `${place!.lat},${place!.lon},30`
    const found = await listed(
      '--since',
      date!,
      '--until',
      date!,
      '--type',
      'launch',
      '--actor',
      'KP',
      '--near',
      near,
      '--text',
      'missile',
      '--limit',
      '5',
    )
    expect(found.map(({ id }) => id)).toContain(launch.id)
    expect((await gt(['incidents', '--near', '10,-150,30'])).out).toBe('No incident fits.\n')
  })

  test('a long list is cut and goes on where it ended', async () => {
    const { out, err } = await gt(['incidents', '--limit', '1'])
    const [next] = await listed('--limit', '1', '--after', /--after (\S+)/.exec(err)![1]!)
    expect(out).not.toContain(next!.id)
  })

  test('an incident as a page, and in parts by the beginning of its id', async () => {
    const whole = await gt(['show', launch.id])
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(whole.out).toContain('WHAT IS TOLD')
    expect(Math.max(...whole.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    const parts = (await gt(['show', launch.id.slice(0, -1), '--matrix', '--timeline', '--findings', '--sources'])).out
    for (const part of ['MATRIX', 'TIMELINE', 'ORIGINS', 'REPORTS']) expect(parts).toContain(part)
  })

  test('several ids with one beginning are named; what leads nowhere says so', async () => {
    const ids = all.map(({ id }) => id)
    const twice = ids.find((id) => ids.filter((other) => other.startsWith(id.split('-')[0]!)).length > 1)!.split('-')[0]!
    expect(await gt(['show', twice])).toMatchObject({ code: 1, err: expect.stringContaining(`expected one of ${twice}-`) as string })
    expect(await gt(['show', 'i00000000-1'])).toMatchObject({ code: 1, err: expect.stringContaining('leads to no incident') as string })
    expect(await gt(['show', 'k000000000000'])).toMatchObject({ code: 1, err: expect.stringContaining('leads to no article') as string })
  })

  test('words of a report', async () => {
    expect((await gt(['search', 'missile', '--limit', '2'])).out).toMatch(/«[Mm]issile/)
    expect(await gt(['search', 'zyzzyva'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no report has the words') as string,
    })
  })
})

describe('decisions', () => {
  const undo = async (out: string): Promise<void> => {
    const number = /^Decision (\d+):/.exec(out)![1]!
    expect(await gt(['undo', number])).toMatchObject({ code: 0, out: expect.stringContaining(`took back decision ${number}`) as string })
  }

  test('correct, and take it back', async () => {
    const before = await shown(launch.id)
    const { code, out } = await gt(['correct', launch.id, 'rangeKm', 'about 777', '--because', 'radar'])
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('set distance flown of') as string })
    const field = (await shown(launch.id)).fields.find((f) => f.field === 'rangeKm')!
    expect(field.values[0]).toMatchObject({ value: { value: 777, approx: true }, relation: 'preferred' })
    expect(field.decided).toMatchObject({ by: 'kim', because: 'radar' })
    await undo(out)
    expect(await shown(launch.id)).toEqual(before)
  })

  test('merge leads the old id on; undone, both stand again', async () => {
    const other = all.find(({ id }) => id !== launch.id)!
    const { out } = await gt(['merge', launch.id, other.id])
    expect(await gt(['merge', launch.id, other.id])).toMatchObject({ code: 1, err: expect.stringContaining('both lead to') as string })
    await undo(out)
    expect((await shown(other.id)).id).toBe(other.id)
  })

  test('split and move', async () => {
    const [, second] = (await shown(launch.id)).reports
    const { out } = await gt(['split', launch.id, '--report', second!.article, '--because', 'another day'])
    const apart = /\n {2}(i[0-9a-f]{8}-\d+)/g
    const fresh = [...out.matchAll(apart)].map(([, id]) => id!).find((id) => id !== launch.id)!
    expect((await shown(fresh)).reports.map(({ article }) => article)).toEqual([second!.article])
    expect(await gt(['split', launch.id, '--report', second!.article])).toMatchObject({
      code: 1,
      err: expect.stringContaining(`which is no report of ${launch.id}; expected one of k`) as string,
    })
    expect((await gt(['move', fresh, launch.id, '--report', second!.article])).code).toBe(0)
    expect((await shown(launch.id)).reports.map(({ article }) => article)).toContain(second!.article)
  })

  test('reject, grade, note and claim', async () => {
    const claim = (await shown(launch.id)).fields.find((f) => f.field === 'rangeKm')!.values[0]!.claims[0]!
    const name = `${claim.anchor.article}:rangeKm:${claim.anchor.claimSpan[0]}`
    expect((await gt(['reject', name, '--because', 'misread'])).code).toBe(0)
    expect((await gt(['grade', claim.origin, 'b'])).code).toBe(0)
    // A slip of the keys is told, not swallowed.
    expect((await gt(['grade', 'kr-jsc', 'B'])).err).toContain('no report has an origin "kr-jsc" so far')
    expect((await gt(['note', launch.id, 'Asked', 'the', 'ministry.'])).out).toContain('“Asked the ministry.” Take it back')
    expect((await gt(['claim', launch.id, 'apogeeKm', '55', '--source', 'a briefing', '--words', 'some 55 km'])).code).toBe(0)
    const incident = await shown(launch.id)
    const claims = incident.fields.flatMap(({ field, values }) => values.flatMap((v) => v.claims.map((c) => ({ field, ...c }))))
    expect(
      claims.find(
        (c) => c.field === 'rangeKm' && c.anchor.claimSpan[0] === claim.anchor.claimSpan[0] && c.anchor.article === claim.anchor.article,
      )!.rejected,
    ).toBe(true)
    expect(claims.find((c) => c.byHand)).toMatchObject({ field: 'apogeeKm', anchor: { claimWords: 'some 55 km' } })
    expect(incident.origins.find(({ id }) => id === claim.origin)!.reliability).toBe('B')
    expect(incident.notes).toMatchObject([{ by: 'kim', text: 'Asked the ministry.' }])
    const page = (await gt(['show', launch.id, '--sources'])).out
    expect(page).toContain(name)
    expect(page).toContain('[set aside]')
  })

  test('what does not apply is refused with the reason and not written down', async () => {
    const before = await last()
    expect(await gt(['undo', '1'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('entry 1 of the journal is no decision') as string,
    })
    expect((await gt(['reject', 'k000000000000:rangeKm:4'])).code).toBe(1)
    expect(await last()).toBe(before)
  })

  test('are listed with number, words and what became of them', async () => {
    const { out } = await gt(['decisions'])
    expect(out).toMatch(/ {2}\d+ +set distance flown of \S+ to about 777 km, because “radar”/)
    expect(out).toMatch(/taken back by \d+/)
    expect(out).toMatch(/kim, \w+ \d+ \w+ \d{4} \d\d:\d\d UTC/)
  })

  test.each([
    [['correct', 'i0', 'rangeKm', 'far', '--because', 'x'], 'Got "far" for rangeKm; expected a number'],
    [['correct', 'i0', 'rangeKm', '700'], '--because'],
    [['claim', 'i0', 'speed', '7', '--source', 'x'], 'Got the field "speed"'],
    [['grade', 'kr-jcs', 'G'], 'Got "G"; expected a letter'],
    [['undo', 'first'], 'Got "first"; expected the number of a decision'],
    [['reject', 'c7'], 'Got "c7"; expected the name of a claim'],
    [['split', 'i0'], '--report'],
    [['incidents', '--since', '2026-02-30'], 'Got "2026-02-30"; expected a day that exists'],
    [['incidents', '--near', 'Nowhere-upon-Sea'], 'no place called'],
    [['incidents', '--type', 'party'], 'Allowed choices are launch'],
    [['incidents', '--limit', '0'], 'Got "0"; expected a whole number'],
    [['add'], 'nothing to add'],
  ])('%j is wrong usage and says why', async (args, why) => {
    const { code, out, err } = await gt(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(why)
    expect(err).toContain('--help')
  })
})

describe('upkeep', () => {
  test('a rebuild and a remerge keep decisions and ids', async () => {
    const before = await shown(launch.id)
    const { code, out } = await gt(['rebuild'])
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Made anew from \d+ journal entries: 6 reports\.\n$/) as string,
    })
    expect(await shown(launch.id)).toEqual(before)
    expect((await gt(['remerge'])).code).toBe(0)
    expect((await shown(launch.id)).notes).toEqual(before.notes)
  })

  test('a backup makes the same data elsewhere', async () => {
    const file = join(folder(), 'backup.gz')
    expect((await gt(['backup', file])).out).toMatch(/journal entries\.\n$/)
    expect(await gt(['backup', file])).toMatchObject({ code: 4, err: expect.stringContaining('got a file of that name') as string })
    const elsewhere = join(folder(), 'data')
    expect((await gt(['restore', file], { at: elsewhere })).out).toMatch(/6 reports\.\n$/)
    const incident = json<Incident>((await gt(['show', launch.id, '--json'], { at: elsewhere })).out)[0]
    expect(incident).toEqual(await shown(launch.id))
    expect(await gt(['restore', file], { at: elsewhere })).toMatchObject({ code: 4, err: expect.stringContaining('--replace') as string })
  })

  test('stats count what is there', async () => {
    const { out } = await gt(['stats'])
    expect(out).toMatch(/reports +6\n/)
    expect(json<{ articles: number; revisions: number }>((await gt(['stats', '--json'])).out)[0]).toMatchObject({
      articles: 6,
      revisions: 7,
    })
  })

  test('while another has it open, the error names it, and nothing is lost', async () => {
    const store = await openStore(data)
    const { code, err } = await gt(['stats'])
    // The journal can be read at any time.
    expect((await gt(['backup', join(folder(), 'b')])).code).toBe(0)
    await store.close()
    expect(code).toBe(4)
    expect(err).toContain(`process ${process.pid} on `)
    const after = await gt(['stats'])
    expect(after.code).toBe(0)
    expect(after.out).toMatch(/reports +6\n +revisions of them +7\n/)
  })

  test('a damaged journal: the error names file and byte and both ways back; --salvage keeps the rest', async () => {
    const at = join(folder(), 'data')
    cpSync(data, at, { recursive: true })
    const file = join(
      at,
      'journal',
      readdirSync(join(at, 'journal')).find((name) => name.endsWith('.journal'))!,
    )
    const bytes = readFileSync(file)
    bytes[bytes.indexOf('North Korea')]! ^= 1
    writeFileSync(file, bytes)
    const { code, err } = await gt(['stats'], { at })
    expect(code).toBe(4)
    expect(err).toMatch(/\.journal, byte \d+: got .+; expected .+groundtrack restore.+groundtrack rebuild --salvage/)
    const salvaged = await gt(['rebuild', '--salvage'], { at })
    expect(salvaged.code).toBe(1)
    expect(salvaged.err).toMatch(/could not be read: .+: entry \d+ \(got/)
    expect(salvaged.out).toContain('5 reports.')
    expect(existsSync(`${file}.damaged`)).toBe(true)
  })

  test('what a crash left at the end is cut and told', async () => {
    const at = join(folder(), 'data')
    cpSync(data, at, { recursive: true })
    const file = join(
      at,
      'journal',
      readdirSync(join(at, 'journal')).find((name) => name.endsWith('.journal'))!,
    )
    appendFileSync(file, '99 99 1234 00000000 {"kind":"art')
    const { code, err } = await gt(['stats'], { at })
    expect(code).toBe(0)
    expect(err).toContain('groundtrack: journal: cut the last 32 bytes of')
  })

  test.each([['incidents'], ['stats'], ['rebuild'], ['decisions'], ['show', 'i0'], ['backup', 'b']])(
    '%s where nothing was ever added says so',
    async (...args) => {
      const at = join(folder(), 'empty')
      const { code, err } = await gt(args, { at })
      expect(code).toBe(1)
      expect(err).toContain('got a folder without a journal; expected one with reports')
      expect(existsSync(at)).toBe(false)
    },
  )
})
