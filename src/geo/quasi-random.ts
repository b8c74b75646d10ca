/** Root of x^(d+1) = x + 1 by fixed point: 1.618 in one dimension, 1.325 in two, 1.221 in three. */
const plastic = (dimensions: number): number => {
  let root = 2
  for (let i = 0; i < 60; i++) root = (1 + root) ** (1 / (dimensions + 1))
  return root
}

/**
 * The index-th point of a sequence that fills the unit cube evenly at every length, the same each time: M. Roberts 2018,
 * "The unreasonable effectiveness of quasirandom sequences". Coordinates from 0 to below 1.
 */
export const quasiRandom = (dimensions: number): ((index: number) => number[]) => {
  const root = plastic(dimensions)
  const steps = Array.from({ length: dimensions }, (_, d) => (1 / root) ** (d + 1))
  return (index) => steps.map((step) => (0.5 + step * (index + 1)) % 1)
}
