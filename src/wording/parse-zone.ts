import type { ZoneVerdict } from '../model/report.ts'

/** How a verdict on a sea zone is typed. */
export const ZONE_EXPECTED =
  '"inside" or "outside", a state and eez, territorial-sea, contiguous-zone or air-defence-zone ("outside JP eez"); or "high-seas"'

/** "outside JP eez", "high-seas" as a verdict on a zone; null for anything else. */
export const parseZone = (given: string): ZoneVerdict | null => {
  if (/^(?:inside )?high[- ]seas$/i.test(given.trim())) return { holder: null, kind: 'high-seas', verdict: 'inside', likelihood: null }
  const [, verdict, holder, kind] =
    /^(inside|outside) ([A-Z]{2}) (eez|territorial-sea|contiguous-zone|air-defence-zone)$/i.exec(given.trim().replace(/\s+/g, ' ')) ?? []
  if (!verdict) return null
  return {
    holder: holder!.toUpperCase(),
    kind: kind!.toLowerCase() as ZoneVerdict['kind'],
    verdict: verdict.toLowerCase() as ZoneVerdict['verdict'],
    likelihood: null,
  }
}
