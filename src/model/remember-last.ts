/**
 * A function that remembers its answer for the thing it was asked of last. For what is asked many times of one article and
 * then never again: a WeakMap, being old, would make the garbage collector take its values for needed, and with them the
 * whole article, at each of its quick rounds.
 */
export const rememberLast = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  let last: { readonly key: K; readonly value: V } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}
