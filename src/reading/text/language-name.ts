/** English name of a language by its BCP 47 code; the code itself where it has none. */
export const languageName = (code: string): string => new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code
