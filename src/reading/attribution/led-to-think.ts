import { as, maybe, value, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { complementFits } from './complement-fits.ts'
import { CUE_WORDS } from './cue-words.ts'
import { attribution, type Captured } from './make-attribution.ts'

const JUDGES = new Set(
  [...CUE_WORDS].filter(([, w]) => w.form === 'base' && /^(?:think|estimate|say|claim)$/.test(w.manner)).map(([form]) => form),
)

export const ledToThink = rule({
  name: 'led <speaker> to <think>',
  kind: 'attribution',
  pattern: [
    word('led', 'leads', 'leading', 'prompted', 'prompts', 'prompting', 'caused', 'moved', 'brought'),
    value('speaker', 'speaker', (d) => d.kind !== 'pronoun'),
    maybe(word('of', 'at', 'from'), maybe(word('the')), value('organization', 'employer')),
    word('to'),
    as('cue', wordOf(JUDGES)),
  ],
  make: (captures, { chart, first, end }) => {
    const c = captures as Captured
    const { lemma } = CUE_WORDS.get(chart.tokens[c.cue!.first]!.lower)!
    return complementFits(chart, lemma, c.cue!.first) ? attribution(c, chart, 'participle', { first, end }) : null
  },
})
