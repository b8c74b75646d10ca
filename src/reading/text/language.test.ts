import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  ['en', 'The missile was fired from the east coast on Tuesday and fell into the sea, the ministry said in a short statement.'],
  ['en', 'Army tests rocket. Nobody hurt, officials say. Ships warned to stay away from the area.'],
  ['ko', '군은 화요일 새벽 동해상으로 미사일 두 발이 발사된 것을 포착했다고 밝혔다.'],
  ['es', 'El ejército informó el martes de que el misil cayó en el mar después de recorrer unos cuatrocientos kilómetros.'],
  ['ja', '防衛省によると、ミサイルは火曜日の朝に発射され、海に落下したとみられる。'],
  ['ru', 'Министерство сообщило, что ракета упала в море во вторник утром.'],
  ['und', 'BREAKING!'],
  ['und', '12:35 — 700 km (435 mi)'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
