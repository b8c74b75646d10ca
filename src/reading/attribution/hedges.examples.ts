import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { hedge } from './hedges.ts'

export const examples = corpus(hedge, [
  yields({ kind: 'likelihood', likelihood: 'likely' }, ['The rocket likely fell into the bay.', 'It probably broke up.']),
  yields({ kind: 'likelihood', likelihood: 'very likely' }, ['The stage most likely burned up.']),
  yields({ kind: 'belief', likelihood: null }, ['The rocket is believed to have failed.', 'He suspects a leak.']),
  yields({ kind: 'possibility', likelihood: null }, ['It may have been a decoy.', 'The new type could reach the islands.']),
  nothing(
    [
      'We could never accept it.',
      'The army showed its might.',
      'Talks are possible only if it stops.',
      'It watches for possible contingencies.',
      'The flight was not consistent with a satellite launch.',
    ],
    'no doubt about what happened',
  ),
  nothing(['The rocket flew in May.', 'A test on May 9 failed.', 'Since May the site has been quiet.'], 'the month'),
])
