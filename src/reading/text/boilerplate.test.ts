import { describe, expect, test } from 'vitest'
import { scanBoilerplate } from './boilerplate.ts'

const STORY = 'A missile fell into the sea on Tuesday morning, the coast guard of the island said in a short statement.'
const found = (text: string): [string, string][] => scanBoilerplate(text).dropped.map(({ span, reason }) => [text.slice(...span), reason])
const around = (line: string): string => `${STORY}\n\n${line}\n\n${STORY}`

describe('whole lines', () => {
  test.each([
    ['byline', 'By Ada Minh-Ross'],
    ['byline', 'BY JUNO HALE and PAVEL STRAND'],
    ['byline', 'By Ada Ross (ada.ross@ledger.example)'],
    ['byline', 'Reporter: Ada Ross / desk@ledger.example'],
    ['byline', 'Ledger staff writer Juno Hale contributed to this report.'],
    ['byline', '(Reporting by Juno Hale in Osaka; Editing by P. Strand)'],
    ['byline', 'Reporting by Juno Hale; Editing by P. Strand'],
    ['caption', '[Photo caption] A screen in a railway hall shows an old launch. Ledger/Handout'],
    ['caption', 'File photo: soldiers on the quay.'],
    ['caption', 'People watch a screen in the capital, May 3. (AP Photo/Juno Hale)'],
    ['caption', 'This undated photo released by the agency shows a launcher. (Agency)'],
    ['caption', 'A launcher at dawn. Getty Images'],
    ['navigation', 'Skip to main content | Home | World | Live'],
    ['navigation', 'Ledger > Asia > Islands'],
    ['navigation', 'Markets   Weather   Sport   Video'],
    ['navigation', 'Story continues below advertisement'],
    ['related-links', 'READ MORE: Ten old bunkers to visit this summer'],
    ['related-links', 'Related: How the islands vote'],
    ['newsletter', 'Sign up for our Harbour Light newsletter and never miss a story.'],
    ['newsletter', 'Subscribe to the Ledger | Terms | Privacy'],
    ['cookie-notice', 'We use cookies to make this site better. Accept all / Manage'],
    ['copyright', 'Copyright 2031 The Ledger. All rights reserved.'],
    ['copyright', '© 2031 Ledger Media'],
    ['contact', 'Got a story? Email tips@ledger.example'],
    ['contact', 'Reach the newsroom at 555-0199.'],
    ['editor-note', '(More to follow)'],
    ['editor-note', 'This is a developing story and will be updated.'],
    ['disclaimer', 'This is a rush transcript and may contain errors.'],
    ['stage-direction', '[MUSIC]'],
    ['disclaimer', '(This story has not been edited by Ledger staff and is auto-generated from a feed.)'],
    ['caption', 'A launcher on parade (file photo). -HW'],
    ['navigation', 'Home News World'],
    ['related-links', 'Read the original article here.'],
    ['agency-stamp', '— AP'],
    ['share-bar', 'Share on Facebook  Share on Twitter  Comments (12)'],
    ['share-bar', 'Facebook Twitter WhatsApp Email'],
    ['live-blog-time', '23.32'],
    ['live-blog-time', '10:05 AM GMT'],
    ['agency-stamp', 'Published: May 3, 2031 - 10:05'],
    ['agency-stamp', 'Tuesday, May 3, 2031'],
    ['heading', 'What we know so far'],
    ['foreign-language', '화요일 아침 섬 근처 바다에 미사일이 떨어졌다고 해안 경비대가 밝혔다.'],
    [
      'foreign-language',
      'El misil cayó en el mar el martes por la mañana, según informó la guardia costera de la isla en un breve comunicado de prensa.',
    ],
  ])('%s: %s', (reason, line) => {
    expect(found(around(line))).toEqual([[line, reason]])
  })

  test.each([
    'By Friday the army had fired two missiles.',
    'Home to 40,000 people, the island lies near the path.',
    'Copyright law was not discussed, he said.',
    'Live fire was heard near the border at noon.',
    'Share prices fell in Tokyo after the launch.',
    'Read the statement as a warning, she said.',
    'Images released on Tuesday show a new launcher.',
    'Reporters were told to leave the quay.',
    'This report is the third in a month, he said.',
    'The range was < 700 km and the height > 50 km, he said.',
    'Watch officers saw the rocket at dawn and told the harbour.',
    'N. Korea fires missile toward East Sea: JCS',
    'Follow-up launches are likely, the ministry said.',
    'Contact with the satellite was lost, the agency said.',
    'More missiles may follow, the general said.',
    'The ministry said (in Korean) that nothing had been hit.',
  ])('keeps: %s', (line) => {
    expect(found(around(line))).toEqual([])
  })
})

describe('parts of lines', () => {
  test.each([
    [
      'SEOUL, Feb 7 (Harbour Wire) - Two missiles fell.',
      'SEOUL, Feb 7 (Harbour Wire) - ',
      { place: 'SEOUL', date: 'Feb 7', agency: 'Harbour Wire' },
    ],
    ['NAHA -- Two missiles fell.', 'NAHA -- ', { place: 'NAHA', date: null, agency: null }],
    ['PALM BEACH, Fla. — Two missiles fell.', 'PALM BEACH, Fla. — ', { place: 'PALM BEACH, Fla.' }],
    [
      'Tehran, 7 November (Harbour Wire) – Two missiles fell.',
      'Tehran, 7 November (Harbour Wire) – ',
      { place: 'Tehran', date: '7 November' },
    ],
    ['Oslo (Norway), Nov. 12 (Harbour Wire/HW) – Two missiles fell.', 'Oslo (Norway), Nov. 12 (Harbour Wire/HW) – ', { place: 'Oslo' }],
    ['OSLO, NORWAY (MAY 3, 2017) (HARBOUR WIRE) – Two missiles fell.', 'OSLO, NORWAY (MAY 3, 2017) (HARBOUR WIRE) – ', {}],
    ['(HARBOUR WIRE) – Two missiles fell.', '(HARBOUR WIRE) – ', { place: null, agency: 'HARBOUR WIRE' }],
    ['OSLO >> Two missiles fell.', 'OSLO >> ', { place: 'OSLO' }],
    ['OSLO (Harbour Wire - 16th May, 2019) Two missiles fell.', 'OSLO (Harbour Wire - 16th May, 2019) ', { agency: 'Harbour Wire' }],
    ['SEOUL/TOKYO (HW) — “Two missiles fell.”', 'SEOUL/TOKYO (HW) — ', { place: 'SEOUL/TOKYO', agency: 'HW' }],
  ])('dateline: %s', (text, stamp, expected) => {
    expect(found(text)).toEqual([[stamp, 'dateline']])
    expect(scanBoilerplate(text).dateline).toMatchObject(expected)
  })

  test.each([
    'Tokyo: the missile fell outside.',
    'Kim-Moon talks ended early.',
    'NORTH Korea fired a missile - its third.',
    'The JCS - the top command - said so.',
    '(JCS) said so.',
    'US: not an ICBM, says command.',
  ])('no dateline: %s', (text) => {
    expect(scanBoilerplate(text).dateline).toBeNull()
  })

  test('prefixes of a transcript', () => {
    const text = 'ANCHOR: What do we know?\n\nREPORTER (OSAKA): It fell into the sea.\n\nANCHOR: Thank you.'
    expect(found(text).map(([words]) => words)).toEqual(['ANCHOR: ', 'REPORTER (OSAKA): ', 'ANCHOR: '])
  })

  test('a byline glued to the headline', () => {
    expect(found(`Two missiles hit the seaBy Ledger StaffMay 30, 2031 11:40 KST\n${STORY}`)).toEqual([
      ['By Ledger StaffMay 30, 2031 11:40 KST', 'byline'],
    ])
  })

  test('an agency behind the last sentence', () => {
    expect(found(`${STORY} (Yonhap)`)).toEqual([['(Yonhap)', 'agency-stamp']])
    expect(found('The news agency of the south (Yonhap) said so.')).toEqual([])
  })

  test('leftover markup', () => {
    expect(found(`<p class="x">${STORY}</p>`).map(([, reason]) => reason)).toEqual(['markup', 'markup'])
  })
})

describe('lists', () => {
  test('headlines under "Read also:" go with it, the story after them stays', () => {
    const text = `${STORY}\nRead Also:\n- Navy sends 4 destroyers abroad\n- Expert jailed 63 months for helping\n${STORY}`
    expect(found(text).map(([words]) => words)).toEqual([
      'Read Also:',
      '- Navy sends 4 destroyers abroad',
      '- Expert jailed 63 months for helping',
    ])
  })

  test('without bullets the list ends at a gap or a sentence', () => {
    expect(found(`${STORY}\n\nMost read\nA new bridge\nFive old roads\n${STORY}`).map(([words]) => words)).toEqual([
      'Most read',
      'A new bridge',
      'Five old roads',
    ])
  })

  test('a list of one-line flashes is the story', () => {
    expect(found('N. Korea fires missile: JCS\nMissile fell in sea: Tokyo\nNo damage to ships: coast guard')).toEqual([])
  })
})

test('settings of a page builder are dropped', () => {
  expect(found('showRelated: false\nitemsPerRow: 10\nTwo missiles fell.').map(([words]) => words)).toEqual([
    'showRelated: false',
    'itemsPerRow: 10',
  ])
})

test('a text wholly in another language is not taken apart', () => {
  expect(found('화요일 아침 섬 근처 바다에 미사일이 떨어졌다고 해안 경비대가 밝혔다.\n군은 조사 중이라고 말했다고 통신이 전했다.')).toEqual(
    [],
  )
})

test.each([
  ['angle brackets', '<'.repeat(200_000)],
  ['capitals', 'A '.repeat(100_000)],
  ['one long line', 'word '.repeat(200_000)],
  ['many lines', 'By A B\n'.repeat(50_000)],
  ['brackets', '([{'.repeat(70_000)],
  ['blanks', `${' '.repeat(200_000)}x`],
])('hostile text is read to its end: %s', (_, text) => {
  for (const { span } of scanBoilerplate(text).dropped) expect(span[1]).toBeLessThanOrEqual(text.length)
})
