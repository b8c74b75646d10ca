import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileSafely } from '../intake/write-file-safely.ts'
import type { ToldIncident } from './incident-alerts.ts'

/** What was told of each incident, in a file of the data folder, so that nothing is told twice after a restart. */
export interface ToldIncidents {
  /** What was told under any of these ids, the incident told first before others; each once. */
  find(ids: readonly string[]): ToldIncident[]
  /** Resolves when it is on disk. */
  save(told: readonly ToldIncident[]): Promise<void>
  close(): Promise<void>
}

/** Opens the list; what is double in the file is taken out when much of it is. */
export const openToldIncidents = async (dataFolder: string): Promise<ToldIncidents> => {
  const folder = join(dataFolder, 'alerts')
  const path = join(folder, 'told.jsonl')
  const byId = new Map<string, ToldIncident>()
  const note = (told: ToldIncident): void => told.ids.forEach((id) => byId.set(id, told))
  const lines = (await readFile(path, 'utf8').catch(absent)).split('\n').filter((line) => line !== '')
  // A line cut off by a crash was not acknowledged: what it told is told again.
  for (const line of lines) parsed(line).forEach(note)
  const current = (): ToldIncident[] => [...new Set(byId.values())]
  await mkdir(folder, { recursive: true })
  if (lines.length > 1000 && lines.length > 3 * current().length)
    await writeFileSafely(
      path,
      current()
        .map((told) => `${JSON.stringify(told)}\n`)
        .join(''),
    )
  const file = await open(path, 'a', 0o600)
  return {
    find: (ids) => [...new Set(ids.flatMap((id) => byId.get(id) ?? []))],
    save: async (told) => {
      if (told.length === 0) return
      await file.appendFile(told.map((one) => `\n${JSON.stringify(one)}`).join('') + '\n')
      await file.sync()
      told.forEach(note)
    },
    close: () => file.close(),
  }
}

const parsed = (line: string): ToldIncident[] => {
  try {
    const told = JSON.parse(line) as ToldIncident
    return Array.isArray(told.ids) && typeof told.fields === 'object' ? [told] : []
  } catch {
    return []
  }
}

const absent = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return ''
  throw error
}
