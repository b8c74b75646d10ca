/** Kilometres in an international nautical mile. */
export const KM_PER_NAUTICAL_MILE = 1.852

/** Breadth of zones from the base line by the UN Convention on the Law of the Sea, articles 3, 33 and 57, km. */
export const ZONE_BREADTH_KM = {
  'territorial-sea': 12 * KM_PER_NAUTICAL_MILE,
  'contiguous-zone': 24 * KM_PER_NAUTICAL_MILE,
  eez: 200 * KM_PER_NAUTICAL_MILE,
} as const
