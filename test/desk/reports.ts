/** Invented reports of one launch, for browser tests. */

/** The words "near the Chinese border" cannot be told of a landing: a flight of that length from there ends elsewhere. */
export const NEAR_BORDER = {
  outlet: 'Coast Wire',
  title: 'North Korea fires short-range missile into East Sea',
  published: '2026-03-06T15:00:00+09:00',
  text: [
    "SEOUL, March 6 (Coast Wire) - North Korea fired a short-range ballistic missile from the Taegwan area into the East Sea at around 12:35 p.m. on Friday, South Korea's Joint Chiefs of Staff said.",
    'The missile flew about 700 kilometers (435 miles) and landed in the East Sea near the Chinese border, the JCS said.',
    "Japan's government said it likely fell outside of Japan's exclusive economic zone.",
  ].join('\n'),
}

/** Another distance for the same launch. */
export const OTHER_DISTANCE = {
  outlet: 'Kanda Daily',
  title: 'Missile flew about 450 km, Tokyo says',
  published: '2026-03-06T18:00:00+09:00',
  text: "TOKYO - The ballistic missile that North Korea fired on Friday from Taegwan flew about 450 km, Japan's Defense Ministry said.",
}

/** A launch of another state on another day. */
export const IRAN = {
  outlet: 'Gulf Wire',
  title: 'Iran launches satellite',
  published: '2026-05-21T18:00:00+03:30',
  text: 'TEHRAN - Iran launched a satellite from the Semnan space center on Thursday at 9:30 a.m., state television said.',
}

/** One outlet's two launches of a morning, and a second outlet's copy: read as one incident, they dispute each other in like words. */
export const SAME_MORNING = [
  {
    outlet: 'Levant Desk',
    published: '2025-01-17T12:00:00Z',
    text: 'Israel fired four ballistic missiles from Palmachim at 7:45 a.m. on Friday, the army said. They flew about 895 kilometers.',
  },
  {
    outlet: 'Levant Desk',
    published: '2025-01-17T12:00:00Z',
    text: 'Israel fired four short-range ballistic missiles from Palmachim at 8:10 a.m. on Friday, the army said. They flew about 261 kilometers.',
  },
  {
    outlet: 'Levant Desk Two',
    published: '2025-01-17T14:00:00Z',
    text: 'Four short-range ballistic missiles left Palmachim at 8:10 a.m. on Friday and flew 261 km, according to the army. Israel had given no warning, a spokesman said.',
  },
]
