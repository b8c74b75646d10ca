/** Capitalised words that are never part of a person's or an organisation's name at its edge. */
export const NO_NAME: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'the a an this that these those it he she they we i you his her its their our my your and but or if when while after before as at by for from in into of on to with ' +
    'according meanwhile however also both no not earlier later last next new two three four five six seven eight nine ten one another several some many most all such ' +
    'there here then now what who why how which whether gmt est edt kst jst utc bst pst pdt read more update urgent breaking yes'
  ).split(' '),
)
