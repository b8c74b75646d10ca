import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Alarm, IncidentQuery } from '../../archive/archive.ts'
import { loadWorld } from '../../index.ts'
import { isDay, parseDay } from '../../model/edtf.ts'
import { STATES_OF_FIELDS } from '../../model/incident.ts'
import { EVENT_TYPES } from '../../model/plover.ts'
import { parseNear } from './near-option.ts'

/** Which incidents, as commander hands it over. */
export interface QueryOptions extends Omit<IncidentQuery, 'near' | 'limit' | 'after'> {
  near?: string
}

const ALARMS: readonly Alarm[] = ['contradicted', 'implausible']

/** Adds the options that say which incidents. */
export const withQueryOptions = (command: Command): Command =>
  command
    .option('--since <day>', 'of this day or later', parseQueryDay)
    .option('--until <day>', 'of this day or earlier', parseQueryDay)
    .addOption(new Option('--type <type>', 'of this kind').choices(EVENT_TYPES))
    .option('--actor <id or name>', 'done by: KP, Iran')
    .option('--near <place>', 'near a place or a point, within 50 km or as told: Wonsan, Wonsan,100 or 39.15,127.44,100')
    .option('--text <words>', 'with these words in a report')
    .option('--field <field>', 'with a value for this field: rangeKm')
    .addOption(
      new Option('--state <state>', 'with this field in this state; without --field: the strongest of its fields').choices(
        STATES_OF_FIELDS,
      ),
    )
    .option('--check <check>', 'that fails this check: near-border')
    .addOption(new Option('--verdict <verdict>', 'with this as the worst verdict of the check, or of any').choices(ALARMS))
    .option('--contradicted', 'with a finding that contradicts')

/** The query that options ask for. Throws commander's error on a place that is not known. */
export const queryOf = ({
  since,
  until,
  type,
  actor,
  near,
  text,
  field,
  state,
  check,
  verdict,
  contradicted,
}: QueryOptions): IncidentQuery => ({
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
  ...(type === undefined ? {} : { type }),
  ...(actor === undefined ? {} : { actor }),
  ...(near === undefined ? {} : { near: parseNear(near, loadWorld()) }),
  ...(text === undefined ? {} : { text }),
  ...(state === undefined ? {} : { state }),
  ...(field === undefined ? {} : { field }),
  ...(check === undefined ? {} : { check }),
  ...(verdict === undefined ? {} : { verdict }),
  ...(contradicted === undefined ? {} : { contradicted }),
})

const parseQueryDay = (given: string): string => {
  if (isDay(given) && parseDay(given) !== null) return given
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected a day that exists, such as 2025-11-07.`)
}
