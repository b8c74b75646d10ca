/** The forms of an English verb: base, third person, past, participle, -ing. Irregular pasts are given; the rest is spelling. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

// Verbs of launch reports that double their last letter or not against the rule of one stressed short vowel.
const KEEPS_SINGLE = new Set(
  'visit order offer deliver monitor cover recover enter gather lower develop open happen threaten confirm target exit limit'.split(' '),
)

/** @example inflect('fly', 'flew', 'flown').ing === 'flying' */
export const inflect = (base: string, past?: string, participle?: string): VerbForms => {
  const regular = pastOf(base)
  return {
    base,
    third: thirdOf(base),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    ing: ingOf(base),
  }
}

/** All distinct forms. */
export const allForms = (forms: VerbForms): string[] => [...new Set([forms.base, forms.third, forms.past, forms.participle, forms.ing])]

const endsConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)
const doubles = (word: string): boolean =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) && !/[^aeiou][aeiou][aeiou]/.test(word) && !KEEPS_SINGLE.has(word)

const thirdOf = (base: string): string =>
  endsConsonantY(base) ? `${base.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`

const pastOf = (base: string): string =>
  base.endsWith('e')
    ? `${base}d`
    : endsConsonantY(base)
      ? `${base.slice(0, -1)}ied`
      : doubles(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`

const ingOf = (base: string): string =>
  base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : doubles(base)
        ? `${base}${base.at(-1)}ing`
        : `${base}ing`
