/**
 * Waters that count as another by name: a bay is part of its sea, a strait belongs to the seas on both sides, and words of
 * a report do not follow the limits of IHO S-23 to the mile. Ids of data/places.json.
 */
const PART_OF: Readonly<Record<string, readonly string[]>> = {
  'east-korea-bay': ['sea-of-japan'],
  'kp-yonghung-bay': ['sea-of-japan', 'east-korea-bay'],
  'korea-strait': ['sea-of-japan', 'east-china-sea', 'yellow-sea'],
  'tsugaru-strait': ['sea-of-japan', 'pacific'],
  'la-perouse': ['sea-of-japan', 'okhotsk'],
  'tatar-strait': ['sea-of-japan', 'okhotsk'],
  bohai: ['yellow-sea'],
  seto: ['pacific', 'philippine-sea'],
  'taiwan-strait': ['east-china-sea', 'south-china-sea'],
  'luzon-strait': ['south-china-sea', 'philippine-sea', 'pacific'],
  'philippine-sea': ['pacific'],
  'coral-sea': ['pacific'],
  'tasman-sea': ['pacific'],
  'bering-sea': ['pacific'],
  'gulf-of-alaska': ['pacific'],
  'gulf-of-thailand': ['south-china-sea'],
  'gulf-of-tonkin': ['south-china-sea'],
  'sulu-sea': ['pacific'],
  'celebes-sea': ['pacific'],
  hormuz: ['persian-gulf', 'gulf-of-oman'],
  'gulf-of-oman': ['arabian-sea', 'indian-ocean'],
  'arabian-sea': ['indian-ocean'],
  'bay-of-bengal': ['indian-ocean'],
  'andaman-sea': ['bay-of-bengal', 'indian-ocean'],
  'gulf-of-aden': ['arabian-sea', 'indian-ocean'],
  'bab-al-mandab': ['red-sea', 'gulf-of-aden'],
  'sea-of-azov': ['black-sea'],
  'barents-sea': ['arctic-ocean'],
  'kara-sea': ['arctic-ocean'],
  'white-sea': ['barents-sea', 'arctic-ocean'],
  'norwegian-sea': ['atlantic'],
  'north-sea': ['atlantic'],
  'caribbean-sea': ['atlantic'],
  'gulf-of-mexico': ['atlantic'],
}

/** Whether a point in the water `found` may be said to lie in the water `named`. */
export const isPartOfSea = (found: string, named: string): boolean => found === named || (PART_OF[found]?.includes(named) ?? false)
