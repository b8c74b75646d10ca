import { describe, expect, it } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const main = (text: string) => read({ text, published: '2022-06-15T12:00:00+00:00' }, { world }).events.find((e) => e.main)

describe('where a flight ended', () => {
  it.each([
    ['Its warhead arrived at the Kura range on Kamchatka.', 'the Kura range on Kamchatka'],
    ['It ended up in the sea off Hamhung.', 'the sea off Hamhung'],
    ['It impacted in the Pacific about 1,180 km east of Cape Erimo.', 'the Pacific about 1,180 km east of Cape Erimo'],
    ['It travelled 4,200 miles to Kwajalein Atoll.', 'Kwajalein Atoll'],
    ['Several struck Ain al-Asad air base.', 'Ain al-Asad air base'],
    ['It hit a range on the Kamchatka peninsula, more than 5,000 km (3,100 miles) away.', 'a range on the Kamchatka peninsula'],
    ['It hit the town of Netivot.', 'the town of Netivot'],
    ["It fell in Russia's Black Sea port city of Sevastopol.", "Russia's Black Sea port city of Sevastopol"],
    ['It landed some 700 metres south of the demarcation line.', 'some 700 metres south of the demarcation line'],
  ])('%s', (said, name) => expect(main(`The army fired a missile on Tuesday. ${said}`)?.landing?.name).toBe(name))

  it('is no place that says nothing', () => {
    expect(main('The army fired a missile on Tuesday. It landed on our side of the line, at the same spot.')?.landing?.name).not.toMatch(
      /^(?:our side|the same spot)$/,
    )
    expect(main('The army fired a missile on Tuesday. It reached the place.')?.landing).toBeNull()
  })

  it('is not where a town lies', () =>
    expect(
      main('Missiles fired by Russia on Tuesday hit a square in Vinnytsia, a city about 200 km southwest of Kyiv.')?.landing?.name,
    ).not.toMatch(/200 km/))
})

describe('what was fired at', () => {
  it('a base that a strike was launched on is no launch site', () => {
    expect(main('The Guards said a missile strike they launched on a rebel base in Iraq on Monday was a warning.')).toMatchObject({
      launchArea: null,
      toward: { name: 'a rebel base in Iraq' },
    })
    expect(main('North Korea launched two missiles on its east coast on Monday.')?.toward).toBeNull()
  })

  it.each([
    ['The Houthis fired two missiles on Tuesday at merchant ships in the Red Sea.', 'the Red Sea'],
    ['The Houthis fired a missile on Tuesday at a tanker in the Gulf of Aden.', 'a tanker in the Gulf of Aden'],
  ])('a ship that sails at sea, not where from: %s', (text, name) => {
    expect(main(text)).toMatchObject({ launchArea: null, landing: null, toward: { name } })
  })

  it('a ship has no place of its own, nor has "the region"', () => {
    expect(main('A missile fired by the Houthis on Tuesday hit an American ship.')?.landing).not.toHaveProperty('lat')
    expect(main('The Houthis fired a missile on Tuesday, which raised fears in the region.')?.toward).toBeNull()
    expect(main('The army accused the militants in Yemen on Tuesday of having fired a missile.')?.landing).toBeNull()
  })
})

describe('where a flight began', () => {
  it.each([
    ['Russia fired Kalibr missiles on Tuesday from a submarine in the Black Sea.', 'a submarine in the Black Sea'],
    ['Russia fired a Bulava missile on Tuesday from the Barents Sea.', 'the Barents Sea'],
    ['Iran fired missiles on Tuesday from silos in different parts of the country.', 'silos in different parts of the country'],
    ['Iran fired a missile on Tuesday. The launch point was near Kermanshah.', 'Kermanshah'],
    ['A missile was fired on Tuesday when Iran was at war. It left Semnan province at noon.', 'Semnan province'],
  ])('%s', (text, name) => expect(main(text)?.launchArea?.name).toContain(name))

  it('is not what a denial names, nor a position under water', () => {
    expect(
      main('Iran fired a rocket on Tuesday. The launch came from a site near Shahroud, not from the Semnan space center.')?.launchArea
        ?.name,
    ).toBe('a site near Shahroud')
    expect(main('Russia fired a Bulava missile on Tuesday from the submerged position.')?.launchArea).toBeNull()
  })
})

describe('who fired', () => {
  it.each([
    ['A missile that Iran-backed rebels launched on Tuesday fell in the desert.', 'Iran'],
    ['The submarine Yury Dolgoruky of the Northern Fleet fired a Bulava missile on Tuesday.', 'Yury Dolgoruky'],
  ])('is no backer and no vessel: %s', (text, name) => expect(main(text)?.actor?.name).not.toBe(name))

  it('is inferred from a type that one state has', () =>
    expect(main('Kalibr missiles were launched on Tuesday and hit a square in Vinnytsia.')?.actor).toMatchObject({
      id: 'RU',
      inferred: true,
    }))
})
