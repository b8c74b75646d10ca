import type { ZoneKind } from './sea-map.ts'

/** Zones of the UN Convention on the Law of the Sea in words. */
export const ZONE_NAMES: Readonly<Record<ZoneKind, string> & Record<string, string | undefined>> = {
  land: 'land',
  'internal-waters': 'internal waters',
  'territorial-sea': 'territorial sea',
  'contiguous-zone': 'contiguous zone',
  eez: 'exclusive economic zone',
  'high-seas': 'high seas',
}
