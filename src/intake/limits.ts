import { fail } from './intake-error.ts'

/** Largest file (or line of JSON Lines) that is taken in as one piece, bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024
/** Longest text of one article, UTF-16 code units: a hundred times a long report. */
export const LONGEST_TEXT = 5_000_000

const count = (n: number): string => n.toLocaleString('en')

/** Refuses more bytes than are taken in as one piece. */
export const checkSize = (bytes: number): void => {
  if (bytes > LARGEST_FILE)
    fail(
      'too-large',
      `${count(bytes)} bytes`,
      `at most ${count(LARGEST_FILE)} in one piece`,
      'Split it, or give the articles as JSON Lines, one article a line.',
    )
}

/** Refuses a text that is empty or longer than any article, and a page's HTML. */
export const checkText = (text: string): void => {
  if (text.length > LONGEST_TEXT)
    fail(
      'too-long',
      `a text of ${count(text.length)} characters`,
      `one article of at most ${count(LONGEST_TEXT)}`,
      'Split it into articles: one file each, or JSON Lines.',
    )
  if (text.trim() === '') fail('empty', 'no text', 'the text of an article', 'Check that the file was saved, or leave it out.')
  if (isHtml(text)) refuseHtml()
}

/** Whether a text begins as a page does. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 1000))

/** Says that a page is no text. */
const refuseHtml = (): never =>
  fail('html', 'a page in HTML', 'the plain text of an article', 'Give it as .html: the article is then taken out of its page.')
