import { read, type World } from '../../src/index.ts'
import type { Account } from '../../src/merging/record/accounts/account.ts'
import { accountOf } from '../../src/merging/record/accounts/account-of.ts'
import type { GoldIncident } from './gold-incident.ts'

/** Accounts of the main events as our own reading gives them. */
export const readAccounts = ({ reports }: GoldIncident, world: World): Account[] =>
  reports.flatMap(({ id, outlet, published, title, text }) => {
    const report = read({ id, url: null, title, publisher: outlet, published, text }, { world })
    const told = report.events.filter((event) => event.mentions.length > 0)
    const main = told.filter((event) => event.main)
    return (main.length > 0 ? main : told.slice(0, 1)).map((event) => {
      const span = event.mentions[0]!
      return accountOf({ report, event, anchor: { article: id, revision: 1, span, words: text.slice(...span) } })
    })
  })
