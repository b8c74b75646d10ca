/** By the zone of a state's clocks: all zones whose clock a report from there gives without saying whose it is. */
const SHARED_CLOCKS: Readonly<Record<string, readonly string[]>> = {
  // Both halves of Korea are "local" for a launch in the North, whichever clock a report gives.
  'Asia/Seoul': ['Asia/Seoul', 'Asia/Pyongyang'],
  // A state as wide as a continent has several: "at 1 a.m. Pacific time" is local in California.
  'America/New_York': [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
}

/** IANA zones whose clocks count as local where those of `zone` do, itself among them. */
export const localClocks = (zone: string): readonly string[] => SHARED_CLOCKS[zone] ?? [zone]
