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

const TUPLE_WORDS: Readonly<Record<string, string>> = { items: 'prefixItems', additionalItems: 'items' }

/** The same in the words of JSON Schema 2020-12, which OpenAPI 3.1 speaks: places of a tuple are `prefixItems` there. */
function inNewWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inNewWords)
  if (typeof schema !== 'object' || schema === null) return schema
  const tuple = Array.isArray((schema as { items?: unknown }).items)
  const name = (key: string): string => (tuple ? (TUPLE_WORDS[key] ?? key) : key)
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [name(key), inNewWords(value)]))
}

// Every property of ApiAnswers is a format with a name of its own.
const { ApiAnswers, ...definitions } = answers.definitions as Record<string, { properties: Record<string, object> }>
writeOrCheck(
  'schema/api.schema.json',
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      definitions: inNewWords({ ...definitions, ...namedAnswers(ApiAnswers!.properties) }),
    },
    null,
    2,
  )}\n`,
  'npm run build:schema',
)
