import { read, type World } from '../../src/index.ts'
import type { Account, Statement } from '../../src/merging/record/accounts/account.ts'
import type { Amount, Claim } from '../../src/model/report.ts'
import { FIELDS, itemToldBy, type GoldIncident, type GoldIncidentReport, type GoldValue } from './gold-incident.ts'

/** Accounts made of the gold values, as a perfect reader would give them: what the comparison alone can do. */
export const goldAccounts = ({ id, reports, fields }: GoldIncident, world: World): Account[] =>
  reports.map((report) => ({
    anchor: { article: report.id, revision: 1, span: [0, 0], words: '' },
    article: { outlet: report.outlet, title: report.title, url: null, published: report.published },
    type: 'launch',
    main: true,
    actor: { id: countryOf(id), name: id },
    statements: Object.entries(fields).flatMap(([name, { values }]) =>
      values.filter((v) => v.reports.includes(report.id)).flatMap((value) => statements(name, value, report, world)),
    ),
    findings: [],
    quotations: [],
    split: null,
    days: [],
    ordinals: [],
    splashes: [],
  }))

const countryOf = (id: string): string | null => (id.startsWith('nk-') ? 'KP' : id.startsWith('ir-') ? 'IR' : null)

const statements = (name: string, value: GoldValue, report: GoldIncidentReport, world: World): Statement[] => {
  const who = value.who?.length === value.reports.length ? value.who[value.reports.indexOf(report.id)] : value.who?.[0]
  const told = itemToldBy(report.id, value)
  const read = shape(name, value.value, world)
  if (read === null) return []
  return (told.length > 0 ? told : ['']).map((words) => ({
    field: FIELDS[name]!,
    value: read,
    span: [0, 0],
    words: typeof value.value === 'string' ? value.value : '',
    quoted: false,
    sources: who && who !== 'report' ? [{ name: who, id: null, cue: null, span: null }] : [],
    hedge: null,
    polarity: 'affirmed',
    item: itemIn(words),
    turn: /\b(?:superseded|withdrawn)\b/.test(words) ? 'withdrawn' : /\bfinal\b/.test(words) ? 'revised' : null,
    ...(name === 'time_local' ? clock(String(value.value), words, report) : {}),
  }))
}

const ORDINALS = '(?:first|second|third|fourth|fifth|sixth)'
/** Notes of the gold that name no thing: how a value was told, reckoned or taken back. */
const NOTE = /\b(?:converted|computed|time|zone|figure|view|superseded|withdrawn|final|initial|hedged|both|all)\b|^"|^$/i

/** The thing that a value is told of: one of several by its number, else as the gold calls it. */
const itemIn = (words: string): string | null =>
  new RegExp(String.raw`\b${ORDINALS}(?: and ${ORDINALS})*\b(?! (?:figure|view))`, 'i').exec(words)?.[0].toLowerCase() ??
  (NOTE.test(words) ? null : words.toLowerCase())

const ZONES: readonly (readonly [RegExp, string, number])[] = [
  [/pyongyang time/i, 'Asia/Pyongyang', -30],
  [/pacific daylight/i, 'America/Los_Angeles', -16 * 60],
]

/** The moment, reckoned from the place's clock as if it kept UTC: only differences count. */
const clock = (value: string, words: string, report: GoldIncidentReport): Partial<Statement> => {
  const zone = ZONES.find(([name]) => name.test(words))
  const day = (report.published ?? '2000-01-01').slice(0, 10)
  const at = Date.parse(`${day}T${value}:00Z`) - (zone?.[2] ?? 0) * 60_000
  return Number.isFinite(at) ? { utc: new Date(at).toISOString(), ...(zone ? { zone: zone[1] } : {}) } : {}
}

const SENTENCES: Readonly<Record<string, (words: string) => string>> = {
  weapon_class: (words) => `North Korea fired a ${words} on Tuesday.`,
  launch_area: (words) => `North Korea fired a missile ${/^(?:from|near|in|at)\b/.test(words) ? words : `from ${words}`} on Tuesday.`,
  landing: (words) =>
    `The missile fell ${/^(?:in|into|near|off|about|some|roughly|around|over|between|outside|inside|close|somewhere)\b/.test(words) ? words : `into ${words}`} on Tuesday.`,
}
const READ_AS: Readonly<Record<string, string>> = { weapon_class: 'weaponClass', launch_area: 'launchArea', landing: 'landing' }

const shape = (name: string, value: unknown, world: World): unknown => {
  if (name === 'eez') return { holder: 'JP', kind: 'eez', verdict: String(value), likelihood: null }
  const sentence = SENTENCES[name]
  if (sentence)
    return (
      claimIn(sentence(String(value)), READ_AS[name]!, world)?.value ??
      (name === 'weapon_class' ? 'missile' : { name: String(value), id: null })
    )
  if (typeof value === 'number') return { value } satisfies Amount
  if (typeof value !== 'object' || value === null) return value
  const { min, max, range } = value as { min?: number; max?: number; range?: [number, number] }
  return range ? { min: range[0], max: range[1] } : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

const claimIn = (text: string, field: string, world: World): Claim | null =>
  read({ id: 'gold', url: null, title: null, publisher: null, published: '2020-01-08T00:00:00Z', text }, { world }).claims.find(
    (c) => c.field === field,
  ) ?? null
