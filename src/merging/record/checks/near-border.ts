import { nearBorderFinding } from '../../../checking/near-border.ts'
import { intervalOf } from '../../../checking/interval-of.ts'
import { areaOf, type Flight } from '../../../checking/splash/flight.ts'
import type { IncidentFinding } from '../../../model/incident.ts'
import type { Account, ToldSplash } from '../accounts/account.ts'
import { amountIn } from '../values/amounts.ts'
import { tested, wordsOf, type FieldView, type IncidentCheck, type RecordView } from './record-view.ts'

const MOST = 3
const NO_SITE: ReadonlySet<string> = new Set(['country', 'continent', 'sea', 'water', 'region'])

/** "Near the Chinese border" in one article against the launch area and the distance that others tell. */
export const nearBorderOfOthers: IncidentCheck = {
  name: 'near-border',
  run: (view) => {
    const told = view.accounts.flatMap((account) =>
      account.splashes.filter((s) => s.all.some((p) => p.words.kind === 'near')).map((splash) => ({ account, splash })),
    )
    if (told.length === 0) return []
    return told.flatMap(({ account, splash }) => finding(view, account, splash) ?? [])
  },
}

const finding = (view: RecordView, account: Account, splash: ToldSplash): IncidentFinding | null => {
  const flight = flightOfAll(view)
  if (flight.missing.length > 0 || !addsToReport(account, view)) return null
  const placed = splash.all.find((p) => p.words.kind === 'near')!
  const found = nearBorderFinding(view.world, flight, [], splash.all, placed)
  if (!found || found.verdict === 'consistent' || found.verdict === 'undetermined') return null
  const { article, revision } = account.anchor
  const others = ['launchArea', 'rangeKm'].flatMap(
    (field) =>
      view.fields
        .get(field)
        ?.preferred?.counted.filter((c) => c.article !== article)
        .slice(0, 1) ?? [],
  )
  return {
    check: 'near-border',
    verdict: found.verdict,
    ...tested([{ article, revision, span: placed.span, words: placed.words.words }, ...others.map(wordsOf)]),
    inputs: found.inputs,
    margin: found.margin ?? null,
    sentence: found.sentence,
    ...(found.lengths ? { lengths: found.lengths } : {}),
  }
}

/** The article itself does not give the site: with its own the check of the single report has said it all. */
const addsToReport = ({ anchor, statements }: Account, { fields }: RecordView): boolean =>
  !statements.some((s) => s.field === 'launchArea' && hasSite(s.value)) &&
  (fields.get('launchArea')?.values ?? []).some((v) => v.value.counted.some((c) => c.article !== anchor.article))

const hasSite = (value: unknown): boolean => typeof (value as { id?: unknown } | null)?.id === 'string'

/** The flight by everybody's claims: sites and distances that stand, given-up ones left out. */
const flightOfAll = ({ fields, world }: RecordView): Flight => {
  const areas = standing(fields.get('launchArea')).flatMap(({ told }) => {
    const { id } = (told.value ?? {}) as { id?: string | null }
    const row = id ? world.placeById.get(id) : undefined
    return row && row.lat !== null && row.lon !== null && row.radiusKm !== null && !NO_SITE.has(row.kind) ? [areaOf(row)] : []
  })
  const narrowest = areas.filter((a) => !areas.some((b) => b !== a && b.radiusKm < a.radiusKm))
  const distances = standing(fields.get('rangeKm')).flatMap(({ told }) => {
    const amount = amountIn(told.value)
    const km = amount && intervalOf(amount)
    return amount && km ? [{ amount, km }] : []
  })
  return {
    areas: narrowest.slice(0, MOST),
    distances: distances.slice(0, MOST),
    claims: [],
    assumed: [],
    missing: [...(areas.length === 0 ? ['launch area'] : []), ...(distances.length === 0 ? ['distance flown'] : [])],
  }
}

const standing = (view: FieldView | undefined) =>
  (view?.values ?? [])
    .filter((v) => v.relation !== 'correction' && v.relation !== 'rejected' && v.value.counted.length > 0)
    .map((v) => v.value)
