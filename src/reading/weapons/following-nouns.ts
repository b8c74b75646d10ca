const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After a singular weapon noun these name a happening: "ballistic missile test". The weapon is then attributive. */
export const HAPPENINGS = set(
  'test tests testing launch launches launching launchings firing firings flight flights fire attack attacks strike strikes barrage barrages salvo salvos salvoes volley ' +
    'drill drills exercise exercises provocation provocations failure failures activity activities deployment deployments experiment experiments interception ' +
    'interceptions impact splashdown crash explosion incident debris trial trials threat threats blast blasts alert alerts',
)

/** After a singular weapon noun these name something that is no weapon: "missile defence", "rocket engineer". */
export const OTHER_NOUNS = set(
  'technology technologies program programs programme programmes defense defence defenses defences engineer engineers engine engines motor motors force forces fuel ' +
    'range ranges base bases site sites expert experts scientist scientists development developments arsenal arsenals capability capabilities industry industries ' +
    'part parts component components unit units brigade brigades battalion battalions corps commander commanders facility facilities factory factories plant plants ' +
    'production system systems shield shields tube tubes silo silos submarine submarines submersible boat boats destroyer destroyers cruiser cruisers ship ships ' +
    'specialist specialists race tracking warning warnings data bureau administration general agency command parade control treaty regime export exports sale sales ' +
    'sanctions issue issues imagery image images photo photos photograph photographs picture pictures tv television television dish operator operators center centre ' +
    'station stations town towns launcher launchers launchpad research design designs body bodies stage stages booster boosters stockpile stockpiles inventory ' +
    'carrier carriers work works worker workers academy institute lab labs delivery negotiations talks crisis ambitions project projects weapons man scientist state states ' +
    'tests-site dealer dealers proliferation unit gap science division divisions squadron batteries battery crews crew operations campaign hub pad pads ' +
    'wing wings radar radars trucks truck vehicle vehicles maker makers company companies city cities power shelling duel duels exchange exchanges guns gun pieces',
)
