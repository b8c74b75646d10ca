/** A bar of the scale: how long it is on the map and what it stands for. */
export interface ScaleBar {
  readonly px: number
  readonly label: string
}

const KM_PER_NAUTICAL_MILE = 1.852

/** The longest of 1, 2, 5, 10 ... that is no longer than this. */
const roundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most))
  return [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power
}

/** Bars in kilometres and nautical miles, none longer than `mostPx`. True at the centre of the map. */
export const scaleBars = (pxPerKm: number, mostPx: number): ScaleBar[] =>
  (
    [
      [1, 'km'],
      [KM_PER_NAUTICAL_MILE, 'nmi'],
    ] as const
  ).map(([km, unit]) => {
    const length = roundLength(mostPx / pxPerKm / km)
    return { px: length * km * pxPerKm, label: `${length.toLocaleString('en-US')} ${unit}` }
  })
