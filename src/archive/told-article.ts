import { createHash } from 'node:crypto'
import type { ArticleEntry } from '../journal/journal.ts'
import { digestOf, type ArticleDigest } from '../merging/article-digest.ts'
import { anchorKey, type EventSketch } from '../merging/event-sketch.ts'
import { articleMark } from '../merging/incident-id.ts'
import { accountOf } from '../merging/record/accounts/account-of.ts'
import { sketchesOf } from '../merging/sketches-of.ts'
import type { Report } from '../model/report.ts'
import type { World } from '../world/world.ts'

/** An article of the journal with its reading. */
export interface ReadEntry {
  seq: number
  entry: ArticleEntry
  report: Report
}

/** What is stored of one revision of an article. */
export interface ToldArticle extends ReadEntry {
  revision: number
  /** Beginning of the ids of incidents that it founds. */
  mark: string
  sketches: EventSketch[]
  /** By `anchorKey`: what it tells of the event, as JSON. */
  accounts: Map<string, string>
  digest: ArticleDigest
}

/** Pure: everything about one revision that the archive keeps. */
export const toldArticle = (read: ReadEntry, revision: number, world: World): ToldArticle => {
  const { entry, report } = read
  const sketches: EventSketch[] = []
  const accounts = new Map<string, string>()
  for (const sketch of sketchesOf(report, entry.key, revision, world)) {
    const { anchor } = sketch
    const event = report.events.find(({ mentions }) => mentions[0]?.[0] === anchor.span[0] && mentions[0][1] === anchor.span[1])
    if (!event || accounts.has(anchorKey(anchor))) continue
    sketches.push(sketch)
    accounts.set(anchorKey(anchor), JSON.stringify(accountOf({ report, event, anchor })))
  }
  return { ...read, revision, mark: articleMark(entry.key), sketches, accounts, digest: digestOf(report, entry.key, revision) }
}

/** Names a text: the same text again is known. */
export const textDigest = (text: string): string => createHash('sha256').update(text).digest('hex')
