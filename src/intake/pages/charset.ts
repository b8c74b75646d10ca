/** How the encoding of a page was found. */
export interface Charset {
  /** A name that TextDecoder takes. */
  label: string
  basis: 'mark' | 'header' | 'meta' | 'detected' | 'default'
}

const LOOKED_AT = 4096

/**
 * The encoding of a page: byte order mark, then what the server and the page say, as long as the bytes allow it, then by
 * the bytes. UTF-8 that is valid and not plain ASCII is UTF-8, whatever is said: pages are converted and their tags forgotten.
 */
export const charsetOf = (bytes: Uint8Array, contentType: string | null): Charset => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', basis: 'mark' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', basis: 'mark' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', basis: 'mark' }
  const said = (
    [
      ['header', /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1]],
      ['meta', declared(bytes)],
    ] as const
  ).flatMap(([basis, name]): Charset[] => {
    const label = known(name)
    return label === null ? [] : [{ label, basis }]
  })
  const high = bytes.some((byte) => byte >= 0x80)
  if (!high) return said.find(({ label }) => label.startsWith('iso-2022')) ?? said[0] ?? { label: 'utf-8', basis: 'default' }
  if (isValid(bytes, 'utf-8')) return { label: 'utf-8', basis: said.find(({ label }) => label === 'utf-8')?.basis ?? 'detected' }
  const fits = said.find(({ label }) => label !== 'utf-8' && isPlausible(bytes, label))
  if (fits) return fits
  const detected = detect(bytes)
  // A page that says UTF-8 and is broken in a few places is UTF-8 still.
  if (said.some(({ label }) => label === 'utf-8') && brokenShare(bytes, 'utf-8') < 0.02) return said.find(({ label }) => label === 'utf-8')!
  return { label: detected, basis: 'detected' }
}

/** What the page says in its first bytes. */
const declared = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  return (/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(start))?.[1]
}

// Said where something else is meant: TextDecoder follows the standard for the others.
const MEANT: Readonly<Record<string, string>> = {
  'utf-16': 'utf-8',
  utf8mb4: 'utf-8',
  'utf-16le': 'utf-8',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
}

const known = (name: string | undefined): string | null => {
  if (!name) return null
  try {
    return new TextDecoder(MEANT[name.toLowerCase()] ?? name).encoding
  } catch {
    return null
  }
}

const isValid = (bytes: Uint8Array, label: string): boolean => {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const brokenShare = (bytes: Uint8Array, label: string): number => {
  const { high, broken } = signsOf(new TextDecoder(label).decode(bytes))
  return broken / (high || 1)
}

/** A single byte encoding takes any bytes; one of two bytes is believed unless much of it is broken. */
const isPlausible = (bytes: Uint8Array, label: string): boolean => brokenShare(bytes, label) < 0.05

interface Candidate {
  label: string
  /** Letters that texts in it are made of; the share of them among all signs beyond ASCII is its score. */
  letters: RegExp
}

// Frequent signs, not all that the encoding has: Chinese read as Korean gives Hangul that hardly any word has.
const CANDIDATES: readonly Candidate[] = [
  { label: 'euc-kr', letters: /[다이는을의에가고하지로은한를기도사시인어리서자대해정아일수부나과보라장제전국그만것으있들]/g },
  { label: 'shift_jis', letters: /[ぁ-んァ-ヶー、。]/g },
  { label: 'euc-jp', letters: /[ぁ-んァ-ヶー、。]/g },
  { label: 'gb18030', letters: /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动，。]/g },
  { label: 'big5', letters: /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動，。]/g },
  { label: 'windows-1251', letters: /[оеаинтсрвлкмдпуяыьгзбчйхжшю]/g },
  { label: 'koi8-r', letters: /[оеаинтсрвлкмдпуяыьгзбчйхжшю]/g },
  { label: 'windows-1256', letters: /[اليمونرتبةعدسفهكقحجش]/g },
  { label: 'windows-1255', letters: /[א-ת]/g },
  { label: 'windows-1253', letters: /[αοιετσνηυρπκμλςόίάέή]/g },
  { label: 'windows-1254', letters: /[ıİşŞğĞüÜöÖçÇ]/g },
  { label: 'windows-1250', letters: /[ąćęłńóśźżěščřžýáíéůőű]/gi },
  { label: 'windows-1252', letters: /[éèêàçôîïûùâäöüßñóíáúãõåøæ“”‘’–—…«»©®°£€\u00a0·•]/gi },
]
const SAMPLE = 200_000
// Two letters of Chinese stand for a sentence: their frequent signs are a smaller part of a text than vowels are.
const WIDE: ReadonlySet<string> = new Set(['euc-kr', 'shift_jis', 'euc-jp', 'gb18030', 'big5'])
const LATIN: ReadonlySet<string> = new Set(['windows-1250', 'windows-1252', 'windows-1254'])
// Languages in Latin letters have single letters beyond ASCII, others whole words of them.
const IN_RUNS = 0.5

/** The encoding whose frequent signs make up most of what the bytes beyond ASCII would be in it. */
const detect = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, SAMPLE)
  const latin = shareInRuns(sample) < IN_RUNS
  let best = { label: 'windows-1252', score: 0 }
  for (const { label, letters } of CANDIDATES) {
    if (LATIN.has(label) !== latin) continue
    const text = new TextDecoder(label).decode(sample)
    const { high, broken } = signsOf(text)
    const found = text.match(letters)?.length ?? 0
    const score = (found * (WIDE.has(label) ? 1.6 : 1) - 3 * broken) / (high || 1)
    if (score > best.score) best = { label, score }
  }
  return best.label
}

/** Share of the bytes beyond ASCII that stand beside another one. */
const shareInRuns = (bytes: Uint8Array): number => {
  let high = 0
  let beside = 0
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at]! >= 0x80) {
      high++
      if (bytes[at - 1]! >= 0x80 || bytes[at + 1]! >= 0x80) beside++
    }
  return beside / (high || 1)
}

/** How many signs beyond ASCII a text has, and how many of them stand for bytes that are none. */
const signsOf = (text: string): { high: number; broken: number } => {
  let high = 0
  let broken = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) high++
    if (code === 0xfffd) broken++
  }
  return { high, broken }
}
