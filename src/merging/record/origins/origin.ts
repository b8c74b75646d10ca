/** The speaker a claim finally comes from. */
export interface Origin {
  /** Id of a body (kr-jcs), a person, or "outlet:..." and "name:..." where no table knows it. */
  readonly id: string
  readonly name: string
  /** Speakers of one voice do not confirm each other: the bodies and state media of one state, or the origin alone. */
  readonly voice: string
  /** Speaks for a state; not a witness, an expert or an outlet. */
  readonly official: boolean
}
