import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'

test.each([
  ['/given', { GROUNDTRACK_DATA: '/env' }, 'linux', '/given'],
  [undefined, { GROUNDTRACK_DATA: '/env', XDG_DATA_HOME: '/xdg' }, 'linux', '/env'],
  [undefined, { XDG_DATA_HOME: '/xdg', HOME: '/home/kim' }, 'linux', '/xdg/groundtrack'],
  [undefined, { XDG_DATA_HOME: 'not/absolute', HOME: '/home/kim' }, 'linux', '/home/kim/.local/share/groundtrack'],
  [undefined, { HOME: '/home/kim' }, 'freebsd', '/home/kim/.local/share/groundtrack'],
  [undefined, { HOME: '/Users/kim' }, 'darwin', '/Users/kim/Library/Application Support/Groundtrack'],
  [undefined, { LOCALAPPDATA: '/local', HOME: '/x' }, 'win32', '/local/Groundtrack'],
] as const)('%s with %j on %s is %s', (given, env, platform, folder) => expect(dataFolder(given, env, platform)).toBe(join(folder)))
