/** Rows of a long list that are in view, and some beyond, so that scrolling shows no gap. Pure. */
export const visibleRows = (
  scrolled: number,
  height: number,
  rowHeight: number,
  total: number,
  beyond = 8,
): { first: number; last: number } => ({
  first: Math.max(0, Math.min(total - 1, Math.floor(scrolled / rowHeight) - beyond)),
  last: Math.min(total - 1, Math.ceil((scrolled + height) / rowHeight) + beyond),
})
