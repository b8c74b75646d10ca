import type { Span } from '../../../model/report.ts'
import { sentenceAround } from '../../../checking/spans.ts'

const GIVES_UP =
  /\b(?:correct(?:s|ed|ing)|replac(?:es|ed|ing)|withdr(?:aws|ew|awing)|instead of|rather than|(?:down|up) from|(?:revised|changed|raised|lowered|cut)(?: \p{L}+){0,3} from)\b[^.;\d]{0,40}?\b(?<figure>\d[\d,]*(?:\.\d+)?)/dgiu

/**
 * The figure that a revised one is told to replace, in its unit: of "620 km, correcting an earlier figure of 700" 700. Null
 * where the sentence names none but the words at `span`.
 */
export const replacedFigure = (text: string, span: Span): number | null => {
  const [start, end] = sentenceAround(text, span)
  for (const match of text.slice(start, end).matchAll(GIVES_UP)) {
    const at = start + match.indices!.groups!['figure']![0]
    if (at >= span[0] && at < span[1]) continue
    return Number(match.groups!.figure!.replaceAll(',', ''))
  }
  return null
}
