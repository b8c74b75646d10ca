/**
 * Words whose full stop belongs to them. any: also in lower case; capital: only with a capital ("Mar." but "mar.");
 * number: only before a figure ("No. 5").
 */
export const ABBREVIATIONS: ReadonlyMap<string, 'any' | 'capital' | 'number'> = new Map<string, 'any' | 'capital' | 'number'>([
  ...'adm brig capt cmdr col cpl dr gen gov hon lt maj messrs mr mrs ms pres prof rear rep rev sen sgt sr jr st mt ft'
    .split(' ')
    .map((w) => [w, 'capital'] as const),
  ...'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri'.split(' ').map((w) => [w, 'capital'] as const),
  ...'ala ariz ark calif colo conn fla ga ill ind kan ky md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
    .split(' ')
    .map((w) => [w, 'capital'] as const),
  ...'approx est vs etc'.split(' ').map((w) => [w, 'any'] as const),
  ...'no nos'.split(' ').map((w) => [w, 'number'] as const),
  ...'co corp inc ltd bros dept univ'.split(' ').map((w) => [w, 'capital'] as const),
  ...'abcdefghijklmnopqrstuvwxyz'.split('').map((w) => [w, 'capital'] as const),
])
