import type { Report } from '../model/report.ts'
import { publishedMinute } from './event-window.ts'
import { minHash, wordsOf } from './min-hash.ts'

/** What tells whether an article copies or rewrites another: kept with each article. */
export interface ArticleDigest {
  /** Key of the article. */
  article: string
  revision: number
  outlet: string | null
  /** Minutes since 1970 UTC; null where undated. */
  published: number | null
  /** MinHash of the words. */
  textHash: number[]
  /** Hashes of runs of four words, ascending, the smallest 256: what two texts share word for word. */
  runs: number[]
  /** Names the text credits: agencies in a dateline, outlets that report. In lower case. */
  credits: string[]
}

const RUN = 4
const KEPT = 256

/** FNV-1a over UTF-16 code units. */
const hashOf = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Pure digest of one article as read. */
export const digestOf = (report: Report, articleKey: string, revision: number): ArticleDigest => {
  const { text, publisher, published } = report.article
  const words = wordsOf(text)
  const runs = new Set<number>()
  for (let i = 0; i + RUN <= words.length; i++) runs.add(hashOf(words.slice(i, i + RUN).join(' ')))
  return {
    article: articleKey,
    revision,
    outlet: publisher,
    published: publishedMinute(published),
    textHash: minHash(text),
    runs: [...runs].sort((a, b) => a - b).slice(0, KEPT),
    credits: creditsOf(report),
  }
}

/** "SEOUL, Oct. 10 (Hanbit) -": the agency in brackets at the beginning. */
const DATELINE = /^[\p{Lu}][\p{L} .,'’-]{1,40}?(?:,? \p{L}+\.? \d{1,2})? ?\(([\p{Lu}][\p{L}\p{N} &-]{1,40})\)\s*[-–—:]?/u

/** "Meridian Press reports", "told the Sirwah Post", "according to Hanbit": names of up to four words beside a word of telling. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'-]*(?: (?:of |the |for )?\p{Lu}[\p{L}\p{N}’'-]*){0,3}`
const REPORTS = new RegExp(String.raw`(${NAME}),? (?:reports|reported|says|said|writes|wrote|adds|added|carried|which first)\b`, 'gu')
const TOLD = new RegExp(String.raw`\b(?:told|by|citing|quoting|via|to) (?:the )?(${NAME})`, 'gu')

const creditsOf = ({ article, claims, places }: Report): string[] => {
  const { text } = article
  const dateline = DATELINE.exec(text)?.[1]
  const places_ = new Set(places.map((place) => place.text.toLowerCase()))
  const named = [
    ...claims.flatMap((claim) => claim.sources.map((source) => source.name)),
    ...[REPORTS, TOLD].flatMap((cue) => [...text.matchAll(cue)].map((match) => match[1]!.replace(/[’']s$/, ''))),
  ]
  // "Yerevan said" is a government, no paper of that name.
  const credits = named.map((name) => name.toLowerCase()).filter((name) => !places_.has(name))
  return [...new Set([...(dateline ? [dateline.toLowerCase()] : []), ...credits])]
}
