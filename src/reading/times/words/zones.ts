/**
 * Names of clocks and the IANA zone they mean. Abbreviations are taken in the sense that English-language news gives
 * them: EST is New York, IST is left out (India, Israel, Ireland).
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  GMT: 'UTC', UTC: 'UTC', KST: 'Asia/Seoul', JST: 'Asia/Tokyo', HST: 'Pacific/Honolulu', BST: 'Europe/London', MSK: 'Europe/Moscow',
  EST: 'America/New_York', EDT: 'America/New_York', ET: 'America/New_York', CST: 'America/Chicago', CDT: 'America/Chicago', CT: 'America/Chicago',
  MST: 'America/Denver', MDT: 'America/Denver', PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles', PT: 'America/Los_Angeles',
  CET: 'Europe/Paris', CEST: 'Europe/Paris', EET: 'Europe/Kyiv', EEST: 'Europe/Kyiv', IRST: 'Asia/Tehran', IRDT: 'Asia/Tehran', PKT: 'Asia/Karachi',
  HKT: 'Asia/Hong_Kong', SGT: 'Asia/Singapore', AEST: 'Australia/Sydney', AEDT: 'Australia/Sydney', ChST: 'Pacific/Guam', AKST: 'America/Anchorage', AKDT: 'America/Anchorage',
}

const AREAS: Readonly<Record<string, string>> = {
  Eastern: 'America/New_York', Central: 'America/Chicago', Mountain: 'America/Denver', Pacific: 'America/Los_Angeles', Alaska: 'America/Anchorage',
  Greenwich: 'UTC', 'Greenwich Mean': 'UTC', 'Coordinated Universal': 'UTC', Universal: 'UTC', Zulu: 'UTC',
  'British Summer': 'Europe/London', 'Central European': 'Europe/Paris', 'Central European Summer': 'Europe/Paris', 'Eastern European': 'Europe/Kyiv',
  'U.S. Eastern': 'America/New_York', 'US Eastern': 'America/New_York', 'U.S. Pacific': 'America/Los_Angeles', 'U.S. Central': 'America/Chicago',
}

const PLACES: Readonly<Record<string, string>> = {
  Korea: 'Asia/Seoul', Korean: 'Asia/Seoul', 'South Korea': 'Asia/Seoul', 'South Korean': 'Asia/Seoul', Seoul: 'Asia/Seoul',
  Pyongyang: 'Asia/Pyongyang', 'North Korea': 'Asia/Pyongyang', 'North Korean': 'Asia/Pyongyang',
  Japan: 'Asia/Tokyo', Japanese: 'Asia/Tokyo', 'Japan Standard': 'Asia/Tokyo', Tokyo: 'Asia/Tokyo',
  China: 'Asia/Shanghai', Chinese: 'Asia/Shanghai', Beijing: 'Asia/Shanghai', Shanghai: 'Asia/Shanghai', 'Hong Kong': 'Asia/Hong_Kong', Taiwan: 'Asia/Taipei', Taipei: 'Asia/Taipei',
  Hawaii: 'Pacific/Honolulu', 'Hawaii-Aleutian': 'Pacific/Honolulu', Honolulu: 'Pacific/Honolulu', Guam: 'Pacific/Guam', Chamorro: 'Pacific/Guam',
  Washington: 'America/New_York', 'New York': 'America/New_York', Florida: 'America/New_York', 'U.S. East Coast': 'America/New_York', 'East Coast': 'America/New_York',
  'West Coast': 'America/Los_Angeles', California: 'America/Los_Angeles', Oregon: 'America/Los_Angeles', 'Los Angeles': 'America/Los_Angeles', Seattle: 'America/Los_Angeles',
  Chicago: 'America/Chicago', Texas: 'America/Chicago', Omaha: 'America/Chicago', Nebraska: 'America/Chicago', Colorado: 'America/Denver', Denver: 'America/Denver', Alaska: 'America/Anchorage',
  Virginia: 'America/New_York', Maryland: 'America/New_York', Boston: 'America/New_York', Atlanta: 'America/New_York', Georgia: 'America/New_York',
  London: 'Europe/London', UK: 'Europe/London', Britain: 'Europe/London', British: 'Europe/London', Paris: 'Europe/Paris', Berlin: 'Europe/Berlin', Brussels: 'Europe/Brussels',
  Geneva: 'Europe/Zurich', Vienna: 'Europe/Vienna', Kyiv: 'Europe/Kyiv', Kiev: 'Europe/Kyiv', Ukraine: 'Europe/Kyiv', Moscow: 'Europe/Moscow',
  Vladivostok: 'Asia/Vladivostok', Kamchatka: 'Asia/Kamchatka', Istanbul: 'Europe/Istanbul', Turkey: 'Europe/Istanbul', Ankara: 'Europe/Istanbul',
  Tehran: 'Asia/Tehran', Iran: 'Asia/Tehran', Iranian: 'Asia/Tehran', Israel: 'Asia/Jerusalem', Israeli: 'Asia/Jerusalem', Jerusalem: 'Asia/Jerusalem', 'Tel Aviv': 'Asia/Jerusalem',
  Riyadh: 'Asia/Riyadh', 'Saudi Arabia': 'Asia/Riyadh', Saudi: 'Asia/Riyadh', Baghdad: 'Asia/Baghdad', Iraq: 'Asia/Baghdad', Beirut: 'Asia/Beirut', Lebanon: 'Asia/Beirut',
  Damascus: 'Asia/Damascus', Syria: 'Asia/Damascus', Yemen: 'Asia/Aden', Sanaa: 'Asia/Aden', Dubai: 'Asia/Dubai', UAE: 'Asia/Dubai', 'Abu Dhabi': 'Asia/Dubai', Gulf: 'Asia/Dubai',
  Doha: 'Asia/Qatar', Qatar: 'Asia/Qatar', Cairo: 'Africa/Cairo', Egypt: 'Africa/Cairo', India: 'Asia/Kolkata', Indian: 'Asia/Kolkata', 'New Delhi': 'Asia/Kolkata', Delhi: 'Asia/Kolkata',
  Pakistan: 'Asia/Karachi', Islamabad: 'Asia/Karachi', Kabul: 'Asia/Kabul', Afghanistan: 'Asia/Kabul', Singapore: 'Asia/Singapore', Bangkok: 'Asia/Bangkok', Manila: 'Asia/Manila',
  Hanoi: 'Asia/Ho_Chi_Minh', Jakarta: 'Asia/Jakarta', Sydney: 'Australia/Sydney', Canberra: 'Australia/Sydney', Okinawa: 'Asia/Tokyo', Hokkaido: 'Asia/Tokyo',
}

/** "GMT", "KST": as printed, in capitals. */
export const ZONE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(Object.entries(ABBREVIATIONS).map(([name, zone]) => [name.toLowerCase(), zone]))

/** What may stand before "time", "standard time", "daylight time", or alone after a clock ("6 p.m. Eastern"). */
export const ZONE_AREAS: ReadonlyMap<string, string> = new Map(Object.entries(AREAS))

/** Places whose clocks the news gives: "Seoul time", "9:30 a.m. in Korea". */
export const ZONE_PLACES: ReadonlyMap<string, string> = new Map(Object.entries(PLACES))
