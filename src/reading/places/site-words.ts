/** Words of phrases that name a place only by what stands there: "a training ground", "six ranges", "Saudi oil fields". */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What stands on the land, or what a piece of land is called by those who fire from it or at it. */
export const SITE_NOUNS = words(
  `base bases airbase airbases airport airports airfield airfields airstrip site sites range ranges silo silos complex complexes cosmodrome spaceport pad pads launchpad
  launchpads facility facilities installation installations plant plants depot depots camp camps port ports harbour harbor station stations ground grounds fields
  zone sector sectors warehouse warehouses factory factories shipyard shipyards refinery refineries reactor reactors bunker bunkers tunnel tunnels checkpoint checkpoints
  crossing crossings outpost outposts headquarters barracks garrison consulate embassy parliament compound building buildings hospital school settlement settlements
  kibbutz neighborhood neighborhoods neighbourhood neighbourhoods suburb suburbs village villages town towns city cities district districts province provinces region
  regions island islands islet islets rock reef border strip belt corridor enclave desert mountains valley coast waters line mouth entrance foot heart
  target targets position positions posts stronghold strongholds hideout hideouts batteries convoy area areas shrine mosque pipeline centre center course stadium market square campus farm farmland
  farms places locations spots bridge highway dam hotel terminal hangar runway laboratory quarry house houses home homes apartment apartments yard garden rooftop cemetery field greenhouse tanker forest woods hill hills ridge river lake beach peninsula cape county counties
  street streets road avenue block blocks mall malls shop shops store supermarket hall church cathedral theater theatre clinic kindergarten playground cafe restaurant
  dormitory sanatorium substation lagoon atoll steppe marsh swamp meadow orchard vineyard courtyard villa villas pitch seabed lot parking park
  submarine submarines ship warship vessel destroyer frigate cruiser barge trawler`,
)

/** With one of these among its words no land is meant ("its propaganda site", "a radio station"), or a zone of law, which zone-phrases.ts reads. */
export const NO_SITE = words(
  `web website news telegram facebook twitter propaganda media television tv radio internet social blog online state-run opinion bargaining negotiating time price
  fire meeting conference press data
  exclusive economic contiguous territorial identification`,
)

/** Nouns that mean land only with an owner or a maker before them and not as a manner of speaking: "in a position to", "at a range of". */
export const ABSTRACT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'range',
    'ranges',
    'position',
    'positions',
    'line',
    'target',
    'targets',
    'foot',
    'heart',
    'center',
    'centre',
    'course',
    'market',
    'square',
  ].map((noun) => [noun, words(/^(?:range|course)/.test(noun) ? 'of' : 'to for')]),
)

/** "Pakistan-administered", "rebel-held": who rules the land behind. */
export const HELD = words('administered controlled occupied held ruled backed run annexed')
