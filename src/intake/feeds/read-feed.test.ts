import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedText } from './feed-text.ts'
import { readFeed } from './read-feed.ts'

const BASE = 'https://news.example/feeds/all.xml'
const rss = (items: string, head = '<title>Coast Wire</title><link>https://news.example/</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`
const item = (n: number): string =>
  `<item><title>Story ${n}</title><link>https://news.example/${n}</link><guid>${n}</guid><pubDate>Fri, 07 Nov 2025 12:0${n % 10}:00 KST</pubDate></item>`

it('takes of a feed that breaks off anywhere only items that the whole has', () => {
  const whole = rss(
    [1, 2, 3].map((n) => item(n).replace('</item>', '<description><![CDATA[<p>Words.</p>]]></description></item>')).join(''),
  )
  const urls = new Set(readFeed(whole, BASE).items.map(({ url }) => url))
  let most = 0
  for (let length = whole.indexOf('<item>') + 7; length < whole.length; length++) {
    const { items } = readFeed(whole.slice(0, length), BASE)
    for (const { url } of items) expect(urls, whole.slice(length - 40, length)).toContain(url)
    expect(items.length).toBeGreaterThanOrEqual(most)
    most = items.length
  }
  expect(most).toBe(3)
})

describe('formats', () => {
  it('reads RSS', () => {
    const feed = readFeed(
      rss(
        '<item><title>North &lt;b&gt;fires&lt;/b&gt; &amp;#39;missile&amp;#39; &amp;amp; more</title><link>/a?b=1&amp;c=2</link><guid isPermaLink="false">g1</guid><pubDate>Fri, 07 Nov 2025 12:35:00 KST</pubDate><description>short</description><content:encoded><![CDATA[<p>The long text.</p>]]></content:encoded><dc:creator>A. Writer</dc:creator></item>',
        '<title>Coast Wire</title><link>https://news.example/</link><language>en-us</language><ttl>30</ttl>',
      ),
      BASE,
    )
    expect(feed).toEqual({
      format: 'rss',
      title: 'Coast Wire',
      homepage: 'https://news.example/',
      language: 'en-us',
      minutesBetween: 30,
      sitemaps: [],
      warnings: [],
      items: [
        {
          guid: 'g1',
          url: 'https://news.example/a?b=1&c=2',
          title: "North fires 'missile' & more",
          published: '2025-11-07T12:35:00+09:00',
          updated: null,
          author: 'A. Writer',
          outlet: null,
          content: '<p>The long text.</p>',
        },
      ],
    })
  })

  it('reads Atom, with bases, kinds of links and updates', () => {
    const feed = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/" xml:lang="en"><title type="html">A &amp;amp; B</title><entry xml:base="y/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b></div></title><link rel="enclosure" href="sound.mp3"/><link rel="alternate" type="application/json" href="a.json"/><link href="a.html"/><id>tag:1</id><published>2025-11-07T12:00:00+09:00</published><updated>2025-11-07T13:00:00+09:00</updated><author><name>A</name></author><summary>s</summary></entry></feed>`,
      BASE,
    )
    expect(feed).toMatchObject({ format: 'atom', title: 'A & B', language: 'en' })
    expect(feed.items[0]).toMatchObject({
      guid: 'tag:1',
      url: 'https://other.example/x/y/a.html',
      title: 'One two',
      published: '2025-11-07T12:00:00+09:00',
      updated: '2025-11-07T13:00:00+09:00',
      author: 'A',
      content: 's',
    })
  })

  it('reads RDF and JSON Feed', () => {
    const rdf = readFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://x.example/"><title>T</title></channel><item rdf:about="https://x.example/1"><title>one</title><link>https://x.example/1</link><dc:date>2025-11-07T12:35:00+09:00</dc:date></item></rdf:RDF>`,
      BASE,
    )
    expect(rdf).toMatchObject({ format: 'rdf', items: [{ url: 'https://x.example/1', published: '2025-11-07T12:35:00+09:00' }] })
    const json = readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [{ id: '1', url: 'a', content_text: 'hi', date_published: '2025-11-07T12:00:00Z' }],
      }),
      BASE,
    )
    expect(json).toMatchObject({ format: 'json', title: 'J', items: [{ guid: '1', url: 'https://news.example/feeds/a', content: 'hi' }] })
  })

  it('reads news sitemaps and their index, newest first', () => {
    const map = readFeed(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="x"><url><loc>https://news.example/1?a=1&amp;b=2</loc><lastmod>2025-11-07T13:00:00+09:00</lastmod><image:image><image:title>Picture</image:title></image:image><news:news><news:publication><news:name>Coast Wire</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-11-07T12:00:00+09:00</news:publication_date><news:title><![CDATA[One & two]]></news:title></news:news></url></urlset>`,
      BASE,
    )
    expect(map).toMatchObject({ format: 'sitemap', language: 'en', warnings: [] })
    expect(map.items[0]).toMatchObject({
      url: 'https://news.example/1?a=1&b=2',
      title: 'One & two',
      outlet: 'Coast Wire',
      published: '2025-11-07T12:00:00+09:00',
      updated: '2025-11-07T13:00:00+09:00',
    })
    const index = readFeed(
      `<sitemapindex><sitemap><loc>/old.xml</loc><lastmod>2025-01-01</lastmod></sitemap><sitemap><loc>/new.xml</loc><lastmod>2025-11-07</lastmod></sitemap><sitemap><loc>/undated.xml</loc></sitemap></sitemapindex>`,
      BASE,
    )
    expect(index.sitemaps.map(({ url }) => new URL(url).pathname)).toEqual(['/new.xml', '/old.xml', '/undated.xml'])
  })
})

describe('broken feeds', () => {
  it('reads what came of a feed cut off in the middle', () => {
    const whole = rss(Array.from({ length: 10 }, (_, i) => item(i)).join(''))
    const feed = readFeed(whole.slice(0, whole.indexOf('Story 7') + 30), BASE)
    // Of the eighth only the headline came: the next poll brings it whole.
    expect(feed.items.length).toBe(7)
    expect(feed.items[6]).toMatchObject({ title: 'Story 6', url: 'https://news.example/6', published: '2025-11-07T12:06:00+09:00' })
    expect(feed.title).toBe('Coast Wire')
    expect(feed.warnings[0]).toMatch(/^broken XML: 8 items found one by one, 1 of them mended, 1 lost \(/)
  })

  it.each([
    ['a bare ampersand with markup', '<title>R&D <b> & < x</title><link>https://news.example/1?a=1&b=2</link>', 'R&D & < x'],
    ['a field without end', '<title>One<link>https://news.example/1?a=1&b=2</link>', 'One'],
    ['crossing tags', '<title>One</title><link>https://news.example/1?a=1&b=2</link><i><b></i></b>', 'One'],
    ['CDATA without end', '<title>One</title><link>https://news.example/1?a=1&b=2</link><description><![CDATA[<p>text', 'One'],
    ['a comment without end', '<title>One</title><link>https://news.example/1?a=1&b=2</link><!-- ', 'One'],
  ])('reads an item with %s, and the items around it', (_, broken, title) => {
    const feed = readFeed(rss(`${item(1)}<item>${broken}</item>${item(3)}`), BASE)
    expect(feed.items.map((i) => i.title)).toEqual(['Story 1', title, 'Story 3'])
    expect(feed.items[1]!.url).toBe('https://news.example/1?a=1&b=2')
    expect(feed.warnings.join()).toMatch(/broken XML|^$/)
  })

  it('does not take an address that is cut off for a whole one', () => {
    const whole = rss(item(1) + item(22))
    const feed = readFeed(whole.slice(0, whole.lastIndexOf('https://news.example/22') + 22), BASE)
    expect(feed.items.map(({ url }) => url)).toEqual(['https://news.example/1'])
  })

  it('reads a feed with junk before and after it', () => {
    expect(readFeed(`\ufeff\n\n<br>Warning: x in <b>/a.php</b>${rss(item(1))}<script>if (a<b) x()</script>`, BASE).items.length).toBe(1)
  })

  it('expands no entity that the document declares, and reads no file', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE z [${Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`
    const feed = readFeed(
      bomb + rss('<item><title>&e29; &f; &#45;</title><link>https://news.example/1</link></item>').replace(/^<\?xml.*?\?>/, ''),
      BASE,
    )
    expect(feed.items[0]!.title).toBe('&e29; &f; -')
    expect(feed.warnings).toEqual(['entities declared by the document were not expanded'])
  })

  it('names what is no feed', () => {
    expect(() => readFeed('', BASE)).toThrow('the answer is empty')
    expect(() => readFeed('{"a":', BASE)).toThrow('broken JSON')
    expect(() => readFeed('{"a":1}', BASE)).toThrow('this is JSON, but no JSON Feed')
    expect(() => readFeed('hello', BASE)).toThrow('this is no feed (it begins "hello")')
    expect(() => readFeed('<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>', BASE)).toThrow(
      'this is a page, no feed; it names https://news.example/rss.xml',
    )
  })

  it('counts repeated ids and empty items', () => {
    const feed = readFeed(rss(`${item(1)}${item(1)}<item></item>${item(2)}`), BASE)
    expect(feed.items.length).toBe(3)
    expect(feed.warnings).toContain('1 items repeat the id of another')
  })

  it.each([
    ['tags that do not end', '<'.repeat(300_000)],
    ['open tags', '<a>'.repeat(300_000)],
    ['open items', '<item>'.repeat(30_000)],
    ['open items with titles', '<item><title>'.repeat(30_000)],
    ['deep tags', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
    ['CDATA', '<![CDATA['.repeat(100_000)],
    ['items in CDATA', '<![CDATA[<item>'.repeat(20_000)],
    ['comments', '<!-- '.repeat(100_000)],
    ['attributes', `<item ${'a="1" '.repeat(100_000)}>`],
    ['quotes', `<item a="${'<b c="'.repeat(100_000)}`],
    ['ampersands', `<item><title>${'&'.repeat(500_000)}</title></item>`],
    ['brackets', `<item><title>${']]>'.repeat(100_000)}</title></item>`],
    ['document types', '<!DOCTYPE x ['.repeat(100_000)],
    ['urls', '<url><loc>'.repeat(50_000)],
  ])('is quick with many %s', (_, hostile) => {
    const started = performance.now()
    for (const text of [hostile, rss(hostile), `<urlset>${hostile}`]) {
      try {
        readFeed(text, BASE)
      } catch {
        // Only the time counts here.
      }
    }
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('throws nothing but its own fault on any cut and any mangled feed', () => {
    const whole = rss(Array.from({ length: 5 }, (_, i) => item(i)).join(''))
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string({ maxLength: 5 }), (a, b, junk) => {
        try {
          readFeed(whole.slice(0, Math.min(a, b)) + junk + whole.slice(Math.max(a, b)), BASE)
        } catch (error) {
          expect((error as Error).constructor.name).toBe('FeedFault')
        }
      }),
    )
  })
})

describe('letters', () => {
  const text = '<?xml version="1.0" encoding="X"?><rss><channel><title>é 미사일</title></channel></rss>'
  it('takes UTF-8 for UTF-8 whatever is said', () => {
    const bytes = Buffer.from(text.replace('X', 'iso-8859-1'))
    expect(feedText(bytes, 'text/xml; charset=euc-kr')).toEqual({ text: bytes.toString(), warnings: ['said to be euc-kr, but is UTF-8'] })
    expect(feedText(Buffer.from(text), undefined).warnings).toEqual([])
  })
  it('takes the declared charset for what is not UTF-8, the header first', () => {
    // "한국" in EUC-KR, "ミサ" in Shift_JIS.
    const korean = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="EUC-KR"?><t>'),
      Buffer.from([0xc7, 0xd1, 0xb1, 0xb9]),
      Buffer.from('</t>'),
    ])
    expect(feedText(korean, 'text/xml').text).toContain('한국')
    expect(feedText(korean, 'text/xml; charset=utf-8')).toMatchObject({ warnings: ['said to be utf-8, but is EUC-KR'] })
    expect(
      feedText(Buffer.concat([Buffer.from('<t>'), Buffer.from([0x83, 0x7e, 0x83, 0x54])]), 'text/xml; charset=Shift_JIS').text,
    ).toContain('ミサ')
    expect(feedText(Buffer.from([0xff, 0xfe, 0x41, 0]), undefined).text).toBe('A')
  })
  it('reads undeclared western bytes as Windows-1252', () => {
    expect(feedText(Buffer.from('<t>caf\xe9 \x93quote\x94</t>', 'latin1'), undefined).text).toBe('<t>café “quote”</t>')
  })
})
