import type { LaunchRecord } from '../../src/formats/launches/launch-record.ts'
import type { LaunchField } from '../../src/model/launch-field.ts'

/** A data set into which faults are planted. */
export interface Sheet {
  readonly name: string
  readonly records: readonly LaunchRecord[]
}

/** New texts of cells by the field that they hold. */
export type Change = Partial<Record<LaunchField, string>>

/**
 * One kind of fault: the change that a person's slip would make in a row, or null where the row has no place for it or
 * nothing else in the file shows that it is wrong. Knows nothing of the checks; takes all chance from `random`.
 */
export interface Planter {
  readonly kind: string
  plant(record: LaunchRecord, sheet: Sheet, random: () => number): Change | null
  /** The same change done rightly, where the fault puts something in: no check may mind it. */
  plantRight?(record: LaunchRecord, random: () => number): Change | null
}

/** A cell's text, "" where it says nothing. */
export const cell = (record: LaunchRecord, field: LaunchField): string => record.cells[field]?.text ?? ''

/** The first figure of a cell. */
export const figure = (record: LaunchRecord, field: LaunchField): number | null => {
  const found = /\d[\d,]*(?:\.\d+)?/.exec(cell(record, field))
  return found ? Number(found[0].replaceAll(',', '')) : null
}
