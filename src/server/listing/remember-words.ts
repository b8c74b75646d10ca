/** Questions kept: filters of the readers of one moment. */
const MOST = 40

/** Which incidents have some words in their articles, asked once of the archive until something changes. */
export interface WordsFound {
  ask(words: string): Promise<ReadonlySet<string>>
  /** Something was taken in or decided: every answer may be another now. */
  forget(): void
}

/** Remembers the answers of `find`: the list, the counts beside its filters and every further filter ask for the same words. */
export const rememberWords = (find: (words: string) => Promise<string[]>): WordsFound => {
  const answers = new Map<string, Promise<ReadonlySet<string>>>()
  return {
    ask: (words) => {
      const known = answers.get(words)
      if (known) return known
      const answer = find(words).then((ids) => new Set(ids))
      answers.set(words, answer)
      // A failed question is asked again.
      answer.catch(() => answers.delete(words))
      if (answers.size > MOST) answers.delete(answers.keys().next().value!)
      return answer
    },
    forget: () => answers.clear(),
  }
}
