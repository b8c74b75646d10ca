import type { Queries } from './database.ts'

/** Empties the archive; ids of its incidents are kept as former ones that lead nowhere yet. */
export const clearArchive = async (queries: Queries): Promise<void> => {
  await queries.query('update former_id set incident = null')
  await queries.query('insert into former_id (id, mark, incident) select id, mark, null from incident on conflict (id) do nothing')
  await queries.query('truncate article, wording, event, incident, incident_origin, decision, decision_article')
  await queries.query('update state set applied = 0, mark = null, reading = null, analyzed = 0')
}

/** Leads former ids that lead nowhere, as after a rebuild, to the incident of the nearest event of the article they name. */
export const leadFormerIds = async (queries: Queries): Promise<void> => {
  await queries.query('delete from former_id f using incident i where i.id = f.id and f.incident is null')
  await queries.query(
    `update former_id f set incident = (
       select e.incident from article a join event e on e.article = a.key and e.newest
       where a.mark = f.mark and a.newest order by abs(e.starts - split_part(f.id, '-', 2)::int), e.starts limit 1)
     where f.incident is null`,
  )
}
