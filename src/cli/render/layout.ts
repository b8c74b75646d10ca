import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Wraps a paragraph to the width behind an indent; the first line may begin with a label that fills the indent. */
export const indented = (text: string, indent: number, width: number, label = ''): string[] => {
  const room = Math.max(16, width - indent)
  const lines = wrapAnsi(text, room, { hard: true, trim: true }).split('\n')
  const pad = ' '.repeat(indent)
  return lines.map((line, i) => (i === 0 && label ? padEnd(label, indent) + line : pad + line))
}

/** Wraps a paragraph with its first line further out than the rest. */
export const hanging = (text: string, first: number, rest: number, width: number): string[] =>
  indented(text, rest, width).map((line, i) => (i === 0 ? ' '.repeat(first) + line.slice(rest) : line))

/** Fills up with blanks to a width in columns: wide characters count two. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(text.length > 0 ? 1 : 0, columns - stringWidth(text)))
