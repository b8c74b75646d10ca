import { parseEdtf } from '../model/edtf.ts'
import type { ActorMention, Finding, Report, Span } from '../model/report.ts'
import { certaintyAt, holdingsOf, type Days, type Holding } from '../world/offices.ts'
import { readTitle } from '../world/printed-title.ts'
import type { OfficeRow, OfficeStyle, PersonRow } from '../world/rows.ts'
import type { World } from '../world/world.ts'
import { dayOf } from './calendar.ts'
import type { Check } from './check.ts'
import { indexOf } from './report-index.ts'
import { sentenceAround } from './spans.ts'

/** Days by which clocks and time zones may move the day of publication. */
const ZONE_DAYS = 1
/** For so long before and after a change of office the press mixes names and titles with every right. */
const CHANGE_DAYS = 30
/** A main event so far from the publication makes the text a look back. */
const LOOK_BACK_DAYS = 45

/** Words that set a sentence in another time than the article's: then the title may belong to that time. */
const RECALLED =
  /\b(?:when|while|under|during|era|administration|presidency|tenure|predecessor|successor|succeed\w*|replac\w+|former|formerly|then|once|since|until|in (?:19|20)\d\d|(?:last|previous|that) year|years? (?:ago|earlier|before|later)|decades?|histor\w+|late|deceased|elect|appoint\w*|nominat\w+|resign\w*|step\w* down|sworn|took office|takes? office|inaugurat\w+|br(?:ing|ings|ought) down|toppl\w+|impeach\w+|oust\w+|downfall|legacy|memoirs?)\b/iu

/** A title printed beside a person's name. */
interface Titled {
  readonly mention: ActorMention
  readonly person: PersonRow
  readonly office: OfficeRow
  readonly style: OfficeStyle | null
}

/** The words before and behind the name in a mention: "U.S. Defense Secretary", ", the defense minister". */
const wordsBesideName = (text: string, person: PersonRow, closed: boolean): string[] => {
  const lower = text.toLowerCase()
  for (const name of [...person.names].sort((a, b) => b.length - a.length)) {
    const at = lower.indexOf(name.toLowerCase())
    if (at >= 0)
      return [text.slice(0, at).replace(/,\s*$/u, ''), closed ? (/^,\s*(.+)$/su.exec(text.slice(at + name.length))?.[1] ?? '') : ''].filter(
        (w) => w.trim() !== '',
      )
  }
  return []
}

/** "then-", "ex-" and the like, where the mention leaves them out; "deputy" makes another office of it. */
const SET_APART =
  /(?:\b(?:former|ex|then|late|ousted|deposed|deputy|vice|assistant|incoming|outgoing|acting|interim|caretaker|shadow|opposition)[\s-]+|['’]s\s+)$/iu
/** "Like Roe, the British prime minister is named": no words on Roe, which a comma or stop would close. */
const CLOSED = /^["'”’]?\s*(?:[,.;:)—–]|$)/u
/** "President Roe of the Harbour Institute": an office of something else. */
const OF_SOMETHING = /^,?\s+(?:of|at|for)\s+(?:the\s+)?\p{Lu}/u

const titled = (report: Report, world: World): Titled[] =>
  report.actors.flatMap((mention) => {
    const person = mention.kind === 'person' && mention.id !== null ? world.personById.get(mention.id) : undefined
    if (!person || person.offices.length === 0) return []
    const { text } = report.article
    if (SET_APART.test(text.slice(Math.max(0, mention.span[0] - 20), mention.span[0]))) return []
    const closed = CLOSED.test(text.slice(mention.span[1], mention.span[1] + 10))
    return wordsBesideName(mention.text, person, closed).flatMap((words) => {
      const title = readTitle(words, world, person.country)
      const office = title?.manner === 'held' && title.offices.length === 1 ? title.offices[0]! : null
      if (!office || office.many || (title!.country === null && OF_SOMETHING.test(text.slice(mention.span[1], mention.span[1] + 30))))
        return []
      return [{ mention, person, office, style: title!.style }]
    })
  })

/** The paragraph around a span. */
const paragraphAround = (text: string, [start, end]: Span): Span => {
  const close = text.indexOf('\n', end)
  return [text.lastIndexOf('\n', start - 1) + 1, close < 0 ? text.length : close]
}

const around = (day: number, days: number): Days => ({ first: day - days, last: day + days })

/** Whether the text speaks, here or as a whole, of a time in which the person may have held the office. */
const speaksOfHisTime = (report: Report, { mention }: Titled, own: readonly Holding[], today: number): boolean => {
  const { text } = report.article
  const held = (edtf: string | null | undefined): boolean => {
    const bounds = edtf ? parseEdtf(edtf) : null
    return bounds !== null && own.some((holding) => certaintyAt(holding, bounds) !== 'no')
  }
  const index = indexOf(report)
  if (index.times.overlapping(paragraphAround(text, mention.span)).some((time) => held(time.edtf))) return true
  if (index.mentions.overlapping(sentenceAround(text, mention.span)).some(({ event }) => held(event.date))) return true
  return report.events.some((event) => {
    const day = event.main ? dayOf(event.date)?.number : undefined
    return day !== undefined && Math.abs(day - today) > LOOK_BACK_DAYS && held(event.date)
  })
}

const isBorne = (style: OfficeStyle | null, today: number): boolean => {
  const [from, to] = [style?.from ? parseEdtf(style.from) : null, style?.to ? parseEdtf(style.to) : null]
  return (!from || from.first <= today + CHANGE_DAYS) && (!to || to.last >= today - CHANGE_DAYS)
}

const span = ({ tenure }: Holding): string =>
  `${tenure.from ?? 'unknown'} to ${tenure.to ?? (tenure.seen ? `at least ${tenure.seen}` : 'unknown')}`

const judge = (report: Report, world: World, title: Titled, today: number): Finding[] => {
  const { mention, person, office } = title
  const all = holdingsOf(world, office.id)
  const own = all.filter((holding) => holding.person === person)
  const day = new Date(today * 86_400_000).toISOString().slice(0, 10)
  const finding = (verdict: Finding['verdict'], holder: Holding, sentence: string, days: number | null): Finding => ({
    check: 'office-holder',
    verdict,
    claims: [],
    spans: [mention.span],
    inputs: {
      person: person.names[0]!,
      office: office.name,
      day,
      holder: holder.person.names[0]!,
      from: holder.tenure.from,
      to: holder.tenure.to,
    },
    margin: days === null ? null : { days },
    sentence,
  })
  const sureNow = own.find((holding) => certaintyAt(holding, around(today, 0)) === 'sure')
  if (sureNow) {
    const days = Math.min(today - sureNow.sure.first, sureNow.sure.last - today)
    return [finding('consistent', sureNow, `${person.names[0]} was ${office.name} on ${day} (${span(sureNow)}).`, days)]
  }
  if (own.some((holding) => certaintyAt(holding, around(today, CHANGE_DAYS)) !== 'no')) return []
  const holder = all.find((holding) => holding.person !== person && certaintyAt(holding, around(today, ZONE_DAYS)) === 'sure')
  if (!holder || speaksOfHisTime(report, title, own, today)) return []
  // Who held it once keeps the title in many a sentence that looks back; who never did, does not.
  const sentence = report.article.text.slice(...sentenceAround(report.article.text, mention.span))
  if (own.length > 0 && RECALLED.test(sentence)) return []
  const off = own.flatMap(({ sure }) => (Number.isFinite(sure.first + sure.last) ? [Math.max(sure.first - today, today - sure.last)] : []))
  return [
    finding(
      'contradicted',
      holder,
      `${person.names[0]} was not ${office.name} on ${day}: ${holder.person.names[0]} was${holder.tenure.acting ? ', acting' : ''} (${span(holder)}).`,
      off.length > 0 ? -Math.min(...off) : null,
    ),
  ]
}

/**
 * A person given an office that another one held on the day of publication. Judged only where both are known and the
 * holder's dates were looked up; former, acting, coming and deputy titles, and words about another time, are left alone.
 */
export const officeHolder: Check = {
  name: 'office-holder',
  run: (report, world) => {
    const today = dayOf(report.article.published)?.number
    if (today === undefined) return []
    const seen = new Set<string>()
    return titled(report, world).flatMap((title) => {
      const key = `${title.person.id} ${title.office.id}`
      if (seen.has(key) || !isBorne(title.style, today)) return []
      seen.add(key)
      return judge(report, world, title, today)
    })
  },
}
