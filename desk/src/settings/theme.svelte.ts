import { keepChoice, storedChoice } from './stored.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEMES)[number]

const preference = matchMedia('(prefers-color-scheme: dark)')

class Theme {
  choice = $state<ThemeChoice>(storedChoice('theme', THEMES, 'system'))
  #system = $state(preference.matches)

  constructor() {
    preference.addEventListener('change', (event) => (this.#system = event.matches))
  }

  /** Whether the page is dark now. */
  get dark(): boolean {
    return this.choice === 'system' ? this.#system : this.choice === 'dark'
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice
    keepChoice('theme', choice)
  }
}

/** Light or dark, by the system or by choice. */
export const theme = new Theme()
