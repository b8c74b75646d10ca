import type { ListedFeed } from '../../../src/server/schemas/listed-feed.ts'
import { counted } from '../words/grammar.ts'

/** What the last poll of a feed brought: "3 new, 12 on other subjects"; null where it was never had. */
export const sayRound = ({ lastRound }: Pick<ListedFeed, 'lastRound'>): string | null => {
  if (!lastRound) return null
  const { taken, offSubject, tooOld, failed } = lastRound
  const parts = [
    taken > 0 ? `${taken.toLocaleString('en-US')} new` : 'nothing new',
    offSubject > 0 ? `${offSubject.toLocaleString('en-US')} on other subjects` : '',
    tooOld > 0 ? `${counted(tooOld, 'item')} too old` : '',
    failed > 0 ? `${counted(failed, 'page')} not to be had` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
