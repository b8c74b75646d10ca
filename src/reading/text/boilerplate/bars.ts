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

/** A row of menu items ("Home | World | Live", "A > B > C", wide gaps) or of share buttons; null for a line of text. */
export const barReason = ({ text, sentence }: Line): DropReason | null => {
  if (text.length > LONGEST_BAR) return null
  const words = text
    .toLowerCase()
    .split(/[\s|·•/,]+/)
    .filter((w) => !/^\(?[\d,.k]*\)?$/.test(w))
  if (words.length > 0 && words.length <= 16 && words.every((w) => SHARE_WORDS.has(w)) && words.some((w) => w.length > 4))
    return 'share-bar'
  if (sentence) return null
  if (words.length >= 3 && words.length <= 30 && words.every((w) => MENU_WORDS.has(w))) return 'navigation'
  for (const separator of [/\s?\|\s?/, /\s[>»›]\s/, /\s?[•·]\s?/, /\s{3,}|\t+/]) {
    const items = text.split(separator).filter((item) => item !== '')
    if (items.length >= 3 && items.every((item) => item.length <= 40 && wordCount(item, 6) <= 5)) return 'navigation'
  }
  return null
}
