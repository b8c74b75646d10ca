import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { articleFromText } from '../../intake/article-text.ts'
import { parsePublished } from '../../intake/published.ts'
import type { ArticleInput } from '../../reading/read.ts'
import type { Incoming } from '../../store/store.ts'
import type { DeskStore } from '../desk-store.ts'
import type { ApiAnswers } from '../schemas/api-answers.ts'
import { newArticle, type NewArticle } from '../schemas/new-article.ts'
import { articlesInFile } from './articles-in-file.ts'
import { answers } from './formats.ts'
import { invalid } from './problem.ts'

/** Bytes of a request: an article, a file of articles. */
const MOST = { article: 2_000_000, file: 20_000_000 }
/** Articles of one dropped file. */
const MOST_ARTICLES = 2000

const addRoute = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Takes in one report: on disk, read, merged and checked when it answers',
  request: { body: { required: true, content: { 'application/json': { schema: newArticle } } } },
  responses: answers<ApiAnswers['Added']>('Added', 'What became of it'),
})

const fileRoute = createRoute({
  method: 'post',
  path: '/api/files',
  summary: 'Takes in the reports of one file: .txt, .html, .json, .jsonl',
  request: {
    query: z.object({ name: z.string().min(1).max(255) }),
    body: { required: true, content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: answers<ApiAnswers['AddedFile']>('AddedFile', 'What became of each report in it'),
})

const articleRoute = createRoute({
  method: 'get',
  path: '/api/articles/{key}',
  summary: 'All revisions of an article with their readings, oldest first',
  request: { params: z.object({ key: z.string().min(1).max(4000) }) },
  responses: answers<ApiAnswers['StoredArticles']>('StoredArticles', 'Each with its report (groundtrack/report@1)'),
})

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Articles with these words',
  request: { query: z.object({ q: z.string().min(1).max(200), limit: z.coerce.number().int().min(1).max(200).default(30) }) },
  responses: answers<ApiAnswers['SearchHits']>('SearchHits', 'Best first, with the words around the hit'),
})

const given = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null)

const incoming = ({ text, title, outlet, published, url }: NewArticle): Incoming => {
  const input: ArticleInput = articleFromText(text, 'pasted')
  return {
    input: {
      ...input,
      title: given(title) ?? input.title ?? null,
      publisher: given(outlet) ?? input.publisher ?? null,
      published: given(published) ? parsePublished(published!) : (input.published ?? null),
      url: given(url) ?? input.url ?? null,
    },
    notes: ['taken in at the desk'],
  }
}

/** Articles: take in, show, search. `added` is told of what each one did. */
export const articleRoutes = (store: DeskStore, take: DeskStore['add']): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: invalid })
  app.use('/api/articles', bodyLimit({ maxSize: MOST.article }))
  app.use('/api/files', bodyLimit({ maxSize: MOST.file }))
  app.openapi(addRoute, async (c) => c.json(await take(incoming(c.req.valid('json'))), 200))
  app.openapi(fileRoute, async (c) => {
    const items = await articlesInFile(c.req.valid('query').name, new Uint8Array(await c.req.arrayBuffer()), MOST_ARTICLES)
    const results = []
    for (const item of items)
      results.push('error' in item ? item : { where: item.where, added: await take({ input: item.input, notes: item.notes }) })
    return c.json({ results }, 200)
  })
  app.openapi(articleRoute, async (c) => {
    const { key } = c.req.valid('param')
    const revisions = await store.article(key)
    if (revisions.length === 0) throw new HTTPException(404, { message: `No article ${key}.` })
    return c.json(revisions, 200)
  })
  app.openapi(searchRoute, async (c) => {
    const { q, limit } = c.req.valid('query')
    return c.json(await store.search(q, limit), 200)
  })
  return app
}
