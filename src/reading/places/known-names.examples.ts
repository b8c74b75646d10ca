import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { loadWorld } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { bareDirection, knownPlace } from './known-names.ts'

const world = loadWorld(splitName)

export const examples = [
  corpus(knownPlace(world), [
    yields({ id: 'sea-of-japan', kind: 'sea' }, [
      'A trawler saw it fall into the East Sea.',
      'It sank in the Sea of Japan at noon.',
      'waves on the Japan Sea',
    ]),
    yields({ id: 'yellow-sea' }, ['The buoy drifted across the West Sea.', 'Crabs from the Yellow Sea are small.']),
    yields({ id: 'KR', use: 'demonym' }, ['A South Korean trawler returned.', 'Two S. Korean trawlers returned.']),
    yields({ id: 'KR', use: 'literal' }, ['Rain fell over South Korea.', 'The ROK was silent.', 'S. Korea was silent.']),
    yields({ id: 'US', use: 'literal' }, ['The U.S. was told.', 'The US was told.']),
    yields({ id: 'kp-kusong', country: 'KP' }, ['A train left Kusong.', 'A train left Guseong.']),
    yields({ id: 'kp-banghyon' }, [
      'Trucks were seen at Banghyon.',
      'Trucks were seen at Panghyon.',
      'Trucks were seen at the Banghyeon airfield.',
    ]),
    yields({ id: 'kp-sohae' }, [
      'Smoke rose at Tongchang-ri.',
      'Smoke rose at Dongchang-ri.',
      'Smoke rose at the Sohae Satellite Launching Station.',
    ]),
    yields({ id: 'kp-pb-prov' }, [
      'Snow fell in North Phyongan Province.',
      'Snow fell in North Pyeongan province.',
      "Snow fell in North Pyong'an Province.",
    ]),
    yields({ id: 'TD' }, ['A convoy arrived in Chad.']),
    yields({ id: 'jp-oshima', kind: 'peninsula' }, ['Fog lay on the Oshima Peninsula.', 'Fog lay on the Oshima peninsula.']),
    nothing(['Please tell us when.', 'They served turkey.'], 'small letters: a pronoun, a bird'),
    nothing(['Chad Willow waved.', 'Engineer Oshima waved.'], 'a first name, a surname: no preposition of place before it'),
  ]),
  corpus(bareDirection(world), [
    yields({ id: 'KP' }, ['Talks with Seoul failed, and the North closed the road.', "Korea watchers doubt the North's figures."]),
    yields({ id: 'KP' }, ['Two more rose from Sondok, and the North closed the road.']),
    yields({ id: 'KR' }, ['The message from Pyongyang blamed the South.']),
    yields({ id: 'persian-gulf' }, ['Tankers left the Gulf on Tuesday.']),
    nothing(['They sailed the North Atlantic.', 'Korean ships crossed the South China Sea.'], 'the name goes on'),
    nothing(['The war between the North and the South ended in 1865.'], 'no Korea in the text'),
    nothing(['Snow fell in the north of Korea.'], 'a direction'),
  ]),
]
