/**
 * Holds our scorer and the one that came with the development reports together: same predictions, same figures. The
 * predictions are gold turned into readings and spoilt by a seeded hand, so that every kind has hits and misses.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { loadArticle, loadGold } from '../corpus.ts'
import { isWithin, parseRange } from '../halves.ts'
import { scoreReports } from './score-reports.ts'
import { spoiltReading } from './spoilt-reading.ts'

const SHARED = '../shared'
const REPORTS = join(SHARED, 'reports')
const SCORER = join(SHARED, 'eval/score-reports.mjs')

describe.skipIf(!existsSync(SCORER) || !existsSync(REPORTS))('scores are those of the shared scorer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundtrack-agreement-'))
  const pred = join(folder, 'pred.jsonl')
  let readings = new Map<string, Report>()

  beforeAll(() => {
    const golds = loadGold(REPORTS).filter((g) => isWithin(g.id, parseRange('001-024')))
    readings = new Map(golds.map((g, i) => [g.id, spoiltReading(g, loadArticle(REPORTS, g), i + 1)]))
    writeFileSync(pred, [...readings.values()].map((r) => JSON.stringify(r)).join('\n'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['001-024', '003-009', '020-024'])('on %s', (only) => {
    const args = [SCORER, '--gold', join(REPORTS, 'gold.jsonl'), '--pred', pred, '--only', only, '--json']
    const theirs = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as unknown
    const golds = loadGold(REPORTS).filter((g) => isWithin(g.id, parseRange(only)))
    const { misses: _, ...ours } = scoreReports(golds, readings)
    expect(ours).toEqual(theirs)
  })
})
