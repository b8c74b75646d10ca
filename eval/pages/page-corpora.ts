import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A page with its annotated text and what other systems took out of it. */
export interface GoldPage {
  id: string
  url: string
  html: Uint8Array
  text: string
  /** Outputs as published, by system. */
  peers: Record<string, string>
}

/** A page with segments that must, and must not, be in the text. */
export interface SegmentPage {
  url: string
  html: Uint8Array
  with: string[]
  without: string[]
}

const json = <T>(bytes: Uint8Array): T => JSON.parse(Buffer.from(bytes).toString('utf8')) as T

/** Pages of the article extraction benchmark in a folder. */
export const loadGoldPages = (folder: string): GoldPage[] => {
  const gold = json<Record<string, { articleBody: string; url: string }>>(readFileSync(join(folder, 'ground-truth.dev.json')))
  const outputs = join(folder, 'peer-outputs.dev.json.gz')
  const peers = existsSync(outputs) ? json<Record<string, Record<string, string>>>(gunzipSync(readFileSync(outputs))) : {}
  return Object.entries(gold).map(([id, { articleBody, url }]) => ({
    id,
    url,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
    text: articleBody,
    peers: Object.fromEntries(Object.entries(peers).map(([system, texts]) => [system, texts[id] ?? ''])),
  }))
}

/** Pages of trafilatura's evaluation set in a folder. */
export const loadSegmentPages = (folder: string): SegmentPage[] =>
  Object.entries(
    json<Record<string, { html: string; with: string[]; without: string[] }>>(readFileSync(join(folder, 'evaldata.dev.json'))),
  ).map(([url, page]) => ({ url, html: gunzipSync(readFileSync(join(folder, page.html))), with: page.with, without: page.without }))

/** Whether rules may be written while looking at pages of this URL's site: half of the sites, by a hash of the host's name. */
export const isLookedAt = (url: string): boolean => {
  const { hostname } = new URL(/^https?:/.test(url) ? url : `http://${url}`)
  return (
    (createHash('sha256')
      .update(hostname.replace(/^www\./, ''))
      .digest()[0]! &
      1) ===
    0
  )
}
