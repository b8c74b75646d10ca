/** One thing that speaks for or against two events being one happening. */
export interface Reason {
  /** Names the weight. */
  name: string
  /** Times its weight: 1 the usual case. */
  amount: number
  /** In words: "35 minutes apart". */
  words: string
}
