import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { expect, test } from 'vitest'
import { loadWorld, read } from '../src/index.ts'
import { sampleReport } from './sample-report.ts'

const addFormats = addFormatsModule.default
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
addFormats(ajv)
const validate = ajv.compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as object)

const faults = (report: unknown): string => {
  validate(report)
  return ajv.errorsText(validate.errors, { separator: '\n' })
}

const world = loadWorld()

test.each(readdirSync('examples/reports'))('the reading of %s fits the published schema', (file) => {
  const text = readFileSync(`examples/reports/${file}`, 'utf8')
  expect(faults(JSON.parse(JSON.stringify(read({ id: file, text, published: '2026-02-10' }, { world }))))).toBe('No errors')
})

test('an empty text gives a report that fits', () => {
  expect(faults(JSON.parse(JSON.stringify(read({ text: '' }, { world }))))).toBe('No errors')
})

test('a report with every part fits', () => {
  expect(faults(sampleReport)).toBe('No errors')
})

test('a misnamed field does not fit', () => {
  expect(faults({ ...sampleReport, event: [] })).toContain('additional properties')
})
