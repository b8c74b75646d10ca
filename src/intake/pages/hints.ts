import type { DropReason } from '../../model/report.ts'
import type { PageNode } from './page-node.ts'

/** Why a part of a page is no part of its article. */
export type FurnitureReason = DropReason | 'advert' | 'comments' | 'tags' | 'legal' | 'player' | 'hidden' | 'title' | 'outside'

/** What the names of an element say of it. */
export interface Hint {
  reason: FurnitureReason
  /** sure: such a part is never the article's; likely: its text must look so too. */
  sure: boolean
}

interface HintRow {
  reason: FurnitureReason
  sure: boolean
  /** Words of a name, whole words only, "-" between them; separated by blanks. */
  words: string
}

// Names that web pages give their parts, by convention of stylesheets and content systems. Order: first match counts.
const TABLE: readonly HintRow[] = [
  {
    reason: 'caption',
    sure: true,
    words:
      'caption captions figcaption image-caption photo-caption wp-caption-text credit credits image-credit photo-credit media-caption caption-text img-caption image-credits photo-credits figure-caption cutline media-credit image-copyright story-image-copyright off-screen-caption',
  },
  {
    reason: 'related-links',
    sure: true,
    words:
      'related relatedlinks related-links related-articles related-posts related-content related-stories related-story related-topics relateds yarpp jp-relatedposts recirc recirculation read-more readmore read-also also-read read-next readnext more-on more-from morefrom more-stories more-news see-also seealso recommended recommendations recommendation outbrain taboola zergnet trending most-read mostread most-popular mostpopular most-viewed popular popular-posts you-may-like you-might-like might-like also-like dont-miss up-next next-up next-article story-list linked-stories inline-links internal-links suggested suggestions crosslinks must-read further-reading revcontent nrelate latest-news latest-stories top-stories topstories other-stories other-news onward onward-journey editors-picks',
  },
  {
    reason: 'newsletter',
    sure: true,
    words:
      'newsletter newsletters newsletter-signup signup sign-up email-signup subscribe subscription subscribe-box mailing-list optin opt-in mc4wp mailchimp convertkit regwall paywall-prompt join-us support-us donate donation membership-prompt',
  },
  {
    reason: 'share-bar',
    sure: true,
    words:
      'share sharing shares share-bar share-tools sharebar share-buttons share-links sharedaddy addthis addtoany social social-share social-links social-media social-icons socials social-bar social-buttons follow follow-us follow-links tweet-button like-button sharethis sociable whatsapp-share jetpack-likes',
  },
  {
    reason: 'advert',
    sure: true,
    words:
      'ad ads advert adverts advertisement advertisements advertising adslot ad-slot ad-unit ad-container ad-wrapper adsbygoogle sponsor sponsored sponsored-content dfp promo promos promotion promo-box commercial native-ad partner-content affiliate affiliate-disclaimer affiliate-disclosure coupon buy-now product-box',
  },
  {
    reason: 'comments',
    sure: true,
    words:
      'comment comments comment-list comments-area commentlist comments-section respond disqus disqus-thread livefyre fb-comments comment-respond discussion reader-comments reply replies post-comments',
  },
  {
    reason: 'navigation',
    sure: true,
    words:
      'nav navigation navbar breadcrumb breadcrumbs menu site-header site-footer masthead pagination pager post-navigation toolbar skip-link skip toc table-of-contents site-nav global-nav main-nav mobile-nav sitemap back-to-top login search searchform search-form language-switcher weather-widget ticker stock-ticker',
  },
  {
    reason: 'legal',
    sure: true,
    words:
      'cookie cookies cookie-banner cookie-notice cookie-consent gdpr consent cmp modal popup pop-up overlay-message lightbox adblock paywall copyright copy-right disclaimer disclosure legal terms privacy-policy print-footer browser-warning notice-banner',
  },
  {
    reason: 'byline',
    sure: true,
    words:
      'byline bylines by-line author-bio author-box author-info author-card author-profile authorbox author-description about-author about-the-author post-author article-author entry-author author-name author-meta contributor-bio bio-box post-meta entry-meta article-meta meta-info article-info story-meta meta-data metadata timestamp time-stamp publish-date published-date pubdate post-date entry-date article-date date-published dateline-time last-updated reading-time read-time posted-on byline-block',
  },
  {
    reason: 'tags',
    sure: true,
    words:
      'tags tag-list taglist tag-links tagcloud post-tags entry-tags article-tags topics topic-list keywords post-categories entry-categories cat-links article-topics',
  },
  {
    reason: 'hidden',
    sure: true,
    words:
      'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screen-reader a11y-hidden assistive-text offscreen off-screen hide-text print-only visible-print',
  },
  {
    reason: 'player',
    sure: false,
    words:
      'player video-player video videos jwplayer brightcove audio-player podcast-player media-player video-wrapper video-container playlist media-placeholder video-js youtube embed-video',
  },
  {
    reason: 'caption',
    sure: false,
    words:
      'gallery slideshow carousel slider image photo photos image-wrapper lead-image featured-image hero-image media figure picture wp-caption image-block lightbox-image',
  },
  {
    reason: 'byline',
    sure: false,
    words: 'author authors meta info date time writer reporter source contributors bio about profile published updated subhead-meta',
  },
  {
    reason: 'related-links',
    sure: false,
    words:
      'sidebar side-bar aside rail right-rail widget widgets widget-area module promo-module bottom footer foot after-content after-article article-footer entry-footer post-footer below-article below-content links link-list list-links stories story-links pullout infobox teaser teasers',
  },
]

const byWord = new Map<string, Hint>()
for (const { reason, sure, words } of TABLE) for (const word of words.split(' ')) if (!byWord.has(word)) byWord.set(word, { reason, sure })
const LONGEST_NAME = 4
// Names that content systems give the text itself; "toc-title-1" beside one of them says what it is listed as.
const BODY: ReadonlySet<string> = new Set(
  'article-body articlebody article-content article-text story-body story-content story-text body-text body-copy text-copy entry-content post-content post-body content-body body-content main-content rich-text page-content news-text news-content news-body'.split(
    ' ',
  ),
)
// "has-caption", "no-ads": said of what else is in it or beside it.
const ABOUT_ANOTHER: ReadonlySet<string> = new Set(['has', 'no', 'with', 'without', 'not', 'under', 'before', 'after', 'above', 'is'])

const TAGS: Readonly<Record<string, Hint>> = {
  nav: { reason: 'navigation', sure: true },
  figcaption: { reason: 'caption', sure: true },
  form: { reason: 'newsletter', sure: false },
  footer: { reason: 'related-links', sure: false },
  aside: { reason: 'related-links', sure: false },
  figure: { reason: 'caption', sure: false },
  fieldset: { reason: 'newsletter', sure: false },
  dialog: { reason: 'legal', sure: true },
  menu: { reason: 'navigation', sure: true },
  address: { reason: 'byline', sure: false },
}

/** What tag, class, id and role of an element say of it; null where they say nothing. */
export const hintOf = (node: PageNode): Hint | null => {
  if (isHidden(node)) return { reason: 'hidden', sure: true }
  if (/\bauthor\b|datePublished|dateModified|\bpublisher\b/.test(node.attributes['itemprop'] ?? '')) return { reason: 'byline', sure: true }
  let likely = TAGS[node.tag] ?? null
  if (likely?.sure) return likely
  if (node.tag === 'body' || node.tag === 'html' || node.tag === 'main') return null
  for (const name of node.names.split(' ')) {
    if (BODY.has(name)) return null
    const parts = name.split('-')
    for (let from = 0; from < parts.length; from++)
      for (let to = Math.min(parts.length, from + LONGEST_NAME); to > from; to--) {
        const hint = byWord.get(parts.slice(from, to).join('-'))
        if (hint?.sure && !ABOUT_ANOTHER.has(parts[from - 1] ?? '')) return hint
        likely ??= hint ?? null
      }
  }
  return likely
}

const isHidden = ({ attributes }: PageNode): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
