import type { Queries } from './database.ts'

/** What an id of an incident looks like: mark of an article, start of a mention, a number where that was not enough. */
const ID = /^(i[0-9a-f]{8})-(\d+)(?:-\d+)?$/
/** A beginning that is worth completing. */
const BEGINNING = /^i[0-9a-f]{2,8}(?:-\d*)?(?:-\d*)?$/

/**
 * Id of the incident that an id, former id or unique beginning of one leads to; null where none. An id that no table knows leads
 * to the incident of the nearest event of the article it names.
 */
export const resolveId = async (queries: Queries, id: string): Promise<string | null> => {
  const [known] = await queries.query<{ id: string }>('select id from incident where id = $1', [id])
  if (known) return known.id
  const [former] = await queries.query<{ incident: string }>(
    'select f.incident from former_id f join incident i on i.id = f.incident where f.id = $1',
    [id],
  )
  if (former) return former.incident
  const parts = ID.exec(id)
  const near = parts ? await nearestEvent(queries, parts[1]!, Number(parts[2])) : null
  if (near !== null) return near
  const begun = await idsBeginning(queries, id, 2)
  return begun.length === 1 ? begun[0]! : null
}

/** Ids of incidents that begin so, in order; none for what is no beginning of an id. */
export const idsBeginning = async (queries: Queries, beginning: string, limit: number): Promise<string[]> => {
  if (!BEGINNING.test(beginning)) return []
  const begun = await queries.query<{ id: string }>('select id from incident where id >= $1 and id < $2 order by id limit $3', [
    beginning,
    `${beginning}~`,
    limit,
  ])
  return begun.map(({ id }) => id)
}

const nearestEvent = async (queries: Queries, mark: string, start: number): Promise<string | null> => {
  const [row] = await queries.query<{ incident: string }>(
    `select e.incident from article a join event e on e.article = a.key and e.newest
     where a.mark = $1 and a.newest order by abs(e.starts - $2::int), e.starts limit 1`,
    [mark, start],
  )
  return row?.incident ?? null
}
