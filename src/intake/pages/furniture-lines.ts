import { barReason } from '../../reading/text/boilerplate/bars.ts'
import { linesOf } from '../../reading/text/boilerplate/line.ts'
import { relatedLines } from '../../reading/text/boilerplate/related-list.ts'
import { wholeLineReason } from '../../reading/text/boilerplate/whole-lines.ts'
import type { FurnitureReason } from './hints.ts'

interface Row {
  reason: FurnitureReason
  /** Longest such line, characters. */
  most: number
  test: RegExp
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'

// What only pages have; what any copied text may have is in the reader's own tables.
const TABLE: readonly Row[] = [
  {
    reason: 'related-links',
    most: 300,
    test: /^(?:watch(?: (?:now|next|also|this|more))?|listen|explore further|lea(?: (?:también|más|además))?|te puede interesar|(?:à )?lire aussi|voir aussi|lesen sie auch|mehr zum thema|leia (?:também|mais)|veja (?:também|mais)|leggi anche|читайте также|관련\s?기사|関連記事|相关(?:阅读|新闻)|延伸阅读)\s*(?::|[-–—»>|]|$)/i,
  },
  {
    reason: 'advert',
    most: 60,
    test: /^(?:adverts?|ads?|(?:story|article) continues (?:below|after).*|this is an ad.*)\W*$/i,
  },
  {
    reason: 'caption',
    most: 160,
    test: /^(?:(?:file|screenshot|credit|source|courtesy|사진|写真)\s?(?:[:/|©=].*|(?:photo|image)? ?by .*)|image \d+ of \d+.*|enlarge(?: this image)?|view gallery.*|click to .{0,30})$/i,
  },
  {
    reason: 'player',
    most: 120,
    test: /^(?:media playback is .*|your browser does not support .*|(?:please )?(?:enable|turn on) javascript.*|javascript .*(?:disabled|required).*|now playing.*|video player.*|this video .*(?:not|no longer) available.*|to view this .*)$/i,
  },
  {
    reason: 'newsletter',
    most: 350,
    // To the reader, about the outlet's own service; a quotation mark or "said" makes it somebody's words.
    test: /^(?=[^"“”]*$)(?!.*\b(?:said|says|told|according)\b)(?=.*\b(?:you|your|you['’]re|our|us|we)\b)(?=.*(?:\bsubscrib|newsletter|\bsign(?:ing)? up\b|\blog ?in\b.{0,40}\b(?:access|account)|\bdownload\b.{0,60}\bapps?\b|\bclick here\b|\bfollow (?:us|me|him|her|them)\b|\bnews tip\b))/i,
  },
  {
    reason: 'newsletter',
    most: 300,
    test: /^(?:[^"“”]*\bdownload the .{1,40} apps?\b|to (?:view|read) the (?:full|rest)|(?:enter|type) your e-?mail|thank you for (?:subscribing|signing)|this site is protected by recaptcha)/i,
  },
  {
    reason: 'share-bar',
    most: 80,
    test: /^(?:pin it|e-?mail(?: this.*)?|facebook|twitter|linkedin|whatsapp|reddit|copy link|save|close|\d+ shares?|shares?|follow us.*|\d+ comments?|post comment|no comments yet.*|view comments|order reprints.*|print article|text size.*|stay connected)$/i,
  },
  {
    reason: 'legal',
    most: 300,
    test: /^(?:this (?:story|article|post|site|website|page) (?:may contain|contains|uses|is protected)|we may (?:earn|receive)|when you (?:buy|purchase)|by (?:clicking|signing|continuing)\b|please (?:read|see) (?:our|my)|.{0,60}무단\s?전재|.*재배포\s?금지)/i,
  },
  {
    reason: 'byline',
    most: 140,
    test: new RegExp(
      String.raw`^(?:by [\p{L}.'’-]+(?: [\p{L}.'’&,-]+){0,12}$|(?:(?:first )?published|updated|posted|last (?:updated|modified|revised)|created|modified|date)\b.{0,20}\b(?:on|at|:|\d|mon|tue|wed|thu|fri|sat|sun|${MONTH})|(?:\w+day,? )?(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?,? \d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:[,|@ ]*(?:at )?\d{1,2}[:.]\d\d.{0,30})?$|\d+ (?:min(?:ute)?s?) read|(?:\d+|an?) (?:minute|hour|day|week|month)s? ago$|about the author|(?:additional )?reporting (?:from|by) .*|editing by .*)`,
      'iu',
    ),
  },
]
const BIO =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:is|covers|writes|reports)\b.{0,60}\b(?:reporters?|correspondent|editor|writer|journalist|columnist|contributor|freelance\w*|intern|covers|writes about|reports on)\b/u
const LONGEST_BIO = 500

/** Why a line is none of the story wherever it stands, or null. */
export const lineReason = (text: string): FurnitureReason | null => {
  for (const { reason, most, test } of TABLE) if (text.length <= most && test.test(text)) return reason
  const lines = linesOf(text)
  const line = lines.length === 1 ? lines[0]! : null
  return line && (wholeLineReason(line) ?? barReason(line) ?? (relatedLines([line], 0) > 0 ? 'related-links' : null))
}

/** Whether a block tells who wrote the story: said under it, so only of its last blocks. */
export const isBio = (text: string): boolean => text.length <= LONGEST_BIO && BIO.test(text)
