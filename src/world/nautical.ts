/** Kilometres in an international nautical mile. */
export const KM_PER_NAUTICAL_MILE = 1.852
