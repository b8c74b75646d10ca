import type { Features } from './recognition-features.ts'

/** Sum of the features, each times its weight; features without a weight count nothing. */
export const weigh = (features: Features, weights: Readonly<Record<string, number>>): number => {
  let sum = 0
  for (const name in features) sum += features[name]! * (weights[name] ?? 0)
  return sum
}

/** Logistic regression: a name is one of a place where the sum is above 0. Fitted by eval/places/fit-toponyms.ts. */
export const RECOGNITION: Readonly<Record<string, number>> = {
  "bias": -1.58,
  "population": 1.97,
  "uses": 1.63,
  "curated": -0.09,
  "read": 2.05,
  "province": -0.29,
  "county": 0.43,
  "before a noun": 0.74,
  "given": -1.54,
  "behind a name": -0.85,
  "before comma": 0.64,
  "of a person": 0.69,
  "person elsewhere": -0.97,
  "small town": -3.02,
  "behind comma": -0.12,
  "several words": -0.4,
  "behind and": 0.7,
  "before an institution": -0.17,
  "common": -2.66,
  "behind the": 0.49,
  "before a number": -1.41,
  "before a street": -2.38,
  "behind from": 1.3,
  "before 's": -0.68,
  "before a verb": -0.68,
  "before a place": -0.84,
  "behind a place": -1.79,
  "behind a first name": -1.87,
  "in an organisation": 0.15,
  "small elsewhere": -0.49,
  "no proper noun": -1.06,
  "sentence start": 0.08,
  "behind of": 1.11,
  "behind a hyphen": 0.64,
  "family of a person": -1.99,
  "one letter or two": -1.23,
  "behind in": 1.27,
  "placed elsewhere": 1.14,
  "before a name": -1.15,
  "country": 0.82,
  "capitals": 0.46,
  "behind a place and comma": 1.29,
  "before region": 2.58,
  "short": 2.33,
  "behind a title": -1.85,
  "demonym": -2.46,
  "before a bracket": 0.71,
  "before a type": 0.19,
  "before a hyphen": 1.19
}

/** Conditional logit: the candidate with the largest sum is chosen. Fitted by eval/places/fit-toponyms.ts. */
export const RESOLUTION: Readonly<Record<string, number>> = {
  "population": 5.98,
  "largest": 0.53,
  "curated": 0.49,
  "country": 1.19,
  "capital": -1.76,
  "province": 0.91,
  "county": -1.1,
  "preferred": 0.9,
  "contained": 3.46,
  "country share": 1.78,
  "country some": 0.36,
  "country named": 2.57,
  "province share": 3.32,
  "province some": 2.31,
  "province named": 2.88,
  "county named": 2.32,
  "near share": 2.84,
  "near some": 1.52
}
