import type { Rule } from '../../grammar/rule.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const timeRules: readonly (readonly Rule[])[] = []
