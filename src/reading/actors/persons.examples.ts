import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { loadWorld } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { personRules } from './persons.ts'

const rules = personRules(loadWorld(splitName))
const named = (name: string) => rules.find((r) => r.name === name)!

export const examples = [
  corpus(named('<known person>'), [
    yields({ id: 'us-pete-hegseth', name: 'Pete Hegseth' }, [
      'It followed a visit by Peter Brian Hegseth.',
      'Pete Hegseth left on Monday.',
    ]),
    yields({ id: 'kp-kim-jong-un', family: 'Kim' }, ['Kim Jong Un watched.', 'Kim Jong-un watched.']),
    nothing(['Hegseth left on Monday.', 'Pete left.'], 'one name alone is left to coreference'),
  ]),
  corpus(named('<known person>, <title>'), [
    yields({ id: 'ru-viktor-goremykin', roles: ['deputy defence minister of Russia'] }, [
      'Viktor Goremykin, the deputy defence minister of Russia, came.',
    ]),
    nothing(['Viktor Goremykin, President Vladimir Putin and others came.'], 'the title belongs to the next name'),
  ]),
  corpus(named('<title> <known person>'), [
    yields({ id: 'jp-gen-nakatani', roles: ['Defence Minister'] }, ['Defence Minister Gen Nakatani spoke.']),
    yields({ id: 'us-jeff-davis', roles: ['Pentagon spokesman Captain'] }, ['Pentagon spokesman Captain Jeff Davis spoke.']),
    yields({ id: 'kr-moon-jae-in', country: 'KR' }, ["South Korea's President Moon Jae-in spoke."]),
    nothing(['Ministers met Gen Nakatani.', 'Reporters asked Donald Trump.'], 'a plural is no title'),
  ]),
  corpus(named('<title>, <name>,'), [
    yields({ id: 'jp-yoshihide-suga', roles: ["government's spokesman"] }, ["The government's spokesman, Yoshihide Suga, declined."]),
    yields({ name: 'Harlan Quist', roles: ["Norway's defence minister"] }, ["Norway's defence minister, Harlan Quist, declined."]),
    nothing(
      ['A spokesman, Harlan Quist and others declined.', 'Ministers, Yoshihide Suga among them, declined.'],
      'one of several; a plural',
    ),
  ]),
  corpus(named('<title> <name>'), [
    yields({ id: null, name: 'Harlan Quist', family: 'Quist', roles: ['Defence Minister'] }, ['Defence Minister Harlan Quist spoke.']),
    yields({ name: 'Baek Sol-a', family: 'Baek' }, ['Spokeswoman Baek Sol-a spoke.']),
    nothing(['A spokesman Tuesday declined.', 'Officials Monday declined.'], 'a weekday is no name'),
  ]),
  corpus(named('<name> of the <organisation>'), [
    yields({ name: 'Imre Vantongeren', roles: ['Blackthorn Ridge Institute'] }, [
      'It was seen by Imre Vantongeren of the Blackthorn Ridge Institute.',
    ]),
    nothing(['Members of the Blackthorn Ridge Institute met.'], 'one capital is no full name'),
  ]),
  corpus(named('said <name>'), [
    yields({ name: 'Odile Farranto' }, ['"We heard it twice," said Odile Farranto, who lives by the harbour.']),
    nothing(['"We heard it twice," said Tuesday Morning.', 'It was said Japan agreed.'], 'weekdays and places are no persons'),
  ]),
  corpus(named('<name> said'), [
    yields({ name: 'Odile Farranto' }, ['Odile Farranto said she heard it twice.']),
    nothing(['South Korea said it heard it twice.', 'The Odile said little.'], 'a state; one name'),
  ]),
  corpus(named('<name>, <age>'), [
    yields({ name: 'Teruko Minase' }, ['Neighbours woke Teruko Minase, 68, at dawn.']),
    nothing(['It fell on Sunday, 29 April.'], 'a date'),
  ]),
  corpus(named('<name>, <title>'), [
    yields({ name: 'Osric Penhallow', roles: ['emergency manager of Larch County'] }, [
      'They asked Osric Penhallow, the emergency manager of Larch County, for help.',
    ]),
    nothing(['They asked Osric Penhallow, Professor Imre Vantongeren and others.'], 'the title belongs to the next name'),
  ]),
  corpus(named('the <demonym>, <name>,'), [
    yields({ name: 'Harlan Quist', country: 'RU' }, ['The Russian, Harlan Quist, declined.']),
    nothing(['The Russian, Chinese and Iranian envoys declined.'], 'a list'),
  ]),
  corpus(named('<name>, <title>'), [nothing(['It fell off West Africa, a source added.'], 'a part of the world')]),
]
