import { articleFromRecord, looksLikeArticle } from './article-record.ts'
import { decode } from './decode.ts'
import { fail, FaultThrown, IntakeError } from './intake-error.ts'
import { byteLines, type ByteLine } from './json-lines.ts'
import { checkSize } from './limits.ts'
import type { Place } from './intake-place.ts'
import { failedItem, itemFrom, type SourceItem } from './source-item.ts'

/** Where a file of lines is read from, and who is told how far that is. */
export interface LinesFrom {
  /** The bytes begin there. */
  from?: Place | undefined
  onPlace?: ((place: Place) => void) | undefined
}

/**
 * One article a line. A line that cannot be read is one error and the rest goes on. With `onlyArticles` a file whose
 * first line is an object without any text is none of ours and gives nothing.
 */
export async function* articlesFromJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  name: string,
  onlyArticles: boolean,
  { from = { at: 0, number: 0 }, onPlace }: LinesFrom = {},
): AsyncGenerator<SourceItem> {
  let found = from.at > 0
  for await (const piece of byteLines(chunks)) {
    const line = { ...piece, number: from.number + piece.number }
    onPlace?.({ at: from.at + line.start, number: line.number - 1 })
    let value: unknown
    let notes: string[] = []
    try {
      ;({ value, notes } = parseLine(line))
    } catch (error) {
      if (!(error instanceof FaultThrown)) throw error
      found = true
      yield failedItem(new IntakeError(error.fault, file, line.number, error))
      continue
    }
    if (!found && onlyArticles && !looksLikeArticle(value)) return
    found = true
    yield itemFrom(file, line.number, () => ({ input: articleFromRecord(value, `${name}#${line.number}`), notes }))
  }
  if (!found)
    yield failedItem(
      new IntakeError(
        { code: 'empty', got: 'no line', expected: 'one article a line', hint: 'Check that the file was saved, or leave it out.' },
        file,
      ),
    )
}

const parseLine = (line: ByteLine): { value: unknown; notes: string[] } => {
  checkSize(line.size)
  const { text, notes } = decode(line.bytes!)
  try {
    return { value: JSON.parse(text), notes }
  } catch {
    const cut = text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}')
    return fail(
      'bad-json',
      cut
        ? `a line cut off after ${text.length.toLocaleString('en')} characters`
        : `a line that is no JSON (${JSON.stringify(text.slice(0, 40))})`,
      'one JSON object a line',
      cut ? 'Export the file again; the other lines were read.' : 'Give JSON Lines, or plain text as .txt.',
    )
  }
}
