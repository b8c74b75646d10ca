const RADIANS = Math.PI / 180

/** Distance on a sphere of mean radius, km: within half a per cent of the true one, and a tenth of its cost. */
export const kmAcross = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2)
  const lon = Math.sin(((b.lon - a.lon) * RADIANS) / 2)
  return 12742 * Math.asin(Math.min(1, Math.sqrt(lat * lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lon * lon)))
}
