import { styleText } from 'node:util'

type Brush = (text: string) => string

/** Styles by meaning; every one of them is also told by a word or a sign. */
export interface Paint {
  title: Brush
  strong: Brush
  faint: Brush
  bad: Brush
  doubtful: Brush
  good: Brush
}

type Format = Parameters<typeof styleText>[0]

const brush =
  (format: Format): Brush =>
  (text) =>
    styleText(format, text, { validateStream: false })

/** Colours for a terminal. */
export const paints: Paint = {
  title: brush(['bold', 'underline']),
  strong: brush('bold'),
  faint: brush('dim'),
  bad: brush(['bold', 'red']),
  doubtful: brush('yellow'),
  good: brush('green'),
}

const same: Brush = (text) => text

/** No colours. */
export const plain: Paint = { title: same, strong: same, faint: same, bad: same, doubtful: same, good: same }
