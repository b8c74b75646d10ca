import { homedir } from 'node:os'
import { join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** Where the data of this user lie unless told otherwise: as each system wants it. */
export const dataFolder = (given: string | undefined, env: Env, platform: NodeJS.Platform = process.platform): string => {
  const told = given ?? env['GROUNDTRACK_DATA']
  if (told) return told
  const home = env['HOME'] ?? homedir()
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Groundtrack')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Groundtrack')
  // The specification tells to ignore a relative one.
  const data = env['XDG_DATA_HOME']
  return join(data?.startsWith('/') ? data : join(home, '.local', 'share'), 'groundtrack')
}
