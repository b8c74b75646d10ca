import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { FaultThrown } from '../../src/intake/intake-error.ts'
import { charsetOf } from '../../src/intake/pages/charset.ts'
import { readPage } from '../../src/intake/pages/read-page.ts'
import type { EvalOptions, Evaluation, Group } from '../evaluation.ts'
import type { Row } from '../scoring/tally.ts'
import { isLookedAt, loadGoldPages, loadSegmentPages, type GoldPage, type SegmentPage } from './page-corpora.ts'
import { scoreSegments } from './segments.ts'
import { compareShingles, meanScores } from './shingles.ts'

/** Article text out of pages: the article extraction benchmark or trafilatura's English pages, whichever lies in the folder. */
export const pagesEvaluation = (corpus: string): Evaluation => ({
  summary: 'article text of pages, beside Readability alone and other systems',
  corpus,
  run: (path, options) =>
    existsSync(join(path, 'ground-truth.dev.json')) ? goldGroups(loadGoldPages(path), options) : [segmentGroup(loadSegmentPages(path))],
})

const OURS = 'article text'
const READABILITY = 'Readability.js alone, this run'

const goldGroups = (pages: readonly GoldPage[], { misses, heldOut }: EvalOptions): Group[] => {
  const parts: readonly (readonly [string, boolean])[] = [
    ['sites looked at', true],
    ['sites not looked at', false],
  ]
  return parts.map(([name, looked]) => {
    const part = pages.filter(({ url }) => isLookedAt(url) === looked)
    const read = part.map((page) => ({ page, ours: textOf(page.html, page.url), readability: readabilityAlone(page.html) }))
    const score = (texts: readonly string[]): Row => meanRow(part.map((page, at) => compareShingles(page.text, texts[at]!)))
    const systems = Object.keys(part[0]?.peers ?? {})
    return {
      name,
      rows: { [OURS]: score(read.map(({ ours }) => ours)) },
      peers: {
        [READABILITY]: score(read.map(({ readability }) => readability)),
        ...Object.fromEntries(systems.map((system) => [`${system}, as published`, score(part.map(({ peers }) => peers[system]!))])),
      },
      ceilings: {},
      note: `${part.length} pages; P and R are means over pages of shares of four-word shingles, counts are sums of shares in percent`,
      // Rules are not written from pages of the other half.
      misses: misses && (looked || heldOut) ? read.map(({ page, ours }) => missOf(page, ours)).filter((line) => line !== null) : [],
    }
  })
}

const meanRow = (counts: Parameters<typeof meanScores>[0]): Row => {
  const percent = (kind: 'tp' | 'fn' | 'fp'): number => Math.round(counts.reduce((sum, count) => sum + count[kind], 0) * 100)
  return { ...meanScores(counts), tp: percent('tp'), fn: percent('fn'), fp: percent('fp') }
}

const missOf = ({ url, text }: GoldPage, ours: string): string | null => {
  const { tp, fp, fn } = compareShingles(text, ours)
  return fp + fn < 0.005 ? null : `${url} | P ${(tp / (tp + fp || 1)).toFixed(3)} R ${(tp / (tp + fn || 1)).toFixed(3)}`
}

const segmentGroup = (pages: readonly SegmentPage[]): Group => {
  const ours = scoreSegments(pages, (page) => textOf(page.html, page.url))
  const peer = scoreSegments(pages, (page) => readabilityAlone(page.html))
  return {
    name: 'all pages',
    rows: { segments: ours.row },
    peers: { [READABILITY]: peer.row },
    ceilings: {},
    note: `${pages.length} pages; accuracy ${ours.accuracy.toFixed(3)}, Readability alone ${peer.accuracy.toFixed(3)}`,
    misses: ours.misses,
  }
}

const textOf = (html: Uint8Array, url: string): string => {
  try {
    return readPage(html, { url }).text
  } catch (error) {
    if (error instanceof FaultThrown) return ''
    throw error
  }
}

/** The peer, given the same bytes and the encoding that we found. */
const readabilityAlone = (html: Uint8Array): string => {
  const document = new DOMParser().parseFromString(new TextDecoder(charsetOf(html, null).label).decode(html), 'text/html')
  return new Readability(document as ConstructorParameters<typeof Readability>[0]).parse()?.textContent ?? ''
}
