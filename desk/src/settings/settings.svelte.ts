import { keepChoice, storedChoice } from './stored.ts'

export const LENGTHS = ['km', 'nmi', 'mi'] as const
export type LengthUnit = (typeof LENGTHS)[number]

/** In which clock times of the day are shown; `here` is the clock of the reader's machine. */
export const CLOCKS = ['utc', 'kst', 'here'] as const
export type ClockChoice = (typeof CLOCKS)[number]

const NAME = 'groundtrack.name'

class Settings {
  length = $state<LengthUnit>(storedChoice('length', LENGTHS, 'km'))
  clock = $state<ClockChoice>(storedChoice('clock', CLOCKS, 'utc'))
  /** Single letters act on the page of an incident. */
  keys = $state(storedChoice('keys', ['on', 'off'], 'on') === 'on')
  /** Who decides here: goes into the journal with each decision. */
  name = $state(localName())

  chooseLength(length: LengthUnit): void {
    this.length = length
    keepChoice('length', length)
  }

  chooseClock(clock: ClockChoice): void {
    this.clock = clock
    keepChoice('clock', clock)
  }

  setKeys(on: boolean): void {
    this.keys = on
    keepChoice('keys', on ? 'on' : 'off')
  }

  setName(name: string): void {
    this.name = name
    keepChoice('name', name)
  }
}

function localName(): string {
  try {
    return localStorage.getItem(NAME) ?? ''
  } catch {
    return ''
  }
}

/** How this reader wants to see things, kept in this browser. */
export const settings = new Settings()
