import type { Incident } from '../model/incident.ts'
import type { Account } from '../merging/record/accounts/account.ts'
import type { EarlierIncident } from '../merging/record/record-input.ts'
import type { Queries } from './database.ts'
import { actorKey, mainActor } from './main-actor.ts'

/** More launches of one actor in a year than there are days tell no more. */
const MOST = 1000

/** Launches of the same actor earlier in the year of an incident, where one of its accounts counts them; null: none does. */
export const earlierIncidents = async (
  queries: Queries,
  { id, fields }: Incident,
  accounts: readonly Account[],
): Promise<EarlierIncident[] | null> => {
  const actor = mainActor(accounts)
  const date = fields.find(({ field }) => field === 'date')?.values.find(({ relation }) => relation === 'preferred')?.value
  if (!actor || typeof date !== 'string' || accounts.every(({ ordinals }) => ordinals.length === 0)) return null
  return queries.query<EarlierIncident>(
    `select id, type, date, actor, weapon_class as "weaponClass", weapon_name as "weaponName", coalesce(weapons, 1) as count
     from incident where actor = $1 and type = 'launch' and id <> $2 and date collate "C" >= $3 and date collate "C" < $4 order by date desc limit ${MOST}`,
    [actorKey(actor), id, date.slice(0, 4), date],
  )
}
