// node check.mjs: headers, word counts, fields, quoted texts, weekdays, km/mile pairs. Plain Node; exits 1 and lists failures.
import { readFileSync, readdirSync } from 'node:fs'
const dir = new URL('.', import.meta.url)
const bad = []
const gold = readFileSync(new URL('gold.jsonl', dir), 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
const files = readdirSync(dir).filter((f) => /^g\d\d\.txt$/.test(f))
if (files.length !== gold.length) bad.push(`${files.length} reports, ${gold.length} gold lines`)
const FIELDS = [
  'type',
  'main',
  'role',
  'actor',
  'weapon_class',
  'weapon_name',
  'count',
  'date',
  'time_local',
  'launch_area',
  'range_km',
  'apogee_km',
  'flight_time_min',
  'capability_range_km',
  'landing',
  'eez',
  'sources',
  'relative_times',
]
const TYPES = [
  'launch',
  'artillery',
  'nuclear-test',
  'satellite-launch',
  'meeting',
  'visit',
  'statement',
  'agreement',
  'authorization',
  'deployment',
  'recruitment',
  'sanction',
  'exercise',
  'other',
]
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MON = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
let claims = 0
let events = 0
for (const g of gold) {
  const t = readFileSync(new URL(`${g.id}.txt`, dir), 'utf8')
  const say = (m) => bad.push(`${g.id}: ${m}`)
  const m = /^TITLE: .+\nOUTLET: .+\nPUBLISHED: (\S+)\n\n([\s\S]+)$/.exec(t)
  if (!m) {
    say('header')
    continue
  }
  if (m[1] !== g.published || !/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(m[1])) say('published')
  const body = m[2]
  const n = body.trim().split(/\s+/).length
  if (n < 180 || n > 380) say(`${n} words`)
  if (Object.keys(g).join() !== 'id,published,incident_id,style,events,noise,suspicious') say('report fields')
  if (g.suspicious.length) say('suspicious')
  if (!g.events.some((e) => e.main)) say('no main event')
  const has = (x, what) => {
    if (x !== null && x !== undefined && !t.includes(x)) say(`${what} not printed: ${x}`)
  }
  for (const x of g.noise) has(x, 'noise')
  const flat = t.replace(/,(?=\d{3})/g, '')
  const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
  const num = (v, what) => {
    if (v === null || v === undefined) return
    const list = typeof v === 'number' ? [v] : (v.range ?? [v.min ?? v.max])
    for (const x of list) {
      if (what === 'count' && (x <= 3 || [24].includes(x))) continue
      if (flat.match(new RegExp(`(?<![\\d.])${x}(?![\\d])`)) || (WORDS[x] && new RegExp(`\\b${WORDS[x]}\\b`, 'i').test(t))) continue
      say(`${what} ${x} not printed`)
    }
  }
  for (const e of g.events) {
    events++
    for (const f of FIELDS) if (!(f in e)) say(`field ${f} missing`)
    for (const f in e) if (!FIELDS.includes(f) && f !== 'variants') say(`field ${f} unknown`)
    if (!TYPES.includes(e.type)) say(`type ${e.type}`)
    if (e.main !== (e.role === 'main')) say('role/main')
    has(e.landing, 'landing')
    has(e.launch_area, 'launch_area')
    has(e.weapon_name, 'weapon_name')
    const computed = (f, v) =>
      (e.variants?.[f] ?? []).some((x) => x.value === v && /computed|converted/.test(`${x.scope ?? ''}${x.item ?? ''}`))
    for (const f of ['count', 'range_km', 'apogee_km', 'flight_time_min', 'capability_range_km']) if (!computed(f, e[f])) num(e[f], f)
    if (e.time_local) {
      const [h, mi] = e.time_local.split(':').map(Number)
      const h12 = ((h + 11) % 12) + 1
      const forms = [
        `${h12}:${String(mi).padStart(2, '0')}`,
        `${h12}.${String(mi).padStart(2, '0')}`,
        `${String(h).padStart(2, '0')}:${String(mi).padStart(2, '0')}`,
        `${String(h).padStart(2, '0')}.${String(mi).padStart(2, '0')}`,
      ]
      if (mi === 0) forms.push(`${h12} a.m.`, `${h12} p.m.`, `${h12}am`, `${h12}pm`, `${h12} am`, `${h12} pm`, h12 === 12 ? 'noon' : '\0')
      if (!forms.some((x) => t.includes(x)) && !computed('time_local', e.time_local)) say(`time ${e.time_local} not printed`)
    }
    if (e.date && !/^(\d{4}(-\d\d(-\d\d)?)?)(\/(\d{4}(-\d\d(-\d\d)?)?|\.\.))?$/.test(e.date)) say(`date ${e.date}`)
    for (const s of e.sources) {
      claims++
      has(s.quote_start, 'quote_start')
      if (s.quote_start.split(/\s+/).length > 6) say(`long quote_start ${s.quote_start}`)
    }
    for (const r of e.relative_times) {
      has(r.text, 'relative time')
      const day = DAYS.filter((d) => r.text.toLowerCase().includes(d))
      const full = /^\d{4}-\d\d-\d\d/.exec(r.resolved)
      if (day.length === 1 && full && DAYS[new Date(`${full[0]}T00:00Z`).getUTCDay()] !== day[0])
        say(`weekday ${r.text} is not ${r.resolved}`)
      const md = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})\b(?!\d)/i.exec(r.text) ?? null
      if (md && full && (MON.indexOf(md[1].toLowerCase()) + 1 !== +full[0].slice(5, 7) || +md[2] !== +full[0].slice(8, 10)))
        say(`date ${r.text} is not ${r.resolved}`)
    }
    for (const f of ['landing', 'launch_area', 'weapon_name']) for (const v of e.variants?.[f] ?? []) has(v.value, `variant ${f}`)
    for (const f of ['range_km', 'apogee_km', 'count'])
      for (const v of e.variants?.[f] ?? []) if (!/computed|converted/.test(v.scope ?? '')) num(v.value, f)
  }
  const pair = (re, k) => {
    for (const x of flat.matchAll(re)) {
      const r = (+x[1] * k) / +x[2]
      if (Math.abs(r - 1) > 0.03) say(`pair ${x[0]}`)
    }
  }
  pair(/([\d.]+) ?(?:km|kilomet(?:er|re)s?) \((?:about |some )?([\d.]+) ?miles?\)/g, 0.6214)
  pair(/([\d.]+) ?miles? \((?:about |some )?([\d.]+) ?(?:km|kilomet(?:er|re)s?)\)/g, 1.6093)
  pair(/([\d.]+) nautical miles \((?:about |some )?([\d.]+) ?(?:km|kilomet(?:er|re)s?)\)/g, 1.852)
  for (const w of body.matchAll(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)) {
    const near = body.slice(Math.max(0, w.index - 45), w.index + 45)
    if (!g.events.some((e) => e.relative_times.some((r) => r.text.includes(w[0]))))
      say(`weekday without a resolved time: ${near.replace(/\n/g, ' ')}`)
  }
}
for (const b of bad) console.log(b)
console.log(`${gold.length} reports, ${events} events, ${claims} claims, ${bad.length} failures`)
process.exit(bad.length ? 1 : 0)
