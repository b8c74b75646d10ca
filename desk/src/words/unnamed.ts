/** The record calls the voice of an article without an outlet by the article's key. */
const KEYED = /\barticle k[0-9a-f]{12}\b/g

/** A name or sentence of the record for people: outlets that nobody named are called that. */
export const withoutKeys = (text: string): string => text.replace(KEYED, 'an unnamed outlet')
