import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonLines } from '../corpus.ts'

export interface GoldMention {
  type: string
  incident: string
  main: boolean
  /** Stands exactly once in the text. */
  quote: string
}

export interface StreamItem {
  id: string
  url: string
  publisher: string
  title: string
  published: string
  text: string
  credit: string | null
  origin_of: string | null
  origin_kind: 'original' | 'copy' | 'rewrite' | 'independent'
  cases: string[]
  mentions: GoldMention[]
}

export interface GoldIncident {
  id: string
  type: string
  actor: string
  date: string
}

export interface Stream {
  items: StreamItem[]
  incidents: GoldIncident[]
}

/** The stream of short items with its incidents, oldest item first. */
export const loadStream = (folder: string): Stream => ({
  items: readJsonLines<StreamItem>(join(folder, 'stream.jsonl')),
  incidents: JSON.parse(readFileSync(join(folder, 'incidents.json'), 'utf8')) as GoldIncident[],
})

/** Ids of the items of the first half of the days: weights and rules are made while looking at these, and at no others. */
export const firstHalf = (items: readonly StreamItem[]): Set<string> => {
  const dayOf = (item: StreamItem): string => item.published.slice(0, 10)
  const days = [...new Set(items.map(dayOf))].sort()
  const last = days[Math.floor(days.length / 2) - 1]!
  return new Set(items.filter((item) => dayOf(item) <= last).map((item) => item.id))
}
