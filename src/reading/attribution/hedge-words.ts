import type { HedgeData } from '../../model/values.ts'
import type { Likelihood } from '../../model/report.ts'

/**
 * Words that say how surely. Only ICD 203's own words have a band (Intelligence Community Directive 203, Analytic
 * Standards, 2015, section D.6.e.2): believed, may, suspected have none.
 */
const likelihood = (band: Likelihood, ...phrases: string[]): [string, HedgeData][] => phrases.map((p) => [p, { kind: 'likelihood', likelihood: band }])
const plain = (kind: HedgeData['kind'], ...phrases: string[]): [string, HedgeData][] => phrases.map((p) => [p, { kind, likelihood: null }])

export const HEDGES: ReadonlyMap<string, HedgeData> = new Map([
  ...likelihood('almost no chance', 'almost no chance', 'remote chance'),
  ...likelihood('very unlikely', 'very unlikely', 'highly improbable', 'highly unlikely'),
  ...likelihood('unlikely', 'unlikely', 'improbable', 'improbably'),
  ...likelihood('roughly even chance', 'roughly even chance', 'roughly even odds', 'even chance'),
  ...likelihood('likely', 'likely', 'probable', 'probably'),
  ...likelihood('very likely', 'very likely', 'highly probable', 'highly likely', 'most likely', 'very probably'),
  ...likelihood('almost certain', 'almost certain', 'almost certainly', 'nearly certain', 'nearly certainly'),
  ...plain('belief',
    'believed', 'believe', 'believes', 'thought to', 'is thought', 'are thought', 'was thought', 'were thought', 'suspected', 'suspect', 'suspects', 'presumed', 'presumably', 'assumed', 'supposedly',
    'considered to', 'seen as', 'regarded as', 'feared', 'understood to', 'it is understood', 'expected to', 'deemed', 'believed to', 'thinks', 'reckons', 'reckon'),
  ...plain('appearance',
    'appear', 'appears', 'appeared', 'apparent', 'apparently', 'seem', 'seems', 'seemed', 'seemingly', 'what looked like', 'looks like', 'looked like', 'suggests', 'suggest', 'suggested', 'points to', 'pointed to', 'consistent with', 'evidently', 'signs of', 'similar to'),
  ...plain('report', 'reportedly', 'allegedly', 'alleged', 'purported', 'purportedly', 'so-called', 'said to be', 'said to have', 'reported to have', 'unconfirmed', 'not confirmed', 'not been confirmed', 'not yet be confirmed', 'not be independently verified', 'could not be confirmed', 'could not immediately', 'rumored', 'rumoured'),
  ...plain('possibility', 'may', 'might', 'could', 'can not be ruled out', 'can not rule out', 'cannot rule out', 'could not rule out', 'not ruled out', 'possible', 'possibly', 'potential', 'potentially', 'perhaps', 'maybe', 'cannot be ruled out', 'chance', 'possibility'),
  ...plain('estimate', 'estimated', 'estimate', 'estimates', 'an estimated', 'assessed', 'assess', 'assesses', 'assessment', 'judged', 'calculated', 'estimating', 'by some estimates', 'we estimate'),
  ...plain('preliminary', 'preliminary', 'preliminarily', 'initial', 'initially', 'early estimates', 'first figure', 'provisional', 'tentative', 'tentatively', 'interim assessment', 'at first', 'first suspected'),
])
