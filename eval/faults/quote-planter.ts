import { pick } from './random.ts'
import { withParagraph, type Planter } from './planter.ts'

const QUOTE = /["“]([A-Z][^"“”\n]{35,220})[,.]["”]/gu
/** A person by name says the words: an office may be the same speaker under another name. */
const BY_NAME =
  /(?:said|says|told) (?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+|(?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+,? (?:[^".“”]{0,60} )?(?:said|says|told)/u
/** These speak for an office, or without a name. */
const FOR_AN_OFFICE = /\b(?:officials?|office|House|spokes\w+|ministry|officers?|sources?|staff|agency)\b/iu
const PEOPLE = [
  'Karla Winterhalt, a harbour pilot',
  'Tomas Brandvold, a retired naval officer',
  'Lucia Ferrante of the Cape Shore Institute',
  'Henrik Solheim, a former diplomat',
  'Nadia Okonjo-Bell, a shipping analyst',
]
const OTHER = [
  'Our boats stayed in port that morning and nobody told us why',
  'We heard a dull noise over the bay and then nothing at all',
  'People here have seen this too often to be surprised by it',
]

const spokenByName = (tail: string): boolean => BY_NAME.test(tail) && !FOR_AN_OFFICE.test(tail)

/** A quotation of the text given once more, to a second person. */
export const quoteTwiceSpoken: Planter = {
  kind: 'quote-to-second-speaker',
  plant: ({ article }, wrong, random) => {
    const quote = pick(
      [...article.text.matchAll(QUOTE)].filter((m) =>
        spokenByName(article.text.slice(m.index + m[0].length, m.index + m[0].length + 90).split('\n')[0]!),
      ),
      random,
    )?.[1]
    if (!quote) return null
    const [words, person] = [wrong ? quote : pick(OTHER, random)!, pick(PEOPLE, random)!]
    return withParagraph(
      article,
      pick(
        [`"${words}," said ${person}.`, `"${words}," ${person}, told reporters.`.replace(/,(?= told)/u, person.includes(',') ? ',' : '')],
        random,
      )!,
    )
  },
}
