import type { Rule } from '../../grammar/rule.ts'
import { attributionRules as attributions } from './attributions.ts'
import { hedgeRules } from './hedges.ts'

/** In order of passes: hedges stand alone, attributions need speakers. */
export const attributionRules: readonly (readonly Rule[])[] = [hedgeRules, attributions]
