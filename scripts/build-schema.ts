/** Writes schema/report.schema.json from src/model/report.ts; `--check` only compares. */
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
