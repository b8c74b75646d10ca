import { read, type ArticleInput, type World } from '../src/index.ts'

const ARTICLES = 20_000
const STEP = 2_000
// From one part of the run to the next the peak may differ by this much and still be called flat.
const TOLERANCE = 1.1

/** Resident memory over many articles, each with words of its own: caches of unseen words must not grow for ever. */
export const memory = (articles: readonly ArticleInput[], world: World): boolean => {
  if (!globalThis.gc) throw new Error('got a Node without gc, expected it started with --expose-gc')
  const mebibytes: number[] = []
  for (let i = 1; i <= ARTICLES; i++) {
    const article = articles[i % articles.length]!
    read(
      {
        ...article,
        text: `${article.text}\n\nReference w${(i * 7919).toString(36)}q, copy ${i} of bulletin X${(i * 104_729).toString(36)}.`,
      },
      { world },
    )
    if (i % STEP !== 0) continue
    globalThis.gc()
    mebibytes.push(process.memoryUsage().rss / 2 ** 20)
    console.log(`${String(i).padStart(7)} articles: ${mebibytes.at(-1)!.toFixed(0).padStart(5)} MiB resident`)
  }
  const half = mebibytes.length / 2
  const first = Math.max(...mebibytes.slice(0, half))
  const second = Math.max(...mebibytes.slice(half))
  const flat = second <= first * TOLERANCE
  console.log(
    `peak of the second half is ${((second / first) * 100).toFixed(0)} % of that of the first: ${flat ? 'flat' : 'NOT flat'}; peak of the process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  )
  return flat
}
