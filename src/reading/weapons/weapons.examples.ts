import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { loadWorld } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { saidClass } from './said-class.ts'
import { weaponRules } from './rules.ts'

const rules = weaponRules(loadWorld(splitName)).flat()
const named = (name: string) => rules.find((r) => r.name === name)!

export const examples = [
  corpus(named('<count> <modifiers> <weapon noun>'), [
    yields({ class: 'SRBM', count: { value: 2 }, definite: false, plural: true }, [
      'The army fired two unidentified short-range projectiles at dawn.',
      'It saw two short-range ballistic missiles (SRBMs) rise.',
    ]),
    yields({ class: 'ICBM', count: { value: 1 } }, [
      'It was an intercontinental ballistic missile (ICBM).',
      'Radars followed an ICBM for an hour.',
      'They called it an intercontinental one.',
    ]),
    yields({ class: 'ballistic', count: { min: 1 } }, ['They said that at least one ballistic missile was launched.']),
    yields({ class: 'missile', head: 'rocket', definite: false }, ['They saw what appeared to be a long-range rocket.']),
    yields({ class: 'missile', definite: true }, [
      'The missile fell into the sea.',
      "Crews tracked the North's new missile.",
      'Nobody saw where the weapon came down.',
    ]),
    yields({ class: 'slv' }, ['The carrier rocket rose at noon.', 'A space launch vehicle stood on the pad.']),
    yields({ class: 'satellite' }, ['It was to carry an earth observation satellite.', 'A military reconnaissance satellite was lost.']),
    yields({ class: 'artillery', count: { value: 10 } }, ['They fired 10 rounds of artillery.', 'They fired 10 artillery shells.']),
    yields({ class: 'artillery', count: { value: 1 } }, ['It came from an improved 300-mm multiple rocket launcher.']),
    yields({ class: 'cruise', plural: true, count: { min: 2 } }, [
      'They launched a salvo of cruise missiles.',
      'They launched a barrage of short-range cruise missiles.',
    ]),
    yields({ class: 'missile', plural: true, count: { min: 2 } }, ['It fired an unspecified number of missiles.']),
    yields({ class: 'missile', plural: true, count: { min: 24 } }, ['It fired dozens of rockets.']),
    yields({ class: 'SLBM' }, ['This was a submarine-launched ballistic missile.']),
    yields({ class: 'missile', text: 'surface-to-surface medium long-range" missile' }, [
      'They showed the "surface-to-surface medium long-range" missile.',
    ]),
    yields({ class: 'missile', head: 'weapon' }, ['He saw a new-type tactical guided weapon.']),
    yields({ class: 'anti-aircraft' }, ['He saw a new anti-aircraft weapon.', 'They fired a surface-to-air missile.']),
    yields({ ordinals: [1, 3] }, ['The first and third missiles flew on.']),
    yields({ class: 'SRBM', head: 'kind' }, ['They were of a new short-range ballistic kind.']),
    yields({ class: 'nuclear' }, ['It was a hydrogen bomb.', 'The North set off a nuclear device.']),
    nothing(
      [
        'The missile defence chief spoke.',
        'A rocket engineer spoke.',
        'He leads the Strategic Rocket Force.',
        'The anti-missile law passed.',
        'A missile-armed boat came.',
      ],
      'the noun is only an attribute of another',
    ),
    nothing(['The system was old.', 'He sold weapons.', 'A version of the story was told.'], 'too common a word to be a weapon by itself'),
  ]),
  corpus(named('<modifiers> <weapon noun> <noun of a happening>'), [
    yields({ class: 'ballistic', attributive: true, text: 'ballistic missile' }, [
      'It was the second ballistic missile test.',
      'Two ballistic missile launches followed.',
    ]),
    yields({ class: 'missile', attributive: true }, ['The latest missile launch came at noon.']),
    nothing(['The missile technology is old.', 'It fired two missiles.'], 'no noun of a happening follows a singular weapon noun'),
  ]),
  corpus(named('<count> <modifiers> <name of a type> <weapon noun>'), [
    yields({ name: 'Musudan', id: 'musudan', class: null, typeClass: 'IRBM', count: { value: 1 } }, [
      'It was a suspected Musudan.',
      'They fired a Hwasong-10.',
    ]),
    yields({ name: 'Rodong', plural: true, count: { value: 3 } }, ['They fired three Rodongs.', 'They fired three Nodong missiles.']),
    yields({ name: 'KN-23', plural: true }, ['They are thought to be KN-23s.', 'These were KN-23 missiles.']),
    yields({ name: 'Scud', definite: true }, [
      'The Scud-type missile was fired at noon.',
      'It was of the Scud class.',
      'The "Scud" type is old.',
    ]),
    yields({ name: 'Ghaznavi', id: 'ghaznavi' }, ['The launch of a Ghaznavi went well.', 'It went first, with a Ghaznavi into the sea.']),
    yields({ name: 'Babur', id: 'babur', count: { value: 1 } }, ['The army fired a Babur from the coast.', 'Another Babur rose at noon.']),
    yields({ name: 'Musudan', class: 'IRBM' }, [
      'They were of the intermediate-range Musudan type.',
      'A Musudan (Hwasong-10) intermediate-range missile was seen.',
    ]),
    yields({ name: 'Hwasong-97', id: null }, ['A Hwasong-97 was shown.']),
    yields({ name: 'Patriot', head: 'battery', plural: true }, ['Patriot batteries were set up on the island.']),
    yields({ name: 'F-35A', class: 'aircraft' }, ['The first F-35A fighters arrived.']),
    nothing(
      [
        'A report in the Rodong Sinmun said so.',
        'The site at Musudan-ri is idle.',
        'They flew to Jericho.',
        'The bill was signed by Senator Shaheen.',
      ],
      'a name of something else',
    ),
  ]),
  corpus(named('<count> <modifiers> <weapon noun> <name of a type>'), [
    yields({ name: 'Unha-3', class: 'slv', definite: true }, ['The carrier rocket Unha-3 rose at noon.']),
    yields({ name: 'Kwangmyongsong-4', class: 'satellite' }, ['It put the satellite Kwangmyongsong-4 into orbit.']),
    nothing(['The rocket rose from Musudan-ri.'], 'no type named'),
  ]),
  corpus(named('<name of a type> <noun it is attribute of>'), [
    yields({ name: 'KN-23', attributive: true, class: 'SRBM' }, ['The KN-23 short-range ballistic missile test was the last.']),
    yields({ name: 'Hwasong-14', attributive: true }, ['The Hwasong-14 launch was the last.', 'It has mastered Hwasong-14 technology.']),
    nothing(['The Hwasong-14 rose at noon.'], 'no noun follows'),
  ]),
  corpus(named('<weapon noun> called|named|dubbed <Name>'), [
    yields({ name: 'Varesh', class: null }, ['They fired a rocket called Varesh.', 'It was a missile, dubbed "Varesh", of short range.']),
    yields({ name: 'Zhar-3' }, ['They showed a rocket named Zhar-3.']),
    nothing(
      ['An exercise called Zulfiqar began.', 'The missile called for repair.', 'A missile named after Cairo rose.'],
      'no weapon, or no name',
    ),
  ]),
  corpus(named('<Name>-<number> <weapon noun>'), [
    yields({ name: 'Zhar-3', class: 'missile', count: { value: 1 } }, ['They fired a Zhar-3 rocket at noon.']),
    yields({ name: 'Varesh-12B', class: 'cruise', plural: true }, ['They fired Varesh-12B cruise missiles.']),
    nothing(
      ['The Covid-19 test was new.', 'A Zhar-3 truck came.', 'The Boeing-747 pilot saw a missile.'],
      'no weapon noun behind the name',
    ),
  ]),
  corpus(named('<article or count> <Name> <weapon noun>'), [
    yields({ name: 'Varesh', class: 'missile', count: { value: 1 } }, ['A Varesh anti-tank missile hit the truck.']),
    yields({ name: 'Zhar', plural: true, count: { value: 2 } }, ['They fired two Zhar rockets at noon.']),
    nothing(
      ['An Army missile flew.', 'Ten April rockets were counted.', 'A North Korean missile flew.', 'It was a Tuesday missile test.'],
      'an owner, a month or a state, no type',
    ),
  ]),
  corpus(saidClass, [
    yields({ class: 'SRBM', predicative: true }, ['The projectiles were short-range.', 'It described them as short-range.']),
    yields({ class: 'MRBM', predicative: true }, ['The missile, described as medium- or intermediate-range, fell short.']),
    nothing(['They fired short-range missiles.', 'Short-range is the word.'], 'the words stand before a noun or are said of nothing'),
  ]),
]
