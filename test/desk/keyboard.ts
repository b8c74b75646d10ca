import type { Page } from 'playwright-core'

/** Where the keyboard is, in words: name, label and text of what has the focus, and whether one can see that it has. */
interface Focused {
  readonly words: string
  readonly visible: boolean
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null
    if (!at) return { words: '', visible: false }
    // A marker of the focus: an outline, or one on the label around a field that is itself not shown.
    const outlined = (element: Element | null): boolean => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    }
    const box = at.getBoundingClientRect()
    const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    const label = at.labels?.[0]?.textContent ?? ''
    const cell = at.dataset['cell'] ?? ''
    const words = [at.tagName, at.name, at.getAttribute('aria-label'), label, at.textContent, cell].join(' ').replaceAll(/\s+/g, ' ')
    return { words, visible: onScreen && (outlined(at) || outlined(at.closest('label'))) }
  })

/** A hand on the keyboard of a page and none on a mouse. */
export interface Keyboard {
  /** Tabs on until what has the focus reads so; throws where the tab key never comes there, or where a stop cannot be seen. */
  to(what: RegExp): Promise<void>
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
}

const MOST_STOPS = 120

export const keyboardOf = (page: Page): Keyboard => ({
  async to(what) {
    for (let i = 0; i < MOST_STOPS; i++) {
      await page.keyboard.press('Tab')
      const { words, visible } = await focused(page)
      if (words.startsWith('BODY')) continue
      if (!visible) throw new Error(`the focus cannot be seen on: ${words.slice(0, 160)}`)
      if (what.test(words)) return
    }
    throw new Error(`the tab key never came to ${what}`)
  },
  async press(...keys) {
    for (const key of keys) await page.keyboard.press(key)
  },
  type: (text) => page.keyboard.type(text),
})
