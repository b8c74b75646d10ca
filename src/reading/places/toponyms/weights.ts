import type { Features } from './recognition-features.ts'

/** Sum of the features, each times its weight; features without a weight count nothing. */
export const weigh = (features: Features, weights: Readonly<Record<string, number>>): number => weigher(weights)(features)

/**
 * The same for many features of the same names in the same order: a weight is looked up by its name once.
 */
export const weigher = (weights: Readonly<Record<string, number>>): ((features: Features) => number) => {
  let inOrder: readonly number[] | null = null
  return (features) => {
    inOrder ??= Object.keys(features).map((name) => weights[name] ?? 0)
    const shares = Object.values(features)
    let sum = 0
    for (let i = 0; i < shares.length; i++) if (shares[i]) sum += Number(shares[i]) * inOrder[i]!
    return sum
  }
}

/** Logistic regression: a name is one of a place where the sum is above 0. Fitted by eval/places/fit-toponyms.ts. */
export const RECOGNITION: Readonly<Record<string, number>> = {
  bias: -1.62,
  population: 2.1,
  uses: 1.69,
  curated: 0.12,
  read: 1.8,
  province: -0.48,
  county: 0.4,
  'sentence start': 0.56,
  'before a noun': 0.69,
  'small town': -2.93,
  given: -0.98,
  'behind a name': -0.78,
  'before comma': 0.61,
  'of a person': 0.61,
  'person elsewhere': -2.89,
  'behind comma': 0.06,
  'several words': -0.18,
  'behind and': 0.72,
  'before an institution': -0.22,
  common: -2.74,
  'behind the': 0.64,
  'before a number': -1.48,
  'before a street': -2.57,
  'behind from': 1.38,
  "before 's": -0.6,
  'before a verb': -0.59,
  'before a place': -0.88,
  'behind a place': -2.06,
  'behind a first name': -0.99,
  'in an organisation': 0.01,
  'small elsewhere': -0.73,
  'no proper noun': -1.25,
  'behind of': 1.12,
  'behind a hyphen': 0.73,
  'family of a person': -0.87,
  'one letter or two': -1.07,
  'behind in': 1.24,
  'placed elsewhere': 1.2,
  'before a name': -1.16,
  country: 0.85,
  capitals: 0.3,
  'the north of it': 0.69,
  'behind a place and comma': 1.37,
  'before region': 2.42,
  short: 2.31,
  'behind a title': -1.17,
  demonym: -2.62,
  'before a bracket': 0.63,
  'before a type': 0.08,
  'before a hyphen': 1,
  'an organisation': -2.24,
}

/** Conditional logit: chances of a name's candidates. Fitted by eval/places/fit-toponyms.ts. */
export const FIRST_ROUND: Readonly<Record<string, number>> = {
  'population of a town': 6.93,
  largest: 0.55,
  'curated town': -0.01,
  preferred: 1.73,
  'population of an area': 3.61,
  province: 3.15,
  'country share': 1.62,
  'country some': 0.56,
  'province share': 3.14,
  'province some': 2.27,
  'county named': 1.55,
  'near share': 2.95,
  'near some': 1.41,
  county: -0.15,
  'province named': 2.84,
  'country named': 1.79,
  'curated area': 1.81,
  country: 2.3,
  contained: 3.32,
  government: -0.41,
  capital: -0.53,
}

/** The same with the chances after the first round as context: the largest sum is chosen. */
export const SECOND_ROUND: Readonly<Record<string, number>> = {
  'population of a town': 6.56,
  largest: 0.36,
  'curated town': -0.43,
  preferred: 0.69,
  'population of an area': 3.5,
  province: 3.46,
  'country share': 1.35,
  'country some': 0.82,
  'province share': 2.64,
  'province some': 1.95,
  'county named': 1.02,
  'near share': 2.61,
  'near some': 1.18,
  county: 1.63,
  'province named': 2.94,
  'country named': 1.71,
  'curated area': 1.86,
  country: 2.61,
  contained: 3.1,
  government: -1,
  capital: -1.18,
}
