import type { Rule } from '../../grammar/rule.ts'
import { account, accordingTo, byAgent, byCount, carriedBy, citing, claimBy } from './according.ts'
import { sayingBehindClause } from './carried-on.ts'
import { ledToThink } from './led-to-think.ts'
import { hedgeRules } from './hedges.ts'
import { outletCiting, quotedAsSaying, reportedToBe, toldOutlet, wasQuoted } from './outlets.ts'
import { inOurView, weJudge } from './own-voice.ts'
import { quoteBehindColon } from './quote-behind-colon.ts'
import { quotedBySomebody } from './quoted-by-somebody.ts'
import { inverted, labelled, saidAfterSpeaker } from './said.ts'
import { turn } from './turns.ts'
import { accordingToUnnamed, unnamedInverted, unnamedSaid } from './unnamed.ts'

// Longest wins, on equal length the earlier one.
const attributions = [
  toldOutlet,
  quotedAsSaying,
  wasQuoted,
  reportedToBe,
  outletCiting,
  saidAfterSpeaker,
  inverted,
  turn,
  labelled,
  accordingTo,
  citing,
  carriedBy,
  byAgent,
  claimBy,
  account,
  byCount,
  ledToThink,
  weJudge,
  inOurView,
]

const unnamed = [unnamedSaid, unnamedInverted, accordingToUnnamed, sayingBehindClause, quotedBySomebody, quoteBehindColon]

/** In order of passes: hedges stand alone, attributions need speakers, the unnamed are looked for last. */
export const attributionRules: readonly (readonly Rule[])[] = [hedgeRules, attributions, unnamed]
