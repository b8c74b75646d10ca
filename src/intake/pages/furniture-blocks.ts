import type { Block } from './blocks.ts'
import type { FurnitureReason } from './hints.ts'
import { isProse, readingLength } from './prose.ts'
import { withoutBlanks } from './readability-text.ts'

interface Around {
  title: string | null
  /** First and last block of prose. */
  first: number
  last: number
  voted: (block: Block) => boolean
}

interface TextRow {
  reason: FurnitureReason
  /** Longest such block, characters. */
  most: number
  test: RegExp
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const TABLE: readonly TextRow[] = [
  {
    reason: 'related-links',
    most: 300,
    test: /^(?:related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|links?|reading|coverage|topics?))?|read (?:also|more|next|on|this(?: next| also)?)|also (?:read|see|on)|see also|more(?: (?:on|from|about|in|like|stories|news|coverage)\b.*?)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: .{1,20})?|further reading|watch(?: (?:now|next|also|this|more))?|listen(?: now)?|don['’]t miss|must[- ]read|in case you missed it|trending(?: now)?|most (?:read|popular|viewed))\s*(?::|[-–—»>|]|$)/i,
  },
  {
    reason: 'advert',
    most: 60,
    test: /^(?:advertisements?|advert|ads?|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:below|after).*|scroll (?:down )?(?:to|for).*|continue reading.*|this is an ad.*)\W*$/i,
  },
  {
    reason: 'caption',
    most: 160,
    test: /^(?:\(?(?:photo|image|picture|video|illustration|graphic|file|screenshot|credit|source|courtesy)s?(?: (?:credits?|by|courtesy|source|caption|via|copyright|from))?\s?[:/|©].*|image \d+ of \d+.*|(?:photo|image|video|photograph) by .*|enlarge(?: this image)?|view gallery.*|click to .{0,30})$/i,
  },
  {
    reason: 'player',
    most: 120,
    test: /^(?:media playback is .*|your browser does not support .*|(?:please )?(?:enable|turn on) javascript.*|javascript .*(?:disabled|required).*|play video|watch video|now playing.*|video player.*|this video .*(?:not|no longer) available.*|to view this .*)$/i,
  },
  {
    reason: 'newsletter',
    most: 300,
    test: /^(?:sign up (?:for|to|here|now)\b|subscribe (?:to|now|for|here)\b|get (?:the|our|breaking|daily|alerts|.{1,30} (?:newsletter|in your inbox))\b.*(?:newsletter|inbox|email|alerts|delivered)|(?:enter|type) your e-?mail|join our (?:newsletter|mailing|telegram|whatsapp)|download (?:the|our) .{0,30}app\b|follow (?:us|me|him|her|them|.{2,30}) on (?:twitter|facebook|instagram|x|social|youtube|linkedin|google|telegram|whatsapp)|like us on|thank you for (?:subscribing|signing)|this site is protected by recaptcha)/i,
  },
  {
    reason: 'share-bar',
    most: 80,
    test: /^(?:share(?: (?:this|on|via|article|story)\b.*)?|tweet(?: this)?|pin it|e-?mail(?: this.*)?|print(?: this.*)?|facebook|twitter|linkedin|whatsapp|reddit|copy link|save|\d+ shares?|shares?|follow us.*|comments?(?: \(?\d+\)?)?|\d+ comments?|leave a (?:comment|reply)|post comment|add a comment|no comments yet.*|view comments|order reprints.*|print article|text size.*)$/i,
  },
  {
    reason: 'legal',
    most: 300,
    test: /^(?:©|\(c\) ?\d|copyright\b|all rights reserved|this (?:story|article|post|site|website|page) (?:may contain|contains|uses|is protected|was originally published|has been (?:published|updated|amended|corrected))|we (?:use cookies|may earn|may receive)|when you (?:buy|purchase)|by (?:clicking|signing|continuing)\b|please (?:read|see) (?:our|my)|.{0,60}무단\s?전재|.*재배포 금지)/i,
  },
  {
    reason: 'byline',
    most: 140,
    test: new RegExp(
      String.raw`^(?:by [\p{L}.'’-]+(?: [\p{L}.'’&,-]+){0,12}$|(?:(?:first )?published|updated|posted|last (?:updated|modified|revised)|created|modified|date)\b.{0,20}\b(?:on|at|:|\d|mon|tue|wed|thu|fri|sat|sun|${MONTH})|(?:\w+day,? )?(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?,? \d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:[,|@ ]*(?:at )?\d{1,2}[:.]\d\d.{0,30})?$|\d+ (?:min(?:ute)?s?) read|(?:\d+|an?) (?:minute|hour|day|week|month)s? ago$|about the author|reporting by .*|editing by .*|(?:additional )?reporting (?:from|by) .*)`,
      'iu',
    ),
  },
]

/** Why a block inside the article's element is none of the article; null for its text. */
export const blockReason = (blocks: readonly Block[], at: number, { title, first, last, voted }: Around): FurnitureReason | null => {
  const block = blocks[at]!
  const { text, linked, tag } = block
  for (const { reason, most, test } of TABLE) if (text.length <= most && test.test(text)) return reason
  if (title && at <= first && withoutBlanks(text).toLowerCase() === withoutBlanks(title).toLowerCase()) return 'title'
  const linkShare = linked / text.length
  const prose = isProse(block)
  if (at < first && !prose) {
    if (tag === 'h1') return 'title'
    if (linkShare > 0.5) return 'navigation'
    if (readingLength(text) < 25 && !/^h[2-6]$/.test(tag)) return 'byline'
  }
  if (at > last && !prose && (linkShare > 0.5 || /^h[1-6]$/.test(tag))) return 'related-links'
  // A list or line of links among paragraphs leads elsewhere.
  if (linkShare > 0.9 && readingLength(text) > 20 && !voted(block)) return 'related-links'
  return null
}
