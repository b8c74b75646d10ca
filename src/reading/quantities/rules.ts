import type { Rule } from '../../grammar/rule.ts'
import { boundedQuantity, mixedMeasure, quantityAndAHalf, quantityOrMore, quantityRange } from './composed-quantities.ts'
import { glossedQuantity } from './glosses.ts'
import { andAHalf, boundedNumber, numberOrMore, numberRange } from './number-modifiers.ts'
import {
  articleScaleNumber,
  blankGroupedNumber,
  decimalCommaNumber,
  digitsNumber,
  fractionNumber,
  pluralScaleNumber,
  scaledNumber,
  spelledNumber,
  vagueNumber,
} from './numbers.ts'
import { digitOrdinal, wordOrdinal } from './ordinals.ts'
import { currencyNumber, mach, magnitude, numberUnit, oneUnit } from './quantities.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const quantityRules: readonly (readonly Rule[])[] = [
  [
    digitsNumber,
    blankGroupedNumber,
    decimalCommaNumber,
    scaledNumber,
    spelledNumber,
    articleScaleNumber,
    fractionNumber,
    vagueNumber,
    pluralScaleNumber,
    digitOrdinal,
    wordOrdinal,
  ],
  [andAHalf],
  [numberRange, numberOrMore],
  [boundedNumber], // after ranges: "about 200 to 250"
  [numberUnit, currencyNumber, magnitude, mach, oneUnit],
  [mixedMeasure, quantityAndAHalf, quantityOrMore],
  [quantityRange],
  [boundedQuantity], // "about an hour": the number rules have seen no number there
  [glossedQuantity],
]
