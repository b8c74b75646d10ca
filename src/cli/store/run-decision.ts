import { userInfo } from 'node:os'
import type { Decision } from '../../model/decision.ts'
import type { Incident } from '../../model/incident.ts'
import type { Store } from '../../store/store.ts'
import { clean } from '../../wording/clean.ts'
import { ExitCode } from '../exit-code.ts'
import { hanging } from '../render/layout.ts'
import { pageFor } from '../render/page.ts'
import { sayDecision } from '../render/say-decision.ts'
import type { Terminal } from '../terminal.ts'
import { noIncident } from './not-found.ts'
import type { DecisionOptions } from './store-options.ts'
import { withStore } from './with-store.ts'

/** Decisions made from what the store holds, or the code of what was told instead. */
export type Made = readonly Decision[] | ExitCode

/** So many of the incidents that a decision changed are named. */
const MOST = 8

/** Writes decisions down and says what became of them, and how to take them back. */
export const runDecision = (options: DecisionOptions, terminal: Terminal, make: (store: Store) => Promise<Made>): Promise<ExitCode> =>
  withStore(options, terminal, async (store) => {
    const made = await make(store)
    if (typeof made === 'number') return made
    const touched = new Set<string>()
    for (const decision of made) {
      const { seq, incidents } = await store.decide(decision, decidedBy(options, terminal.env))
      for (const id of incidents) touched.add(id)
      const back = decision.op === 'undo' ? '' : ` Take it back with groundtrack undo ${seq}.`
      const said = sayDecision(decision)
      await terminal.out(`Decision ${seq}: ${said}${/[.!?][”"]?$/.test(said) ? '' : '.'}${back}\n`)
      // Perhaps a slip of the keys: it is kept, and counts once somebody of that id is heard of.
      if (decision.op === 'grade' && incidents.length === 0)
        terminal.err(
          `groundtrack: no report has an origin ${JSON.stringify(decision.origin)} so far; groundtrack show INCIDENT --sources lists the ids of origins\n`,
        )
    }
    const { width } = pageFor({ color: false }, terminal)
    const shown = new Set<string>()
    for (const id of [...touched].slice(0, MOST)) {
      const incident = await store.incident(id)
      // What was merged leads to one incident by several ids.
      if (!incident || shown.has(incident.id)) continue
      shown.add(incident.id)
      await terminal.out(`${hanging(`${incident.id}  ${clean(incident.title)}`, 2, 4, width).join('\n')}\n`)
    }
    if (touched.size > MOST) await terminal.out(`  and ${touched.size - MOST} more incidents\n`)
    return ExitCode.ok
  })

/** Who decides: as told, else the user of this machine. */
const decidedBy = (options: DecisionOptions, env: Terminal['env']): string => options.by ?? env['GROUNDTRACK_USER'] ?? userName()

const userName = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** Looks incidents up by id; the code of "not found" where one leads nowhere. */
export const findIncidents = async <const Ids extends readonly string[]>(
  store: Store,
  ids: Ids,
  terminal: Terminal,
): Promise<{ [K in keyof Ids]: Incident } | ExitCode> => {
  const found: Incident[] = []
  for (const id of ids) {
    const incident = await store.incident(id)
    if (!incident) return noIncident(id, store, terminal)
    found.push(incident)
  }
  return found as { [K in keyof Ids]: Incident }
}
