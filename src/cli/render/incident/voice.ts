import type { Incident, IncidentClaim, IncidentOrigin } from '../../../model/incident.ts'
import { clean, quote } from '../../../wording/clean.ts'
import { sayAttribution, sayHedge } from '../say-source.ts'

/** Origins of an incident by id. */
export const originsById = ({ origins }: Pick<Incident, 'origins'>): ReadonlyMap<string, IncidentOrigin> =>
  new Map(origins.map((origin) => [origin.id, origin]))

/** "Joint Chiefs of Staff (Meridian Press Agency, Daily Clarion and 2 more)"; an outlet's own voice is named once. */
export const sayOrigin = ({ name, outlets }: IncidentOrigin, most = 2): string => {
  const others = outlets.filter((outlet) => outlet !== name).map(clean)
  const more = others.length > most ? ` and ${others.length - most} more` : ''
  return clean(name) + (others.length > 0 ? ` (${others.slice(0, most).join(', ')}${more})` : '')
}

/** Who says it, how, and in which outlet: "Joint Chiefs of Staff, via Yonhap (said; hedged “likely”) in Coast Wire". */
export const sayVoice = (claim: IncidentClaim): string => {
  const outlet = claim.outlet === null ? '' : clean(claim.outlet)
  const marks = [claim.rejected ? 'set aside' : '', claim.byHand ? 'entered by hand' : ''].filter(Boolean)
  const told =
    claim.sources.length === 0
      ? [
          outlet || 'the article itself',
          claim.hedge ? `(hedged ${sayHedge(claim.hedge)})` : '',
          claim.polarity === 'denied' ? '(DENIED)' : '',
        ]
          .filter(Boolean)
          .join(' ')
      : `${sayAttribution(claim)}${outlet ? ` in ${outlet}` : ''}`
  return told + (marks.length > 0 ? ` [${marks.join(', ')}]` : '')
}

/** The words of a claim in quotation marks; empty where there are none (entered by hand without). */
export const wordsOf = ({ anchor }: IncidentClaim, length?: number): string =>
  anchor.claimWords.trim() === '' ? '' : quote(anchor.claimWords, length)
