import { corpus, nothing, yields } from '../../grammar/examples.ts'
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

export const examples = [
  corpus(hitSite, [
    yields({ relation: 'hit', text: 'a two-story house in the town of Dera' }, [
      'The rocket hit a two-story house in the town of Dera.',
      'Fragments damaged a two-story house in the town of Dera.',
    ]),
    yields({ relation: 'hit', text: 'four apartment buildings' }, ['Shells struck four apartment buildings.']),
    nothing(['The missile hit its peak after two minutes.'], 'not a site'),
    nothing(['The quake struck at noon.'], 'no object'),
  ]),
  corpus(hitTown, [
    yields({ relation: 'hit', text: 'the town of Netivot' }, ['The rocket hit the town of Netivot on Monday.']),
    yields({ relation: 'hit', text: 'the southern port of Ashdod' }, ['Two rockets struck the southern port of Ashdod at noon.']),
    nothing(['The new sanctions hit Iran at once.', 'A deal was struck in Vienna.'], 'states, and other strokes'),
  ]),
  corpus(objectPlace, [
    yields({ relation: 'left', text: 'Semnan province' }, ['The rocket left Semnan province at dawn.']),
    yields({ relation: 'reached', text: 'Kwajalein Atoll' }, ['The vehicle reached Kwajalein Atoll after half an hour.']),
    nothing(['The rocket left at dawn.', 'They reached a deal.'], 'no place'),
  ]),
  corpus(phraseOfPlace, [
    yields({ relation: 'from', text: 'the Sinpo area in South Hamgyong Province', head: { id: 'kp-sinpo' } }, [
      'The rocket rose from the Sinpo area in South Hamgyong Province.',
    ]),
    yields({ relation: 'from', near: true, text: 'Sunan, north of Pyongyang', bearing: 'north' }, [
      'It was fired from near Sunan, north of Pyongyang.',
    ]),
    yields({ relation: 'from', text: 'an area called Sondok in South Hamgyong province' }, [
      'It was sent up from an area called Sondok in South Hamgyong province at dawn.',
    ]),
    yields({ relation: 'from', text: 'the vicinity of Hwangju', head: { id: 'kp-hwangju' }, near: true }, [
      'It was fired from the vicinity of Hwangju.',
    ]),
    yields({ relation: 'at', text: 'Sukchon, South Pyongan Province' }, ['Crews gathered at Sukchon, South Pyongan Province, on Monday.']),
    yields({ relation: 'from', text: "Iran's Semnan and Yazd provinces", head: { name: 'Semnan' } }, [
      "Trucks came from Iran's Semnan and Yazd provinces.",
    ]),
    yields({ relation: 'in', text: 'the Dorn, Hot Well, Kess and Lipna sectors in Pakistan-administered Kashmir' }, [
      'Guns fired in the Dorn, Hot Well, Kess and Lipna sectors in Pakistan-administered Kashmir.',
    ]),
    yields({ relation: 'from', text: 'the northern Yemeni province of Saada' }, ['It came from the northern Yemeni province of Saada.']),
    yields({ relation: 'in', text: 'the Homs suburb of Orm', head: { name: 'Orm' } }, ['Shells fell in the Homs suburb of Orm.']),
    yields({ relation: 'in', text: "Russia's Black Sea port city of Sevastopol", head: { name: 'Sevastopol' } }, [
      "Parts fell in Russia's Black Sea port city of Sevastopol.",
    ]),
    yields({ relation: 'in', text: 'Homs, Latakia and Tartus' }, ['Shells fell in Homs, Latakia and Tartus.']),
    yields({ relation: 'toward', text: 'a U.S. base in Qatar', head: { id: 'QA' } }, ['It flew toward a U.S. base in Qatar.']),
    yields({ relation: 'into', text: 'waters between the Korean Peninsula and Japan' }, [
      'It fell into waters between the Korean Peninsula and Japan.',
    ]),
    yields({ relation: 'at', text: 'Kagoshima, southwestern Japan' }, ['Crews met at Kagoshima, southwestern Japan.']),
    yields({ relation: 'at', text: 'the mouth of the Strait of Hormuz' }, ['Boats met at the mouth of the Strait of Hormuz.']),
    yields({ relation: 'into', text: 'the sea, hundreds of miles from Japan' }, ['It fell into the sea, hundreds of miles from Japan.']),
    yields({ relation: 'on', text: 'an island located in the Bay of Bengal, off the Indian coast' }, [
      'It stood on an island located in the Bay of Bengal, off the Indian coast.',
    ]),
    yields({ relation: 'from', text: 'the same base', head: null }, ['A second one left from the same base.']),
    yields({ relation: 'into', text: 'waters off its east coast', head: null }, ['It plunged into waters off its east coast.']),
    yields({ relation: 'in', text: 'its eastern waters', head: null }, ['It fell in its eastern waters.']),
    yields({ relation: 'into', text: 'the East Sea, also known as the Sea of Japan', head: { id: 'sea-of-japan' } }, [
      'It dropped into the East Sea, also known as the Sea of Japan.',
    ]),
    yields({ relation: 'into', text: 'what Koreans call the West Sea', head: { use: 'demonym' } }, [
      'It dropped into what Koreans call the West Sea.',
    ]),
    yields({ relation: 'near', text: 'the Russian border', head: { id: 'RU' }, near: true }, [
      'It came down near the Russian border.',
      'It came down close to the Russian border.',
    ]),
    yields({ relation: 'in', distanceKm: { value: 300, approx: true }, bearing: 'west' }, [
      'It fell in the Sea of Japan about 300 km west of Aomori.',
    ]),
    yields({ relation: 'off', text: 'its northern island of Hokkaido', head: { id: 'jp-hk-prov' } }, [
      'It fell off its northern island of Hokkaido.',
    ]),
    yields({ relation: 'over', text: 'Hokkaido' }, ['It passed over Hokkaido.', 'It passed above Hokkaido.']),
    yields({ relation: 'toward', text: 'the Yellow Sea' }, [
      'It headed toward the Yellow Sea.',
      'It headed in the direction of the Yellow Sea.',
    ]),
    nothing(['According to the Japan Coast Guard, all was calm.', 'According to Japan, all was calm.'], '"according to" opens no place'),
    nothing(['It flew to the northeast.'], 'a direction of flight'),
    nothing(["He spoke about effects on the country's budget."], 'what belongs to the country is no place'),
  ]),
  corpus(phraseOfSite, [
    yields({ relation: 'from', text: 'bases in western Iran' }, ["It left from bases in western Iran at the rebels' camps."]),
    yields({ relation: 'at', text: "the Front's supply camps in Syria's Palmyra region" }, [
      "They shot at the Front's supply camps in Syria's Palmyra region.",
    ]),
    yields({ relation: 'on', text: 'seven empty launch pads across the strait' }, [
      'Raids on seven empty launch pads across the strait ended.',
    ]),
    yields({ relation: 'at', text: 'an old artillery training ground in Kazakhstan' }, [
      'Crews met at an old artillery training ground in Kazakhstan.',
    ]),
    yields({ relation: 'from', text: 'the second launch pad, Kourou' }, ['It rose from the second launch pad, Kourou, at noon.']),
    yields({ relation: 'against', text: 'Palmyra', target: true, near: true }, ['They fought against rebel positions near Palmyra.']),
    yields({ relation: 'near', near: true, text: 'an abandoned rebel-held arms depot' }, [
      'It fell near an abandoned rebel-held arms depot.',
    ]),
    nothing(
      [
        'It said so on its propaganda site.',
        'He told a radio station.',
        'It is in a position to win.',
        'At a range of 90 metres nothing broke.',
      ],
      'no land',
    ),
    nothing(
      ['He was seen with the base commander.', 'They met at the port office.', 'He lives at bases.'],
      'the noun belongs to another; bases nobody can tell',
    ),
  ]),
  corpus(distanceFromPlace, [
    yields({ relation: null, bearing: 'west', distanceKm: { min: 150, max: 200 }, head: { id: 'jp-noto' } }, [
      'It came down 150 to 200 km west of the Noto Peninsula in Ishikawa Prefecture.',
    ]),
    yields({ text: '250 km from Sado Island and 400 km from the Oki Islands' }, [
      'It came down 250 km from Sado Island and 400 km from the Oki Islands.',
    ]),
    yields({ text: '90 miles (145km) off the Iranian coast', head: { id: 'IR' } }, [
      'It splashed down 90 miles (145km) off the Iranian coast.',
    ]),
    nothing(['It flew 250 km in ten minutes.', 'It flew 250 km to the east.', 'It flew 250 km from Sinpo.'], 'the way flown'),
  ]),
  corpus(bearingOfPlace, [
    yields({ bearing: 'northwest', head: { id: 'kp-pyongyang' } }, ['A convoy stopped northwest of Pyongyang.']),
    nothing(['The wind came northwest.', 'A state northwest of nothing'], 'no place behind it'),
  ]),
  corpus(betweenPlaces, [
    yields({ relation: 'between', text: 'between Tsushima and Jeju Island' }, [
      'It fell somewhere between Tsushima and Jeju Island.',
      'It fell between Tsushima and Jeju Island.',
    ]),
    nothing(['It came between Monday and Friday.', 'An accord between the site and him.'], 'no two places'),
  ]),
  corpus(fromThere, [
    yields({ relation: 'from', head: null }, ['Two others were fired from there.']),
    nothing(['From then on it was calm.'], 'a time'),
  ]),
  corpus(siteIsPlace, [
    yields({ relation: 'at', text: 'Sinpo on the east coast' }, ['The launch site was Sinpo on the east coast.']),
    nothing(['The launch was a success.', 'The site was closed.'], 'no place behind the verb'),
  ]),
]
