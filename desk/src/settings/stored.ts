/** A choice kept in this browser; the fallback where nothing usable is kept (or storing is forbidden). */
export const storedChoice = <T extends string>(key: string, choices: readonly T[], fallback: T): T => {
  try {
    const kept = localStorage.getItem(`groundtrack.${key}`)
    return choices.find((choice) => choice === kept) ?? fallback
  } catch {
    return fallback
  }
}

/** Keeps a choice, where the browser lets us. */
export const keepChoice = (key: string, value: string): void => {
  try {
    localStorage.setItem(`groundtrack.${key}`, value)
  } catch {
    // A browser that stores nothing still shows everything.
  }
}
