import type { Point } from '../../geo/sphere.ts'
import { KM_PER_NAUTICAL_MILE } from '../../world/nautical.ts'
import type { CoastPoint, ZoneAnswer } from '../../world/sea-map.ts'
import type { ZoneShare } from '../../world/share-by-zone.ts'
import { indented, padEnd } from './layout.ts'
import type { Page } from './page.ts'
import { ZONE_NAMES } from '../../world/zone-names.ts'

/** What `groundtrack zone` says of a point; `--json` prints it as it is. */
export interface ZoneReport {
  readonly point: Point
  /** Null on land and where no sea is known. */
  readonly sea: { readonly id: string; readonly names: readonly string[]; readonly shown: string } | null
  readonly state: string | null
  readonly zone: ZoneAnswer
  readonly nearest: readonly CoastPoint[]
  readonly radiusKm?: number
  readonly shares?: readonly ZoneShare[]
}

const LABEL = 10
const COMPUTED =
  'computed: 12, 24 and 200 nautical miles from the coast of Natural Earth 1:10m, between states the nearest coast; base lines are not known'

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** "North Korea (KP)" */
const stateName = (code: string): string => `${regions.of(code) ?? code} (${code})`

/** The lines for one point. */
export const renderZone = ({ point, sea, zone, nearest, radiusKm, shares }: ZoneReport, { width, paint }: Page): string[] => {
  const line = (label: string, text: string): string[] => indented(text, LABEL, width, label && paint.faint(label))
  const disputed = zone.claimants.length > 1 || (zone.holder === null && zone.claimants.length > 0)
  return [
    paint.title(sayPoint(point)),
    ...line('Sea', sea ? sea.shown : zone.kind === 'land' ? 'none: on land' : 'no named sea known here'),
    ...line('Zone', paint.strong(sayZone(zone))),
    ...(disputed ? line('Claimed', paint.doubtful(zone.claimants.map(stateName).join(', '))) : []),
    ...line('Margin', Number.isFinite(zone.marginKm) ? `${sayKm(zone.marginKm)} to where the answer changes` : 'none known'),
    ...nearest.flatMap((coast, i) =>
      line(i === 0 ? 'Coasts' : '', `${padEnd(stateName(coast.state), 28)}${padEnd(sayKm(coast.km), 20)}${sayPoint(coast.point)}`),
    ),
    ...(shares ?? []).flatMap((share, i) =>
      line(i === 0 ? 'Shares' : '', `${padEnd(`${(share.share * 100).toFixed(1)} %`, 8)}${sayZone(share)}${claimedBy(share)}`),
    ),
    ...(radiusKm === undefined ? [] : line('', `of the circle of ${radiusKm} km`)),
    ...zone.notes.flatMap((note, i) => line(i === 0 ? 'Notes' : '', note)),
    ...line('Basis', zone.basis === 'computed' ? COMPUTED : zone.basis),
  ]
}

const sayZone = ({ kind, holder, claimants }: Pick<ZoneAnswer, 'kind' | 'holder' | 'claimants'>): string => {
  if (holder !== null) return `${ZONE_NAMES[kind]} of ${stateName(holder)}`
  return claimants.length > 0 ? `${ZONE_NAMES[kind]}, holder disputed` : ZONE_NAMES[kind]
}

const claimedBy = ({ claimants }: ZoneShare): string => (claimants.length > 1 ? `, claimed by ${claimants.join(', ')}` : '')

const sayKm = (km: number): string => {
  const digits = km < 10 ? 1 : 0
  return `${km.toFixed(digits)} km (${(km / KM_PER_NAUTICAL_MILE).toFixed(digits)} nmi)`
}

const sayPoint = ({ lat, lon }: Point): string =>
  `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'} ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`
