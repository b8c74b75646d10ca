import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { loadWorld } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { namedSpeakers, shortSpeakers } from './speakers.ts'

const rules = [...namedSpeakers(loadWorld(splitName)), ...shortSpeakers]
const named = (name: string) => rules.find((r) => r.name === name)!

export const examples = [
  corpus(named('<person>'), [
    yields({ name: 'Yoshihide Suga', kind: 'person', country: 'JP' }, ['Chief Cabinet Secretary Yoshihide Suga said so.']),
    yields({ name: 'Imre Vantongeren' }, ['That is rare, said Imre Vantongeren of the Blackthorn Ridge Institute.']),
    nothing(["Shinzo Abe's government protested."], 'an owner does not speak'),
  ]),
  corpus(named('(the) <organisation>'), [
    yields({ id: 'us-stratcom', kind: 'organization' }, ['The U.S. Strategic Command said so.']),
    yields({ id: 'kr-jcs', needsAntecedent: false }, ["South Korea's Joint Chiefs of Staff (JCS) said so."]),
    yields({ name: 'Defense Ministry', needsAntecedent: true, head: 'ministry' }, ['The Defense Ministry said so.']),
    nothing(["The Pentagon's figure was lower."], 'an owner does not speak'),
  ]),
  corpus(named('<state>'), [
    yields({ name: 'North Korea', id: 'KP' }, ['The North said so.']),
    yields({ name: 'Tokyo', id: 'JP', kind: 'state' }, ['Tokyo said so.']),
    nothing(['South Korean waters were calm.', "Tokyo's figure was lower.", 'The north wind fell.'], 'adjective, owner, direction'),
  ]),
  corpus(named('<role phrase>'), [
    yields({ name: 'U.S. official', kind: 'role', anonymous: true, country: 'US' }, ['A U.S. official said so.']),
    yields({ name: 'officials in Seoul', kind: 'group', plural: true }, ['That came from officials in Seoul.']),
    yields({ name: 'fisherman in Hachiura' }, ['A fisherman in Hachiura said so.']),
    yields({ head: 'official', needsAntecedent: true }, ['The official said so.', 'Another official said so.']),
    nothing(["The official's voice broke."], 'an owner does not speak'),
  ]),
  corpus(named('<family name>'), [
    yields({ name: 'Inada', needsAntecedent: true, kind: 'person' }, ['Tomomi Inada came. Later Inada left.']),
    yields({ name: 'Trump' }, ['Trump said so.']),
    nothing(['Later Penhallow left.'], 'nobody of that name has been named'),
  ]),
  corpus(named('<he>'), [
    yields({ gender: 'm', needsAntecedent: true }, ['That was rare, he said.']),
    nothing(['That was his.'], 'an owner'),
  ]),
  corpus(named('<she>'), [
    yields({ gender: 'f', needsAntecedent: true }, ['That was rare, she said.']),
    nothing(['That was hers.'], 'an owner'),
  ]),
  corpus(named('<it>'), [
    yields({ kind: 'pronoun', needsAntecedent: true }, ['That was rare, it added.']),
    nothing(['Its crew slept.'], 'an owner'),
  ]),
  corpus(named('<they>'), [
    yields({ plural: true, needsAntecedent: true }, ['That was rare, they said.']),
    nothing(['Nobody saw them.'], 'an object'),
  ]),
  corpus(named('<the> <short noun>'), [
    yields({ name: 'the ministry', head: 'ministry', needsAntecedent: true }, ['That was rare, the ministry said.']),
    yields({ name: 'her office', head: 'office' }, ['That was rare, her office said.']),
    yields({ name: 'both ministries', plural: true, kind: 'group' }, ['That was rare, both ministries said.']),
    nothing(['A ministry was founded.', "The ministry's roof leaked."], 'indefinite; an owner'),
  ]),
  corpus(named("<the regime>'s <short noun>"), [
    yields({ name: "regime's newspaper", head: 'newspaper' }, ["Pictures in the regime's newspaper show smoke."]),
    nothing(["The regime's rockets burned."], 'no word for a speaker'),
  ]),
  corpus(named('<one> of them'), [
    yields({ kind: 'role', needsAntecedent: true }, [
      'It fell short, according to one of them.',
      'One of the officials said it fell short.',
    ]),
    nothing(['One of them fell short.', 'One of the rockets said to be new fell short.'], 'may be a rocket'),
  ]),
  corpus(named('<the office> of <person>'), [
    yields({ name: "Donald Trump's office", kind: 'organization' }, ['The office of President Donald Trump was told at once.']),
    nothing(['The office of the mayor was closed.'], 'no name'),
  ]),
]
