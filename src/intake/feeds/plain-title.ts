import { decodeXml } from './decode-xml.ts'

/** A headline without markup: feeds carry `<b>` and entities in it, written once or twice over. Null where nothing is left. */
export const plainTitle = (given: string | null | undefined): string | null => {
  if (!given) return null
  const text = decodeXml(given.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, ''))
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
  return text === '' ? null : text
}
