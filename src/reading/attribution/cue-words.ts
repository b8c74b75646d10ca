import { allForms, inflect } from '../../grammar/inflect.ts'
import type { AttributionData } from '../../model/values.ts'

type Manner = AttributionData['manner']

/**
 * Verbs that report. clause: "said (that) ..."; object: takes the thing told as its object, "put the altitude at",
 * "confirmed the launch". Past and participle are given where irregular.
 */
interface CueVerb {
  readonly base: string
  readonly past?: string
  readonly participle?: string
  readonly takes: 'clause' | 'object' | 'both'
}

const verbs = (words: string, takes: CueVerb['takes']): CueVerb[] =>
  words.split(' ').map((w) => {
    const [base, past, participle] = w.split('/')
    return { base: base!, ...(past ? { past } : {}), ...(participle ? { participle } : {}), takes }
  })

const TABLE: Record<Manner, readonly CueVerb[]> = {
  say: [
    ...verbs(
      'say/said tell/told announce add state note explain remark declare stress emphasize emphasise reiterate repeat comment reply respond argue insist observe write/wrote/written recall tweet underscore underline point signal testify communicate shout cry/cried find/found elaborate clarify caution crow brag boast gloat joke quip continue express complain contradict gloat retort counter lament sniff scoff fume thunder mutter venture opine hint imply confide protest grumble shrug growl snap',
      'both',
    ),
    ...verbs(
      'call voice describe hail welcome slam blast see/saw/seen view hold/held give/gave/given put/put condemn criticize criticise praise denounce characterize characterise brand label cite mention identify specify speak/spoke/spoken play name congratulate thank mock ridicule beg/begged offer',
      'object',
    ),
  ],
  claim: verbs('claim allege assert contend maintain charge accuse blame', 'both'),
  deny: verbs('deny dispute reject dismiss refute rebut exclude rule', 'both'),
  confirm: verbs('confirm acknowledge admit affirm concede', 'both'),
  think: verbs(
    'believe think/thought suspect assume presume consider regard reckon suggest conclude judge doubt fear expect hope suppose predict speculate determine',
    'both',
  ),
  estimate: verbs('estimate assess calculate analyze analyse evaluate', 'both'),
  report: verbs('report reveal disclose indicate inform publish broadcast/broadcast relay', 'both'),
  promise: verbs('promise vow pledge warn threaten urge demand propose', 'both'),
  ask: verbs('ask wonder', 'both'),
  detect: verbs('detect track observe monitor spot measure record register show/showed/shown', 'both'),
}

export interface CueWord {
  readonly lemma: string
  readonly manner: Manner
  readonly takes: CueVerb['takes']
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing'
}

/** Every printed form of every reporting verb. A form that is both past and participle stands as past. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = new Map(
  Object.entries(TABLE).flatMap(([manner, list]) =>
    list.flatMap((verb) => {
      const forms = inflect(verb.base, verb.past, verb.participle)
      return allForms(forms).map((word): [string, CueWord] => {
        const form = word === forms.past ? 'past' : (Object.entries(forms).find(([, w]) => w === word)![0] as CueWord['form'])
        return [word, { lemma: verb.base, manner: manner as Manner, takes: verb.takes, form }]
      })
    }),
  ),
)
