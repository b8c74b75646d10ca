import { groupBy } from '../model/group-by.ts'
import type { ActorRef } from '../model/report.ts'
import type { Account } from '../merging/record/accounts/account.ts'

/** The actor that most accounts name, the first told on a tie; null where none names one. */
export const mainActor = (accounts: readonly Account[]): ActorRef | null => {
  const named = groupBy(
    accounts.flatMap(({ actor }) => actor ?? []),
    actorKey,
  )
  return [...named.values()].reduce<ActorRef[]>((most, own) => (own.length > most.length ? own : most), [])[0] ?? null
}

/** What actors are found by: the id, else the name in lower case. */
export const actorKey = ({ id, name }: ActorRef): string => id ?? name.toLowerCase()
