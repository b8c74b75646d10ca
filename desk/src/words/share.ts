/** A share of 0 to 1 in words: "none", "under 1 %", "23 %", "all". */
export const sayShare = (share: number): string =>
  share === 0 ? 'none' : share < 0.01 ? 'under 1 %' : share > 0.995 ? 'all' : `${Math.round(share * 100)} %`
