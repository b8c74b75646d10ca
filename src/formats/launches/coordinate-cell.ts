/** Degrees of a cell: "39.4017", "39,4017", "39.4 N", "127°29'12\"W"; null where it is no such figure. Not bounded: a swapped pair must be seen. */
export const degreesOfCell = (cell: string): number | null => {
  const decimal = /^([-+−]?)(\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEW])?$/i.exec(cell.trim())
  if (decimal) return signed(Number(decimal[2]!.replace(',', '.')), decimal[1]!, decimal[3])
  const sexagesimal = /^(\d{1,3})\s*°\s*(\d{1,2})\s*['’′]\s*(?:(\d{1,2}(?:\.\d+)?)\s*["”″]\s*)?([NSEW])?$/i.exec(cell.trim())
  if (!sexagesimal) return null
  const [, degrees, minutes, seconds = '0', side] = sexagesimal
  return signed(Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600, '', side)
}

const signed = (degrees: number, sign: string, side: string | undefined): number =>
  sign === '-' || sign === '−' || /[SW]/i.test(side ?? '') ? -degrees : degrees
