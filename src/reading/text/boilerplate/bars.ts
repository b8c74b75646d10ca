import type { DropReason } from '../../../model/report.ts'
import type { Line } from './line.ts'
import { wordCount } from './line.ts'

const SHARE_WORDS: ReadonlySet<string> = new Set(
  'facebook twitter x whatsapp email e-mail mail linkedin reddit telegram copy link url print share tweet pinterest messenger line kakaotalk flipboard save listen comments comment bookmark instagram youtube threads bluesky wechat weibo rss on via this article post pin sms'.split(
    ' ',
  ),
)
const MENU_WORDS: ReadonlySet<string> = new Set(
  'home news world politics business sport sports opinion culture video videos photos markets weather tech technology science health lifestyle entertainment asia europe africa americas middle east national international local uk us latest live more menu search subscribe login economy finance travel life arts food podcasts newsletters features analysis editorial columns cartoons archive about contact'.split(
    ' ',
  ),
)
const LONGEST_BAR = 240
const APART = /[\s|·•/,]+/
/** Counts beside the buttons: "1.2k", "(35)"; what is between two separators and nothing. */
const FIGURE = /^\(?[\d,.k]*\)?$/

/** The first part between separators that is no figure; empty where there is none. */
const firstWord = (text: string): string => {
  for (let from = 0; from < text.length;) {
    const apart = text.slice(from).search(APART)
    const word = apart < 0 ? text.slice(from) : text.slice(from, from + apart)
    if (!FIGURE.test(word)) return word
    if (apart < 0) return ''
    from += apart + 1
  }
  return ''
}

/** A row of menu items ("Home | World | Live", "A > B > C", wide gaps) or of share buttons; null for a line of text. */
export const barReason = ({ text, sentence }: Line): DropReason | null => {
  if (text.length > LONGEST_BAR) return null
  const lower = text.toLowerCase()
  // The first word of most lines tells that they are neither: then the rest is not looked at.
  const opens = firstWord(lower)
  if (SHARE_WORDS.has(opens) || MENU_WORDS.has(opens)) {
    const words = lower.split(APART).filter((w) => !FIGURE.test(w))
    if (words.length <= 16 && words.every((w) => SHARE_WORDS.has(w)) && words.some((w) => w.length > 4)) return 'share-bar'
    if (!sentence && words.length >= 3 && words.length <= 30 && words.every((w) => MENU_WORDS.has(w))) return 'navigation'
  }
  if (sentence || !/[|>»›•·\t]|\s{3}/.test(text)) return null
  for (const separator of [/\s?\|\s?/, /\s[>»›]\s/, /\s?[•·]\s?/, /\s{3,}|\t+/]) {
    const items = text.split(separator).filter((item) => item !== '')
    if (items.length >= 3 && items.every((item) => item.length <= 40 && wordCount(item, 6) <= 5)) return 'navigation'
  }
  return null
}
