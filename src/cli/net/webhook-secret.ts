import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileSafely } from '../../intake/write-file-safely.ts'

/** The secret that alerts are signed with: the environment's, else the data folder's, made there on first use (`isNew`). */
export const webhookSecret = async (
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ secret: string; path: string; isNew: boolean }> => {
  const path = join(folder, 'alerts', 'webhook-secret')
  const given = env['GROUNDTRACK_WEBHOOK_SECRET']
  if (given) return { secret: given, path, isNew: false }
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  if (kept.trim() !== '') return { secret: kept.trim(), path, isNew: false }
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  await writeFileSafely(path, `${secret}\n`)
  return { secret, path, isNew: true }
}
