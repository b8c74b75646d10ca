import type { Rule } from '../../grammar/rule.ts'
import type { World } from '../../world/world.ts'
import { bareDirection, knownPlace } from './known-names.ts'
import {
  calledName,
  countedFromName,
  firedFromName,
  firstTypedName,
  hyphenName,
  nameInRegion,
  nearName,
  ofName,
  siteName,
  typedName,
} from './patterned-names.ts'
import {
  bearingOfPlace,
  betweenPlaces,
  distanceFromPlace,
  fromThere,
  hitSite,
  hitTown,
  objectPlace,
  phraseOfPlace,
  phraseOfSite,
  siteIsPlace,
} from './phrases.ts'
import { zonePhrase } from './zone-phrases.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const placeRules = (world: World): readonly (readonly Rule[])[] => [
  [
    knownPlace(world),
    bareDirection(world),
    typedName(world),
    siteName(world),
    ofName(world),
    calledName(world),
    firstTypedName(world),
    hyphenName,
    nameInRegion(world),
    firedFromName(world),
    countedFromName(world),
    nearName(world),
  ],
  [
    zonePhrase,
    phraseOfPlace,
    phraseOfSite,
    hitSite,
    hitTown,
    objectPlace,
    distanceFromPlace,
    bearingOfPlace,
    betweenPlaces,
    fromThere,
    siteIsPlace,
  ], // zones first: on equal length a zone is a zone
]
