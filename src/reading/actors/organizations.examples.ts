import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { loadWorld } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { institutionRules, knownOrganizations, unknownOrganization } from './organizations.ts'

const world = loadWorld(splitName)
const rules = [...knownOrganizations(world), ...institutionRules(world)]
const named = (name: string) => rules.find((r) => r.name === name)!

export const examples = [
  corpus(named('<known organisation>'), [
    yields({ id: 'kr-jcs', country: 'KR' }, ['The JCS said nothing more.', 'A text came from the JCS.']),
    yields({ id: 'kp-kcna' }, ['KCNA gave no figure.', 'The Korean Central News Agency (KCNA) gave no figure.']),
    yields({ id: 'us-pentagon', name: 'Pentagon' }, ['The Pentagon would not comment.']),
    yields({ id: 'us-white-house', name: 'White House' }, ['The White House was told at once.']),
    yields({ id: 'ir-tasnim' }, ['Tasnim said so.', 'The report by Tasnim gave no range.']),
    yields({ id: 'ir-mehr' }, ['Mehr gave no figure.']),
    yields({ id: 'ru-tass' }, ['Tass gave no figure.', 'TASS gave no figure.']),
    yields({ id: 'kr-dapa' }, ['The Defense Acquisition Program Administration (DAPA) signed it.', 'A DAPA official signed it.']),
    yields({ id: 'pk-suparco' }, ['SUPARCO put it into orbit.']),
    nothing(['The ap crashed twice.', 'He painted the house blue.'], 'an abbreviation counts as printed, a name in order'),
  ]),
  corpus(named('<state> <known organisation>'), [
    yields({ id: 'kp-kcna', country: 'KP' }, [
      "North Korea's KCNA printed no picture.",
      "It was read by the North's official KCNA on Sunday.",
      "North Korea's state-run KCNA news agency was silent.",
    ]),
    yields({ id: 'kr-yonhap' }, [
      "South Korea's Yonhap news agency carried it first.",
      'South Korean news agency Yonhap carried it first.',
    ]),
    nothing(['Japan read the KCNA text.'], 'a verb stands between'),
  ]),
  corpus(named('<state medium> <known organisation>'), [
    yields({ id: 'jp-nhk' }, ['Public broadcaster NHK showed the harbour.', 'It was shown by public television network NHK.']),
    yields({ id: 'kp-kcna' }, ['State mouthpiece KCNA was pleased.', 'State-run news agency KCNA was pleased.']),
    nothing(['The official agency of the port closed.'], 'no name follows'),
  ]),
  corpus(named('<state> <institution>'), [
    yields({ id: 'kr-jcs', country: 'KR' }, [
      "The South's Joint Chiefs of Staff (JCS) counted three.",
      "Seoul's Joint Chiefs counted three.",
    ]),
    yields({ id: 'jp-defence-ministry', country: 'JP' }, [
      'The Japanese Defence Ministry counted two.',
      "Japan's defense ministry counted two.",
    ]),
    yields({ id: null, country: 'NO', kind: 'ministry' }, ["Norway's defence ministry closed the range."]),
    yields({ country: 'KP', kind: 'outlet' }, ['Pyongyang radio told of a parade.', 'North Korean television told of a parade.']),
    nothing(['Japan closed the range.'], 'no institution'),
  ]),
  corpus(named('<state> and <state> <institution>'), [
    yields({ name: 'South Korean and U.S. militaries', country: null }, ['The South Korean and U.S. militaries met.']),
    nothing(['The South Korean military met.'], 'one state only'),
  ]),
  corpus(named('<institution>'), [
    yields({ id: null, country: null, name: 'Defense Ministry', kind: 'ministry' }, ['The Defense Ministry closed the range.']),
    yields({ kind: 'outlet', name: 'state television' }, ['It was shown on state television at noon.']),
    nothing(['The government closed the range.', 'The forces left.'], 'too general without an owner: a short noun for the speakers'),
  ]),
  corpus(named('<institution> of <state>'), [
    yields({ id: 'jp-defence-ministry' }, ['The ministry of defence of Japan closed the range.']),
    yields({ country: 'IR', kind: 'ministry' }, ['It came from the foreign ministry of Iran.']),
    nothing(['The embassy in Beijing took the note.'], 'an embassy stands in another state than its own'),
  ]),
  corpus(unknownOrganization, [
    yields({ id: null, name: 'Blackthorn Ridge Institute', kind: 'institute' }, ['She works at the Blackthorn Ridge Institute.']),
    yields({ kind: 'outlet', name: 'Ferrous Wire' }, ['He told Ferrous Wire so.']),
    yields({ kind: 'institute' }, ['He teaches at the University of Northmoor.', 'The Centre for Polar Studies agrees.']),
    nothing(['Officials at the institute agree.', 'He works at the Windmere Space Center.'], 'no name; a place where rockets stand'),
  ]),
]
