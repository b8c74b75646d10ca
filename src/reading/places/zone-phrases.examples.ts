import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { zonePhrase } from './zone-phrases.ts'

export const examples = corpus(zonePhrase, [
  yields({ text: "Japan's exclusive economic zone", zone: { holder: 'JP', kind: 'eez', side: 'outside' } }, [
    "It fell outside Japan's exclusive economic zone.",
    "It fell well outside Japan's exclusive economic zone.",
    "It fell in waters outside of Japan's exclusive economic zone.",
    "It fell short of Japan's exclusive economic zone.",
    "It fell beyond Japan's exclusive economic zone.",
  ]),
  yields({ zone: { holder: 'JP', kind: 'eez', side: 'inside' } }, [
    "It fell inside Japan's exclusive economic zone.",
    "It fell into waters inside Japan's EEZ.",
    'It fell within the Japanese special economic zone.',
    "It fell in Japan's economic waters.",
  ]),
  yields({ head: null, zone: { holder: null, kind: 'eez', side: 'inside' } }, [
    "It fell inside the country's exclusive economic zone.",
    'It fell inside our EEZ.',
    'It fell in the EEZ.',
  ]),
  yields({ relation: null, zone: { holder: 'KR', kind: 'territorial-sea', side: null } }, [
    "It never reached South Korea's territorial waters.",
  ]),
  yields({ zone: { holder: 'KR', kind: 'air-defence-zone', side: 'inside' } }, [
    'Jets flew into the South Korean air defence identification zone.',
  ]),
  nothing(['Firms left the special economic zone.'], 'a trade area on land'),
  nothing(['An economic zone opened.', "Japan's waters are cold."], 'no holder; no zone of law'),
])
