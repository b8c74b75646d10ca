import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { read, type ArticleInput, type World } from '../src/index.ts'
import { alternate } from './rounds.ts'

const ROUNDS = 15
// Few texts are read several times a round, so that a round is long enough to be timed.
const TOKENS_A_ROUND = 20_000

/** The whole reading against wink-nlp alone, same texts, same number of tokens (wink's). Returns the ratio of speeds. */
export const speed = (articles: readonly ArticleInput[], world: World): number => {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const tokensOnce = articles.reduce((sum, { text }) => sum + nlp.readDoc(text).tokens().length(), 0)
  const repeats = Math.max(1, Math.ceil(TOKENS_A_ROUND / tokensOnce))
  const again = (work: (article: ArticleInput) => void) => (): void => {
    for (let i = 0; i < repeats; i++) for (const article of articles) work(article)
  }
  const times = alternate(
    { 'wink-nlp alone': again((a) => void nlp.readDoc(a.text)), 'whole reading': again((a) => void read(a, { world })) },
    ROUNDS,
  )

  const tokens = tokensOnce * repeats
  console.log(`${articles.length} texts, ${tokensOnce} tokens (wink's), read ${repeats} times a round, ${ROUNDS} rounds in turn`)
  console.log(`${''.padEnd(16)}${'tokens/s best'.padStart(16)}${'median'.padStart(12)}${'us/token'.padStart(10)}${'spread'.padStart(9)}`)
  for (const [name, { min, median, max }] of Object.entries(times)) {
    const perSecond = (ms: number): string => Math.round((tokens / ms) * 1000).toLocaleString('en')
    const spread = `${(((max - min) / median) * 100).toFixed(0)} %`
    console.log(
      `${name.padEnd(16)}${perSecond(min).padStart(16)}${perSecond(median).padStart(12)}${((median / tokens) * 1000).toFixed(2).padStart(10)}${spread.padStart(9)}`,
    )
  }
  const ratio = times['wink-nlp alone'].median / times['whole reading'].median
  console.log(
    `ratio ${ratio.toFixed(3)} of medians, ${(times['wink-nlp alone'].min / times['whole reading'].min).toFixed(3)} of best rounds`,
  )
  return ratio
}
