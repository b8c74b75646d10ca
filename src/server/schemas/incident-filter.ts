import { z } from '@hono/zod-openapi'
import { STATES_OF_FIELDS } from '../../model/incident.ts'
import { EVENT_TYPES } from '../../model/plover.ts'

const VERDICTS = ['failed', 'contradicted', 'implausible'] as const
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'expected a day, 2026-02-10')

/** Filters of the incidents page, as they stand in its address: what is absent does not filter. */
export const incidentFilter = z.object({
  since: day.optional().openapi({ description: 'First day of the happening, ISO.' }),
  until: day.optional().openapi({ description: 'Last day, inclusive.' }),
  type: z.enum(EVENT_TYPES).optional(),
  actor: z.string().max(120).optional().openapi({ description: 'Name or id of who did it: "North Korea" or "KP".' }),
  near: z
    .string()
    .regex(/^-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?,\d{1,5}(?:\.\d+)?$/, 'expected LAT,LON,KM')
    .optional()
    .openapi({ description: 'Within so many kilometres of a point: LAT,LON,KM.', example: '40.22,125.22,50' }),
  text: z.string().max(200).optional().openapi({ description: 'Words in the articles or the title.' }),
  field: z.string().max(60).optional().openapi({ description: 'With a value for this field.', example: 'rangeKm' }),
  state: z
    .enum(STATES_OF_FIELDS)
    .optional()
    .openapi({ description: 'State of `field`; without one, the strongest state among the fields.' }),
  check: z.string().max(60).optional().openapi({ description: 'Fails this check.', example: 'near-border' }),
  verdict: z
    .enum(VERDICTS)
    .optional()
    .openapi({ description: 'Worst verdict of `check`, or of any check; "failed": contradicted or implausible.' }),
})

export type IncidentFilter = z.infer<typeof incidentFilter>

/** Order of the list: by when it happened, or by when its last report came; both newest first. */
export const listOrder = z.enum(['happened', 'updated'])
export type ListOrder = z.infer<typeof listOrder>
