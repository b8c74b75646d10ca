import type { ArchiveStats } from './archive.ts'
import type { DecisionBook } from './decision-book.ts'
import { anchorsOfContent, homesOf, isContent, valueFault } from './decision-homes.ts'
import type { Queries } from './database.ts'

/** The decisions that do not apply to the present readings, in the order of the journal, with the reason. */
export const problemsNow = async (queries: Queries, book: DecisionBook): Promise<ArchiveStats['decisions']['notApplying']> => {
  const content = book.standing.flatMap(({ seq, decision }) => (isContent(decision) ? [{ seq, decision }] : []))
  const homes = await homesOf(
    queries,
    content.map(({ decision }) => anchorsOfContent(decision)),
    book,
  )
  const lost = content.flatMap(({ seq, decision }, i) => {
    const fault = valueFault(decision)
    if (fault !== null) return [{ seq, problem: fault }]
    return homes[i] === null
      ? [
          {
            seq,
            problem:
              decision.op === 'reject'
                ? 'the event of the claim is not found any more'
                : `none of the events that named incident ${decision.incident.id} is found any more`,
          },
        ]
      : []
  })
  const moves = book.standing.flatMap(({ seq }) => {
    const problem = book.problemOf(seq)
    return problem === undefined ? [] : [{ seq, problem }]
  })
  const undos = await queries.query<{ seq: number; problem: string }>('select seq, problem from decision where problem is not null')
  return [...lost, ...moves, ...undos].sort((a, b) => a.seq - b.seq)
}
