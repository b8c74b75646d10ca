/** Whether the clause tells what happened or what will. */
export type Direction = 'past' | 'future' | null

/** What the words of a time count from. */
export interface TimeContext {
  /** The publication: its own date, the instant and the offset of its clock where known. */
  published: { date: string; instant: string | null; offset: string | null } | null
  /** Date of the event last told, and its clock. */
  story: { edtf: string; clock?: string } | null
  /** IANA zone at the place of the event. */
  localZone: string | null
  /** Date of what follows "four days after". */
  anchor: { edtf: string } | null
  /** Tense of the clause; null: not known, the nearest reading is taken. */
  direction: Direction
}
