/** Questions kept: filters of the readers of one moment. */
const MOST = 40
/** Changed incidents from which on a question is asked anew as a whole. */
const MANY = 500

/** Which incidents have some words in their articles, asked of the archive once, and then only for incidents that changed. */
export interface WordsFound {
  /** Not to be kept: it changes. */
  ask(words: string): Promise<ReadonlySet<string>>
  /** Something was taken in or decided that these incidents have now. */
  changed(incidents: readonly string[]): void
}

interface Answer {
  readonly ids: Promise<Set<string>>
  /** Incidents that may be in it or not since. */
  readonly open: Set<string>
}

const idsIn = (ids: string): string[] => (ids === '' ? [] : ids.split(' '))

/** Remembers the answers of `find`, ids with a blank between them: the list, the counts beside its filters and every further filter ask for the same words. */
export const rememberWords = (find: (words: string, among?: readonly string[]) => Promise<string>): WordsFound => {
  const answers = new Map<string, Answer>()
  const keep = (words: string, ids: Promise<Set<string>>): Promise<Set<string>> => {
    const answer = { ids, open: new Set<string>() }
    answers.set(words, answer)
    // A failed question is asked again.
    ids.catch(() => answers.get(words) === answer && answers.delete(words))
    if (answers.size > MOST) answers.delete(answers.keys().next().value!)
    return ids
  }
  const brought = async (words: string, { ids, open }: Answer): Promise<Set<string>> => {
    const among = [...open]
    const [known, found] = await Promise.all([ids, find(words, among)])
    for (const id of among) known.delete(id)
    for (const id of idsIn(found)) known.add(id)
    return known
  }
  return {
    ask: (words) => {
      const known = answers.get(words)
      if (!known)
        return keep(
          words,
          find(words).then((ids) => new Set(idsIn(ids))),
        )
      return known.open.size === 0 ? known.ids : keep(words, brought(words, known))
    },
    changed: (incidents) => {
      for (const [words, { open }] of answers) {
        for (const id of incidents) open.add(id)
        if (open.size > MANY) answers.delete(words)
      }
    },
  }
}
