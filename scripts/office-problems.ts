import { parseEdtf } from '../src/model/edtf.ts'
import type { OfficeRow, PersonRow, Tenure } from '../src/world/rows.ts'

/** Two holders of one office may share this many days at a handover. */
const HANDOVER_DAYS = 3

/** What is wrong with data/offices.json and the tenures in data/people.json, one sentence a fault with the fix; empty when all is well. */
export const officeProblems = (offices: readonly OfficeRow[], people: readonly PersonRow[]): string[] => {
  const problems: string[] = []
  const byId = new Map(offices.map((office) => [office.id, office]))
  const held = new Map<string, { person: PersonRow; tenure: Tenure }[]>()
  for (const office of offices) {
    const say = (fault: string): void => void problems.push(`data/offices.json: ${office.id}: ${fault}`)
    if (!office.titles?.length) say('no titles; give at least one as printed, lower case')
    for (const title of [...office.titles, ...(office.styles ?? []).flatMap((style) => style.titles)])
      if (title !== title.toLowerCase() || /defence|advisor/.test(title)) say(`title "${title}" must be lower case, American spelling`)
    for (const style of office.styles ?? [])
      for (const date of [style.from, style.to]) if (date !== null && !parseEdtf(date)) say(`"${date}" is no EDTF date`)
  }
  for (const person of people)
    for (const tenure of person.offices) {
      const say = (fault: string): void => void problems.push(`data/people.json: ${person.id}: ${tenure.office}: ${fault}`)
      if (!byId.has(tenure.office)) say('is not in data/offices.json; add the office')
      problems.push(...dateFaults(tenure).map((fault) => `data/people.json: ${person.id}: ${tenure.office}: ${fault}`))
      held.set(tenure.office, [...(held.get(tenure.office) ?? []), { person, tenure }])
    }
  for (const office of offices) {
    const holders = held.get(office.id) ?? []
    if (holders.length === 0) problems.push(`data/offices.json: ${office.id}: nobody in data/people.json holds it; remove it`)
    if (!office.many) problems.push(...overlaps(office.id, holders))
  }
  return problems
}

const dateFaults = ({ from, to, seen }: Tenure): string[] => {
  const faults: string[] = []
  for (const date of [from, to]) if (date !== null && (date.includes('/') || !parseEdtf(date))) faults.push(`"${date}" is no EDTF date`)
  const [begin, end] = [from === null ? null : parseEdtf(from), to === null ? null : parseEdtf(to)]
  if (begin && end && begin.first > end.last) faults.push(`from ${from} is later than to ${to}; were they swapped?`)
  if (seen !== undefined && !/^\d{4}-\d\d-\d\d$/.test(seen)) faults.push(`seen "${seen}" must be a day, YYYY-MM-DD`)
  if (seen !== undefined && to !== null) faults.push('has both "to" and "seen"; the end is known, so leave "seen" out')
  if (from !== null && to === null && seen === undefined)
    faults.push('has a start and no end; give "seen", the last day on which a source shows the person in office')
  if (begin && seen !== undefined && begin.first > parseEdtf(seen)!.last) faults.push(`seen ${seen} is earlier than from ${from}`)
  return faults
}

const overlaps = (id: string, holders: readonly { person: PersonRow; tenure: Tenure }[]): string[] => {
  const known = holders.flatMap(({ person, tenure }) => {
    const last = tenure.to ?? tenure.seen
    const [from, to] = [tenure.from === null ? null : parseEdtf(tenure.from), last === undefined ? null : parseEdtf(last)]
    return from && to && !tenure.acting ? [{ person, first: from.last, last: to.first }] : []
  })
  return known.flatMap((a, i) =>
    known
      .slice(i + 1)
      .filter((b) => a.person !== b.person && Math.min(a.last, b.last) - Math.max(a.first, b.first) > HANDOVER_DAYS)
      .map((b) => `data/people.json: ${a.person.id} and ${b.person.id} hold ${id} at one time; mend a date, or mark one "acting"`),
  )
}
