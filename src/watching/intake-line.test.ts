import { expect, it } from 'vitest'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { openEvidence } from '../intake/evidence/evidence.ts'
import { articleKey } from '../journal/article-key.ts'
import type { Report } from '../model/report.ts'
import type { Added, Incoming, Store } from '../store/store.ts'
import { openIntakeLine } from './intake-line.ts'

const folder = temporaryFolders()
const URL = 'https://ledger.example/1'
const page = (text: string): Incoming => ({ input: { url: URL, text }, notes: ['charset of the page: UTF-8'] })
const words = (text: string): Incoming => ({ input: { url: URL, text }, notes: ['text from the feed: the server answers 503'] })

/** A store that only remembers. */
const memory = (): { texts: string[]; store: Pick<Store, 'add' | 'article'> } => {
  const taken: Incoming[] = []
  const texts: string[] = []
  return {
    texts,
    store: {
      article: async (key) =>
        taken.flatMap((incoming, i) =>
          articleKey({ url: incoming.input.url ?? null, publisher: null, text: incoming.input.text }) === key
            ? [
                {
                  key,
                  revision: i + 1,
                  seq: i + 1,
                  takenIn: '',
                  copyOf: null,
                  report: { article: { notes: incoming.notes } } as unknown as Report,
                },
              ]
            : [],
        ),
      add: async function* (articles) {
        for await (const incoming of articles) {
          taken.push(incoming)
          texts.push(incoming.input.text)
          yield { kind: 'article', seq: texts.length, key: 'k', revision: texts.length, known: false, report: null, incidents: [] }
        }
      },
    },
  }
}

/** Hands the articles to a new line, all at once or one after the other; the texts that the store got. */
const taking = async (articles: readonly Incoming[], atOnce: boolean): Promise<{ texts: string[]; known: boolean[] }> => {
  const { store, texts } = memory()
  const at = folder()
  const line = openIntakeLine({ dataFolder: at, store, evidence: openEvidence(at), onAdded: async () => {} })
  const added: Added[] = []
  if (atOnce) added.push(...(await Promise.all(articles.map((one) => line.add(one, null)))))
  else for (const one of articles) added.push(await line.add(one, null))
  await line.close()
  return { texts, known: added.map(({ known }) => known) }
}

it.each([true, false])('never puts the words of a feed over a page that was read (at once: %s)', async (atOnce) => {
  expect(await taking([page('The whole page.'), words('A summary.')], atOnce)).toEqual({ texts: ['The whole page.'], known: [false, true] })
})

it('takes the page where both come at once, whichever was first', async () => {
  expect(await taking([words('A summary.'), page('The whole page.')], true)).toEqual({ texts: ['The whole page.'], known: [true, false] })
})

it('takes the words of a feed as long as there is no page, and the page then', async () => {
  const all = [words('A summary.'), words('A longer summary.'), page('The whole page.')]
  expect(await taking(all, false)).toEqual({ texts: ['A summary.', 'A longer summary.', 'The whole page.'], known: [false, false, false] })
})
