import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { loadWorld } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
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

const world = loadWorld(splitName)

export const examples = [
  corpus(typedName(world), [
    yields({ name: 'Hwapyong County', kind: 'province', id: null }, ['Trucks crossed Hwapyong County.']),
    yields({ name: 'Jangsan Cape', kind: 'cape' }, ['Guns fired from Jangsan Cape.']),
    yields({ name: 'Rishiri Island', kind: 'island' }, ['A boat reached Rishiri Island.']),
    yields({ name: 'Wonsan airport', kind: 'site', country: 'KP', lat: 39.15 }, ['Guests landed at Wonsan airport.']),
    yields({ name: 'Orsk-Dal sector', kind: 'region' }, ['Shells fell in Orsk-Dal sector.']),
    yields({ name: 'Deir el-Omar district', kind: 'province' }, ['Shells fell in Deir el-Omar district.']),
    yields({ name: 'al-Morra village', kind: 'town' }, ['Shells fell in al-Morra village.']),
    yields({ name: "Carver's Island", kind: 'island' }, ["It left Carver's Island at noon."]),
    yields({ name: 'Orang range', kind: 'site' }, ['It was tried at the Orang range.']),
    nothing(["Kim's base was loyal.", 'Orang range covers grew.'], 'an owner; a doubtful word without a preposition'),
    nothing(['They toured the Wonsan area.'], 'the area of a listed name: a phrase of place reads it'),
    nothing(['They toured the Chinese city for a day.', 'They toured the U.S. island for a day.'], 'an adjective and a noun, no name'),
  ]),
  corpus(siteName(world), [
    yields({ name: 'Orang air base', kind: 'base' }, ['Jets left Orang air base.']),
    yields({ name: 'Mirim launch site', kind: 'site' }, ['Cranes stood at the Mirim launch site.']),
    yields({ name: 'Ain el-Dora naval test range', kind: 'site' }, ['It ended at the Ain el-Dora naval test range.']),
    yields({ name: 'Orang nuclear test complex', kind: 'site' }, ['Crews dug at the Orang nuclear test complex.']),
    nothing(['The Russian air base was quiet.', 'The air base was quiet.'], 'no name before it'),
  ]),
  corpus(ofName(world), [
    yields({ name: 'Fukaura', kind: 'town', id: null }, ['Boats stayed in the port of Fukaura.', 'Boats left the village of Fukaura.']),
    yields({ name: 'Wonsan', id: 'kp-wonsan' }, ['Boats stayed near the city of Wonsan.']),
    yields({ name: 'Gulf of Riga', kind: 'water' }, ['Ice covered the Gulf of Riga.']),
    nothing(['It is the capital of the state.', "The port of Wonsan's mayor"], 'no name; the owner of something else'),
  ]),
  corpus(calledName(world), [
    yields({ name: 'Chiha', id: null }, ['Trucks came from an area called Chiha.', 'Trucks came from a place known as Chiha.']),
    nothing(['It was a missile called Hwasong.'], 'not a piece of land'),
  ]),
  corpus(firstTypedName(world), [
    yields({ name: "Kibbutz Sha'al", kind: 'town' }, ["A shell hit Kibbutz Sha'al."]),
    yields({ name: 'Mount Orang', kind: 'region' }, ['Snow fell on Mount Orang.']),
    nothing(['They camp Saturday.', 'They mount Orang exhibits.'], 'no name; a verb'),
  ]),
  corpus(hyphenName, [
    yields({ name: 'Ryongsu-ri', kind: 'town' }, ['Snow closed Ryongsu-ri on Monday.']),
    yields({ name: 'Kaepung-gun', kind: 'province' }, ['In Kaepung-gun roads were open.']),
    nothing(['Singer Park Jae-dong waved.'], 'a given name behind a surname'),
    nothing(['A Do-it-yourself shop'], 'the ending stands first'),
  ]),
  corpus(nameInRegion(world), [
    yields({ name: 'Fukaura', country: 'JP' }, [
      'A boat burned in Fukaura, Aomori Prefecture.',
      'A boat burned near Fukaura, Japan, at noon.',
    ]),
    yields({ name: 'Dalmora', country: 'YE' }, ['It came from Dalmora in northern Yemen.', 'It came from Dalmora in Yemen.']),
    nothing(['On Friday in Fukaura, Japan said it was ready.'], 'the state begins a clause of its own'),
    nothing(['Said Fukaura, Japan, nothing.'], 'no preposition of place'),
  ]),
  corpus(nearName(world), [
    yields({ name: 'Dalmora', kind: 'town', id: null }, ['A boat sank near Dalmora in the south.', 'A boat sank near Dalmora.']),
    nothing(
      ["They live near Dalmora's mayor.", 'They met near Dalmora headquarters.', 'They met near Wonsan.'],
      'an owner, a firm; a name that the gazetteer has',
    ),
  ]),
  corpus(countedFromName(world), [
    yields({ name: 'Dalmora', kind: 'town', id: null }, ['It fell 350 km north of Dalmora.', 'It fell about 20 miles west of Dalmora.']),
    nothing(['The wing north of Dalmora.', 'It fell 350 km north of Wonsan.'], 'no distance; a name that the gazetteer has'),
  ]),
  corpus(firedFromName(world), [
    yields({ name: 'Dalmora', kind: 'town', id: null }, ['They fired two missiles on Sunday from Dalmora.']),
    nothing(
      ['He heard from Dalmora.', 'It was fired from Dalmora destroyers.', 'It was launched from HIMARS.', 'It was fired from Wonsan.'],
      'nothing fired; a class of ships; letters; a name that the gazetteer has',
    ),
  ]),
]
