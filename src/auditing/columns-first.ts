import type { Report } from '../model/report.ts'
import { isOfColumn } from '../rows/row-report.ts'

/** The report without what the text says of the row's event where a column says it too: columns are tested by what they say. */
export const columnsFirst = (whole: Report): Report => {
  const main = whole.events.find((e) => e.main)
  if (!main) return whole
  const fields = new Set(whole.claims.filter((c) => isOfColumn(c.id)).map((c) => c.field))
  const claims = whole.claims.filter((c) => c.event !== main.id || isOfColumn(c.id) || !fields.has(c.field))
  return { ...whole, events: [main], claims: claims.filter((c) => c.event === main.id) }
}
