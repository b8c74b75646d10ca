/** Writes the JSON Schemas of the public formats and of the answers of the API from their types; `--check` only compares. */
import { createGenerator } from 'ts-json-schema-generator'
import { writeOrCheck } from './write-or-check.ts'

const schema = createGenerator({
  path: 'src/model/report.ts',
  tsconfig: 'tsconfig.json',
  type: 'Report',
  topRef: false,
  skipTypeCheck: true,
}).createSchema('Report')

writeOrCheck(
  'schema/report.schema.json',
  `${JSON.stringify({ ...schema, $id: 'urn:groundtrack:report:1', title: 'groundtrack/report@1' }, null, 2)}\n`,
  'npm run build:schema',
)

/** A format that is a type with this very name is there already. */
function namedAnswers(properties: Record<string, object>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, schema]) => !('$ref' in schema) || schema.$ref !== `#/definitions/${name}`),
  )
}

const answers = createGenerator({
  path: 'src/server/schemas/api-answers.ts',
  tsconfig: 'tsconfig.json',
  type: 'ApiAnswers',
  topRef: true,
  skipTypeCheck: true,
}).createSchema('ApiAnswers')

// Every property of ApiAnswers is a format with a name of its own.
const { ApiAnswers, ...definitions } = answers.definitions as Record<string, { properties: Record<string, object> }>
writeOrCheck(
  'schema/api.schema.json',
  `${JSON.stringify({ $schema: answers.$schema, definitions: { ...definitions, ...namedAnswers(ApiAnswers!.properties) } }, null, 2)}\n`,
  'npm run build:schema',
)
