import { describe, expect, test } from 'vitest'
import { FaultThrown } from '../intake-error.ts'
import { articleFromPage } from './article-page.ts'
import { readPage } from './read-page.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const LEAD = 'A missile flew some 410 kilometres before it fell into the sea on Tuesday, the coast guard of Harrow said in a notice.'
const SECOND = 'The notice gave no type. Two officials said on condition that they not be named that it had come from a field near Quill.'
const THIRD = 'Ships were told to keep away from what might drift ashore, and the harbour stayed closed until noon, the notice said.'

const page = (body: string, head = ''): Uint8Array =>
  bytes(
    `<!doctype html><html lang="en"><head><title>Missile falls into sea - Harrow Ledger</title>${head}</head><body>${body}</body></html>`,
  )
const story = (inside: string, head = ''): Uint8Array =>
  page(
    `<nav><a href="/">Home</a> <a href="/w">World</a></nav><main><h1>Missile falls into sea</h1><div class="article-body">${inside}</div></main><footer>© Harrow Ledger</footer>`,
    head,
  )
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

describe('article text', () => {
  test('paragraphs with a blank line between them, nothing around them', () => {
    expect(readPage(story(paragraphs(LEAD, SECOND, THIRD))).text).toBe([LEAD, SECOND, THIRD].join('\n\n'))
  })

  test.each([
    ['an inline link to another story', '<p><strong>Read also:</strong> <a href="/b">Harbour closed for a week</a></p>', 'Harbour closed'],
    [
      'a related box',
      '<div class="ArticleBody__relatedStories"><p>The mayor spoke at length about fish on Sunday evening.</p></div>',
      'mayor',
    ],
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>A ship leaves Quill on Monday. Ada Reed/Harrow Ledger</figcaption></figure>',
      'A ship leaves',
    ],
    ['a sign-up line', '<p>Sign up for our morning newsletter and never miss a story.</p>', 'newsletter'],
    ['share buttons', '<ul class="share-tools"><li>Facebook</li><li>Copy link</li></ul>', 'Copy link'],
    ['an advertisement label', '<div>Advertisement</div>', 'Advertisement'],
    ['hidden text', '<p style="display:none">This sentence is hidden from whoever reads the page.</p>', 'hidden'],
  ])('without %s', (_, furniture, words) => {
    const { text } = readPage(story(`<p>${LEAD}</p>${furniture}${paragraphs(SECOND, THIRD)}`))
    expect(text).not.toContain(words)
    expect(text).toBe([LEAD, SECOND, THIRD].join('\n\n'))
  })

  test('what is left out inside the article is listed with its reason', () => {
    const { removed } = readPage(story(`${paragraphs(LEAD, SECOND)}<figure><figcaption>A ship leaves Quill.</figcaption></figure>`))
    expect(removed).toContainEqual({ text: 'A ship leaves Quill.', reason: 'caption' })
  })

  test('lists, quotations, headings and tables of the story stay', () => {
    const { text } = readPage(
      story(
        `<p>${LEAD}</p><h2>What is known</h2><ul><li>It fell at noon.</li><li>Nobody was hurt.</li></ul><p>${SECOND}</p>` +
          `<blockquote>We heard it before we saw it, and then the windows shook.</blockquote><table><tr><td>Range</td><td>410 km</td></tr></table><p>${THIRD}</p>`,
      ),
    )
    expect(text.split('\n\n')).toEqual([
      LEAD,
      'What is known',
      'It fell at noon.',
      'Nobody was hurt.',
      SECOND,
      'We heard it before we saw it, and then the windows shook.',
      'Range 410 km',
      THIRD,
    ])
  })

  test('lines broken twice are paragraphs, broken once they are lines', () => {
    expect(readPage(story(`${LEAD}<br><br>${SECOND}<br>${THIRD}`)).text).toBe(`${LEAD}\n\n${SECOND}\n${THIRD}`)
  })

  test('a flash of one paragraph', () => {
    const flash = 'A missile was fired toward the sea, Harrow says.'
    expect(readPage(story(`<p>${flash}</p>`)).text).toBe(flash)
  })

  test('a flash whose paragraph is its headline, without a full stop', () => {
    const flash = '(URGENT) Harrow fires ballistic missile toward the sea: coast guard'
    const around = (inside: string): string =>
      `<html><head><title>${flash}</title></head><body><div class="menu"><a href="/a">World</a></div>${inside}<footer>Sign up for our letter</footer></body></html>`
    expect(readPage(Buffer.from(around(`<h1>${flash}</h1><div class="story"><p>${flash}</p></div>`))).text).toBe(flash)
    // An overview that only links to it is none.
    expect(() => readPage(Buffer.from(around(`<p><a href="/1">${flash}</a></p>`)))).toThrow('a page without an article')
  })

  const teaser = (n: number): string =>
    `<li><h4><a href="/n${n}">Headline number ${n} about the harbour</a></h4><p>The mayor of Quill spoke at some length about fish number ${n}, and nobody in the town hall objected.</p></li>`
  const teasers = `<ul>${[1, 2, 3, 4, 5, 6, 7, 8].map(teaser).join('')}</ul>`

  test('a flash of one short paragraph among long announcements of other stories', () => {
    const flash = '(URGENT) Harrow fires missile toward the sea: coast guard.'
    const body = `<div><h1>Missile falls into sea</h1><div><p>${flash}</p></div></div><div class="col2">${teasers}</div>`
    expect(readPage(page(body)).text).toBe(flash)
  })

  test('a lead in an element of its own', () => {
    const body = `<article><h1>Missile falls into sea</h1><div class="top"><p>${LEAD}</p></div><div class="text">${paragraphs(SECOND, THIRD, SECOND, THIRD)}</div></article>`
    expect(readPage(page(body)).text).toBe([LEAD, SECOND, THIRD, SECOND, THIRD].join('\n\n'))
  })

  test('a text in several pieces with other things between them', () => {
    const piece = (text: string): string =>
      `<div class="story-piece"><p>${text}</p></div><div class="box"><a href="/x">Harbour closed for a week</a></div>`
    expect(readPage(page(`<h1>Missile falls into sea</h1>${[LEAD, SECOND, THIRD].map(piece).join('')}${teasers}`)).text).toBe(
      [LEAD, SECOND, THIRD].join('\n\n'),
    )
  })

  test('all entries of a live blog, short ones too, without their furniture', () => {
    const said = ['10:05', '10:20', '11:00', '12:15'].map((clock, n) => ({
      clock,
      text: n === 2 ? `${LEAD} ${SECOND} ${THIRD}` : `The coast guard said at ${clock} that nothing else had been seen.`,
    }))
    const entry = ({ clock, text }: { clock: string; text: string }): string =>
      `<article class="block"><header><time>${clock} KST</time></header><div class="block-elements"><p>${text}</p></div><div class="share">Share</div></article>`
    const { text } = readPage(page(`<main><h1>Live: missile over Harrow</h1>${said.map(entry).join('')}</main><aside>${teasers}</aside>`))
    for (const one of said) expect(text).toContain(one.text)
    expect(text).not.toMatch(/Share|mayor of Quill/)
  })

  test('entries of a live blog that only search engines are told', () => {
    const entries = [LEAD, SECOND, THIRD].map((articleBody, n) => ({ '@type': 'BlogPosting', headline: `Entry ${n}`, articleBody }))
    const ld = JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Live: missile over Harrow', liveBlogUpdate: entries })
    const { text } = readPage(
      page(`<h1>Live: missile over Harrow</h1><p>This page is kept up to date.</p>`, `<script type="application/ld+json">${ld}</script>`),
    )
    expect(text.split('\n\n')).toEqual(['Entry 0', LEAD, 'Entry 1', SECOND, 'Entry 2', THIRD])
  })

  test('comments longer than the story', () => {
    const comments = `<div class="comments">${`<div class="comment"><p>${SECOND} I do not believe a word of it, and neither should you.</p></div>`.repeat(12)}</div>`
    expect(readPage(page(`<h1>Missile falls into sea</h1><div class="text">${paragraphs(LEAD, THIRD)}</div>${comments}`)).text).toBe(
      [LEAD, THIRD].join('\n\n'),
    )
  })

  test('markup before <html>, twice <body>, none of them', () => {
    const text = [LEAD, SECOND, THIRD].join('\n\n')
    const inner = `<h1>Missile falls into sea</h1><div>${paragraphs(LEAD, SECOND, THIRD)}</div>`
    for (const html of [
      `<style>p{}</style><meta name="a" content="b"><html><body>${inner}</body></html>`,
      `<html><body><body>${inner}`,
      inner,
      `<title>Missile</title>${inner}</html>`,
    ])
      expect(readPage(bytes(html)).text).toBe(text)
  })

  test('a page filled by a script gives the text it tells search engines', () => {
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline: 'Missile falls into sea', articleBody: `${LEAD} ${SECOND}` })
    const read = readPage(page('<div id="app"></div>', `<script type="application/ld+json">${ld}</script>`))
    expect(read.text).toBe(`${LEAD} ${SECOND}`)
    expect(read.notes).toEqual(['the text is the one the page gives to search engines'])
  })

  test('a page without an article is a fault', () => {
    const overview = page('<ul><li><a href="/a">Missile falls</a></li><li><a href="/b">Harbour closed</a></li></ul>')
    expect(() => readPage(overview)).toThrow(FaultThrown)
  })
})

describe('what a page says of its article', () => {
  const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

  test('JSON-LD: title, writers, publisher, times with zone, address', () => {
    const { input } = articleFromPage(
      story(
        paragraphs(LEAD, SECOND),
        ld({
          '@graph': [
            { '@type': 'WebSite', name: 'Ledger' },
            {
              '@type': ['NewsArticle'],
              headline: 'Missile falls into sea',
              author: [{ name: 'Ada Reed' }, { name: 'Tom Quay' }],
              publisher: { name: 'Harrow Ledger' },
              datePublished: '2031-05-03T10:05:00+09:00',
              dateModified: '2031-05-03T11:00:00+09:00',
            },
          ],
        }) + '<link rel="canonical" href="https://ledger.example/a?utm_source=x#top">',
      ),
      'a',
    )
    expect(input).toMatchObject({
      id: 'a',
      url: 'https://ledger.example/a',
      title: 'Missile falls into sea',
      publisher: 'Harrow Ledger',
      published: '2031-05-03T10:05:00+09:00',
      publishedBasis: 'page',
      byline: 'Ada Reed, Tom Quay',
      updated: '2031-05-03T11:00:00+09:00',
    })
    const { metadata } = readPage(
      story(paragraphs(LEAD), ld({ '@type': 'Article', author: { name: 'By Ada Reed' }, dateModified: '2031-05-04' })),
    )
    expect(metadata.byline).toBe('Ada Reed')
  })

  test('a time without zone is a day, unless the page prints the same time with its zone', () => {
    const without = { '@type': 'Article', datePublished: '2031-05-03T10:05:00' }
    expect(readPage(story(paragraphs(LEAD), ld(without))).metadata.published).toBe('2031-05-03')
    const printed = `<div class="stamp">Published May 3, 2031 10:05 KST</div>${paragraphs(LEAD)}`
    expect(readPage(story(printed, ld(without))).metadata.published).toBe('2031-05-03T10:05+09:00')
  })

  test('the line under the headline, where markup says nothing', () => {
    const { metadata } = readPage(story(`<div class="stamp">Published: 3 May 2031 10:05 GMT</div>${paragraphs(LEAD, SECOND)}`))
    expect(metadata).toMatchObject({ published: '2031-05-03T10:05Z', basis: 'text' })
  })

  test('not the day in a caption, and a line with links in it', () => {
    const line =
      '<figure><figcaption>A ship leaves Quill on May 1, 2031.</figcaption></figure><p class="x">By <a href="/r">Ada Reed</a> on Saturday, May 3rd, 2031</p>'
    expect(readPage(story(`${line}${paragraphs(LEAD, SECOND)}`)).metadata.published).toBe('2031-05-03')
  })

  test('AMP and print versions are the same article', () => {
    const url = (head: string, at: string): string | null => readPage(story(paragraphs(LEAD), head), { url: at }).metadata.url
    const canonical = '<link rel="canonical" href="https://www.ledger.example/w/missile">'
    expect(url(canonical, 'https://www.ledger.example/amp/1')).toBe('https://www.ledger.example/w/missile')
    for (const at of ['w/missile/amp/', 'w/missile?amp=1', 'w/missile/print', 'w/missile?outputType=amp', 'w/missile?print=1&fbclid=9'])
      expect(url('', `https://www.ledger.example/${at}`)).toBe('https://www.ledger.example/w/missile')
    expect(url('', 'https://www-ledger-example.cdn.ampproject.org/c/s/www.ledger.example/w/missile/amp')).toBe(
      'https://www.ledger.example/w/missile',
    )
    expect(url('<link rel="canonical" href="/">', 'https://www.ledger.example/w/missile?id=4')).toBe(
      'https://www.ledger.example/w/missile?id=4',
    )
  })

  test('the site’s name is no part of the title', () => {
    const { metadata } = readPage(page(`<div>${paragraphs(LEAD, SECOND)}</div>`, '<meta property="og:site_name" content="Harrow Ledger">'))
    expect(metadata).toMatchObject({
      title: 'Missile falls into sea',
      publisher: 'Harrow Ledger',
      language: 'en',
      published: null,
      basis: 'none',
    })
  })

  test('broken JSON-LD is read as far as it goes, or passed over', () => {
    const lines = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Missile falls\n into sea","datePublished":"2031-05-03T01:05Z",}</script>`
    expect(readPage(story(paragraphs(LEAD), lines)).metadata.published).toBe('2031-05-03T01:05Z')
    expect(readPage(story(paragraphs(LEAD), '<script type="application/ld+json">{"@type":</script>')).metadata.published).toBeNull()
  })
})

describe('hostile pages', () => {
  test.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}<p>${LEAD}</p>`],
    ['100,000 unclosed inline elements', `<p>${LEAD}</p>${'<b><i>'.repeat(50_000)}`],
    ['100,000 nested lists', `<p>${LEAD}</p>${'<ul><li>'.repeat(100_000)}x`],
    ['20 MB of paragraphs', `<p>${LEAD}</p>`.repeat(Math.ceil(20_000_000 / (LEAD.length + 7)))],
    ['20 MB of script', `<p>${LEAD}</p><script>${'var a = "<p>x</p>";'.repeat(1_100_000)}</script>`],
    ['20 MB of one attribute', `<p title="${'x'.repeat(20_000_000)}">${LEAD}</p>`],
    ['quotation marks never closed', `<p>${LEAD}</p>${'<a href="'.repeat(100_000)}`],
    ['200,000 signs of less', `<p>${LEAD}</p>${'<'.repeat(200_000)}`],
    ['comments never closed', `<p>${LEAD}</p>${'<!-- '.repeat(100_000)}`],
    ['100,000 line breaks', `<p>${LEAD}</p>${'x<br>'.repeat(100_000)}`],
    ['100,000 empty cells', `<p>${LEAD}</p><table>${'<tr><td></td></tr>'.repeat(50_000)}</table>`],
  ])('%s', (_, body) => {
    const start = performance.now()
    expect(readPage(page(`<h1>Missile falls into sea</h1>${body}`)).text).toContain('coast guard of Harrow')
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  test('no script is run', () => {
    const own = globalThis as { wasRun?: boolean }
    readPage(story(`<script>globalThis.wasRun = true</script><img src="x" onerror="globalThis.wasRun = true">${paragraphs(LEAD)}`))
    expect(own.wasRun).toBeUndefined()
  })
})
