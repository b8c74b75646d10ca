/** Index of the first element whose key is not below `least`, in a list that is in order of the key. */
export const lowerBound = <T>(list: readonly T[], least: number, key: (item: T) => number): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(list[middle]!) < least) low = middle + 1
    else high = middle
  }
  return low
}
