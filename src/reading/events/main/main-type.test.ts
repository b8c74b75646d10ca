import { expect, it } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()

// Kinds of the main events, a title, and the first sentences. What is recalled beside them must not become the news.
const NEWS: readonly (readonly [kinds: string, title: string, text: string])[] = [
  [
    'deployment',
    'First pieces of US missile shield land in South Korea; China vows consequences',
    'Two truck-mounted launchers of the THAAD missile defence system have been flown into South Korea, the allies said. They rolled out of a C-17 at Osan Air Base at about 10pm on Monday. North Korea fired four ballistic missiles the same day.',
  ],
  [
    'satellite-launch',
    'Company launches rocket with spy satellite',
    "TOKYO - A heavy-industry company launched an H-IIA rocket carrying the Japanese government's Information-Gathering Satellite on Friday.",
  ],
  [
    'launch',
    'Rocket hits barracks, satellite images show',
    'A rocket fired from Gaza hit a barracks on Monday, as satellite images of the base showed on Tuesday.',
  ],
  [
    'agreement+deployment',
    'Seoul, Washington decide to deploy THAAD',
    "South Korea and the United States have decided to deploy the THAAD missile defense system by the end of next year, Seoul's Defense Ministry said Friday. North Korea fired two Musudan missiles last week.",
  ],
  [
    'authorization',
    'Poland to host US missile-defence base',
    'Poland will host a US missile-defence site at Redzikowo, the government said on Tuesday, after Russia tested a missile.',
  ],
  [
    'deployment',
    'Missile shield reaches Korean golf course',
    'Trucks with parts of a missile defense battery rolled up a country road in South Korea before dawn Wednesday. The Terminal High Altitude Area Defense system, or THAAD, was brought to a former golf course in Seongju County, the Defense Ministry said. North Korea launched four missiles in March.',
  ],
  [
    'deployment',
    'Patriot batteries reach Poland',
    'Two Patriot batteries arrived in eastern Poland by rail on Monday, the defence ministry said, a week after a missile fell on a village there.',
  ],
  [
    'deployment',
    'U.S. stealth fighters touch down in Japan',
    'Twelve F-22 stealth fighters touched down at Kadena Air Base on Monday, days after North Korea fired two missiles.',
  ],
  [
    'deployment',
    'Carrier pulls into Busan',
    'The aircraft carrier Ronald Reagan steamed into Busan on Monday, the first such call since North Korea launched a missile over Japan.',
  ],
  [
    'deployment',
    'Israel moves Iron Dome batteries to the south',
    'Israel moved two Iron Dome batteries to the south of the country on Monday after rockets were fired from Gaza last week.',
  ],
  [
    'meeting',
    'Kim and Putin shake hands in Vladivostok',
    'North Korean leader Kim Jong Un and Russian President Vladimir Putin sat down together in Vladivostok on Thursday for about two hours. Kim had tested missiles in 2017.',
  ],
  [
    'meeting',
    'Two leaders, one bench: Moon and Kim talk at the line',
    'South Korean President Moon Jae-in and Kim Jong Un talked for 30 minutes on Friday at Panmunjom, with nobody else in earshot. Missiles were fired as late as November.',
  ],
  [
    'meeting',
    'Trump steps over the line to greet Kim',
    'President Donald Trump stepped into North Korea on Sunday and shook hands with Kim Jong Un, then spoke with him for 50 minutes at Freedom House. Kim fired missiles in May.',
  ],
  [
    'sanction',
    'U.N. tightens the screw on Pyongyang',
    'Fifteen hands went up in New York on Monday and North Korea lost a third of its exports. The U.N. Security Council barred it from selling coal, iron and seafood, its answer to two long-range missiles launched in July.',
  ],
  [
    'sanction',
    "Council halves North's coal sales",
    'The U.N. Security Council cut by more than half on Wednesday what North Korea may earn from coal, 82 days after its fifth nuclear test.',
  ],
  [
    'sanction',
    "New York turns off Pyongyang's oil, a third of it",
    "The Security Council took away a third of North Korea's oil on Monday. Resolution 2375 forbids its textile exports as well. It follows the nuclear test of Sept. 3.",
  ],
  [
    'sanction',
    'U.S. Treasury blacklists 11 over Iran missiles',
    "The U.S. Treasury put 11 companies and people on its blacklist on Sunday for their part in Iran's missile programme, a day after the nuclear deal took effect. Iran fired an Emad missile in October.",
  ],
  [
    'artillery',
    'Islanders sent to shelters as North shells sea off Yeonpyeong',
    'North Korea opened up with coastal guns on Friday morning. Some 200 rounds were expended by the North from positions at Jangsan Cape, the Joint Chiefs of Staff said. All of them ended up in the sea north of the line.',
  ],
  [
    'artillery+artillery',
    'Shells cross the DMZ, both ways',
    'A North Korean shell aimed at a loudspeaker crossed the Demilitarized Zone on Thursday, and South Korean gunners sent dozens back, the Defense Ministry said.',
  ],
  [
    'nuclear-test',
    'Chandeliers swing as Pyongyang sets off its sixth nuclear charge',
    'What Vladivostok noticed on Sunday was a bomb test. North Korea exploded a nuclear device underground at its Punggye-ri range.',
  ],
  [
    'nuclear-test',
    'Ground shakes at Punggye-ri: fifth blast is the largest',
    "A tremor of magnitude 5.0 on Friday was North Korea's fifth nuclear test, the South Korean military said.",
  ],
  [
    'satellite-launch',
    "Japan's radar satellite makes it into orbit",
    'Japan put a radar satellite into orbit on Tuesday with an H-2A rocket that rose from Tanegashima at 1:20 p.m.',
  ],
  [
    'satellite-launch',
    "Iran's rocket falls short of orbit",
    "A Simorgh rocket climbed from Semnan on Sunday with a satellite that it could not bring to orbital speed, Iran's defence ministry said.",
  ],
  [
    'launch',
    'Three rounds from Wonsan, and Tokyo counts two',
    "North Korea loosed three projectiles from the Wonsan area on Monday, the South's Joint Chiefs of Staff said.",
  ],
  [
    'launch',
    'Iran pays back Tehran attack with missiles on Syria',
    "Iran's Revolutionary Guards sent six missiles into eastern Syria on Sunday night.",
  ],
  [
    'authorization',
    'Seongju it is: allies pick home for missile shield',
    'South Korea and the United States chose the southern county of Seongju on Wednesday as the home of a THAAD battery, the Defense Ministry said. North Korea had fired a missile from a submarine on Saturday.',
  ],
]

it.each(NEWS)('%s: %s', (kinds, title, text) => {
  const { events } = read({ title, text, published: '2019-08-20T10:00:00Z' }, { world })
  expect(
    events
      .filter((e) => e.main)
      .map((e) => e.type)
      .sort()
      .join('+'),
  ).toBe(kinds)
})
