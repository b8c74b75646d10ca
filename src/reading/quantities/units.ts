import type { QuantityData } from '../../model/values.ts'

/** A unit: `factor` turns an amount into the normal unit of the dimension (km, min, kg; itself elsewhere). */
export interface Unit {
  readonly unit: string
  readonly dimension: QuantityData['dimension']
  readonly factor: number
  /** Names in one form: these also stand without a plural before a noun ("300 km range"). */
  readonly short: readonly string[]
  readonly singular: readonly string[]
  readonly plural: readonly string[]
}

const row = (unit: string, dimension: QuantityData['dimension'], factor: number, short: string, singular: string, plural: string): Unit => {
  const names = (list: string): string[] => (list === '' ? [] : list.split('|'))
  return { unit, dimension, factor, short: names(short), singular: names(singular), plural: names(plural) }
}

/** The units of such news. Names are lower case; words of a name are split at blanks as the tokenizer splits them. */
export const UNITS: readonly Unit[] = [
  row('km', 'length', 1, 'km|kms|k m', 'kilometer|kilometre', 'kilometers|kilometres'),
  row('m', 'length', 1e-3, 'm', 'meter|metre', 'meters|metres'),
  row('cm', 'length', 1e-5, 'cm', 'centimeter|centimetre', 'centimeters|centimetres'),
  row('mm', 'length', 1e-6, 'mm', 'millimeter|millimetre', 'millimeters|millimetres'),
  row('mi', 'length', 1.609344, 'mi', 'mile|statute mile', 'miles|statute miles'),
  row('nmi', 'length', 1.852, 'nmi|nm|naut . miles', 'nautical mile|sea mile', 'nautical miles|sea miles'),
  row('ft', 'length', 3.048e-4, 'ft', 'foot', 'feet'),
  row('yd', 'length', 9.144e-4, 'yd|yds', 'yard', 'yards'),
  row('in', 'length', 2.54e-5, '', 'inch', 'inches'),
  row('kg', 'mass', 1, 'kg|kgs', 'kilogram|kilogramme|kilo', 'kilograms|kilogrammes|kilos'),
  row('g', 'mass', 1e-3, 'g', 'gram|gramme', 'grams|grammes'),
  row('t', 'mass', 1000, 't', 'ton|tonne|metric ton|metric tonne', 'tons|tonnes|metric tons|metric tonnes'),
  row('lb', 'mass', 0.45359237, 'lb|lbs', 'pound', 'pounds'),
  row('kt-tnt', 'yield', 1, 'kt', 'kiloton|kilotonne', 'kilotons|kilotonnes'),
  row('Mt-tnt', 'yield', 1000, '', 'megaton|megatonne', 'megatons|megatonnes'),
  row('s', 'duration', 1 / 60, 's|sec|secs|sec.', 'second', 'seconds'),
  row('min', 'duration', 1, 'min|mins|min.', 'minute', 'minutes'),
  row('h', 'duration', 60, 'h|hr|hrs', 'hour', 'hours'),
  row('d', 'duration', 1440, '', 'day', 'days'),
  row('wk', 'duration', 10080, '', 'week', 'weeks'),
  row('mo', 'duration', 43830, '', 'month', 'months'),
  row('y', 'duration', 525960, '', 'year', 'years'),
  row(
    'km/h',
    'speed',
    1,
    'km / h|kmh|kph|kmph|km per hour',
    'kilometer per hour|kilometre per hour',
    'kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour',
  ),
  row('mph', 'speed', 1.609344, 'mph', 'mile per hour', 'miles per hour|miles an hour'),
  row(
    'm/s',
    'speed',
    3.6,
    'm / s',
    'meter per second|metre per second',
    'meters per second|metres per second|meters a second|metres a second',
  ),
  row(
    'km/s',
    'speed',
    3600,
    'km / s|km per second',
    'kilometer per second|kilometre per second',
    'kilometers per second|kilometres per second|kilometers a second|kilometres a second',
  ),
  row('kn', 'speed', 1.852, '', 'knot', 'knots'),
  row('deg', 'angle', 1, '°|deg', 'degree', 'degrees'),
  row('percent', 'share', 1, '%|percent|per cent|pct', 'percentage point', 'percentage points'),
  row('USD', 'money', 1, '', 'dollar|u.s. dollar', 'dollars|u.s. dollars|us dollars'),
  row('EUR', 'money', 1, '', 'euro', 'euros'),
  row('KRW', 'money', 1, 'won', '', ''),
  row('JPY', 'money', 1, 'yen', '', ''),
]

/** First words of all names of units. */
export const UNIT_STARTS: ReadonlySet<string> = new Set(
  UNITS.flatMap((u) => [...u.short, ...u.singular, ...u.plural]).map((name) => name.split(' ')[0]!),
)
