import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '../src/intake/article-text.ts'
import { isRelevant } from '../src/intake/relevance/relevance.ts'
import { readJsonLines } from './corpus.ts'
import type { Evaluation, Group } from './evaluation.ts'
import { Tally } from './scoring/tally.ts'

interface Text {
  title: string | null
  text: string
}

interface ClusterArticle extends Text {
  event?: string
  topic?: string
}

// Its clusters on launches are of our subject; the one on oil for North Korea, a breach of sanctions, is neither clearly in nor out.
const LAUNCHES = /north_korea_launches_satellite|north korea missile/i
const UNDECIDED = /north_korea_received_oil/i

/**
 * The quick look: how many articles of our subject pass it (recall), and how many of the others do. Reports, and beside them
 * news clusters, local news and ECB+; a corpus that is not there is left out.
 */
export const relevanceEvaluation: Evaluation = {
  summary: 'quick look at an article: recall on our subject, share of others that pass',
  corpus: '../shared/reports',
  run: (path) => {
    const bench = join(dirname(path), 'bench')
    const clusters = readClusters(join(bench, 'clustering-newscluster'))
    return [
      scored('reports', reportsIn(path), []),
      scored(
        'news clusters',
        clusters.filter((a) => LAUNCHES.test(nameOf(a))),
        clusters.filter((a) => !LAUNCHES.test(nameOf(a)) && !UNDECIDED.test(nameOf(a))),
      ),
      scored('local news', [], localNews(join(bench, 'geo-lgl', 'lgl.xml'))),
      scored('ECB+', [], ecb(join(bench, 'clustering-ecbplus'))),
    ].filter(({ rows }) => Object.keys(rows).length > 0)
  },
}

const scored = (name: string, ours: readonly Text[], others: readonly Text[]): Group => {
  const tally = new Tally()
  const passing = (texts: readonly Text[]): number => texts.filter(({ title, text }) => isRelevant(title, text)).length
  if (ours.length > 0) tally.count('of our subject, passing', passing(ours), ours.length, passing(ours))
  const wrong = passing(others)
  // Held back is right for them: the row's F1 falls when more of them pass.
  if (others.length > 0) tally.count('others, held back', others.length - wrong, others.length, others.length - wrong)
  return {
    name,
    rows: tally.rows(),
    ceilings: {},
    note: `${ours.length} of our subject, ${others.length} others${others.length > 0 ? `, ${((100 * wrong) / others.length).toFixed(1)} % of them pass` : ''}`,
    misses: [],
  }
}

const reportsIn = (folder: string): Text[] =>
  readdirSync(folder)
    .filter((name) => /^\d+\.txt$/.test(name))
    .map((name) => articleFromText(readFileSync(join(folder, name), 'utf8'), name))
    .map(({ title, text }) => ({ title: title ?? null, text }))

const nameOf = ({ event, topic }: ClusterArticle): string => event ?? topic ?? ''

const readClusters = (folder: string): ClusterArticle[] =>
  ['news_cluster.dev.jsonl', 'google_news.dev.jsonl']
    .map((name) => join(folder, name))
    .flatMap((file) => (existsSync(file) ? readJsonLines<ClusterArticle>(file).filter(({ text }) => Boolean(text)) : []))

const localNews = (file: string): Text[] =>
  !existsSync(file)
    ? []
    : [...readFileSync(file, 'utf8').matchAll(/<article [\s\S]*?<\/article>/g)].map(([article]) => ({
        title: /<title>([\s\S]*?)<\/title>/.exec(article)?.[1] ?? null,
        text: /<text>([\s\S]*?)<\/text>/.exec(article)?.[1] ?? '',
      }))

const ecb = (folder: string): Text[] =>
  ['train', 'dev']
    .map((part) => join(folder, `ecbplus.${part}.jsonl.gz`))
    .filter((file) => existsSync(file))
    .flatMap((file) => gunzipSync(readFileSync(file)).toString('utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => ({
      title: null,
      text: (JSON.parse(line) as { tokens: [number, number, string][] }).tokens.map(([, , word]) => word).join(' '),
    }))
