import { stat } from 'node:fs/promises'

/** A place in a file: everything before it has been given out, nothing from there on. */
export interface Place {
  /** Bytes of the file as it lies on the disk. */
  at: number
  /** Records or lines before it. */
  number: number
}

/** A place in one of many files, with what tells whether that file is still the same. */
export interface IntakePlace extends Place {
  file: string
  /** Bytes. */
  size: number
  /** Milliseconds since 1970. */
  modified: number
}

/** Where to go on, and when the run began that came so far: what was changed since is read again. */
export interface IntakeResume extends IntakePlace {
  startedAt: number
}

/** A place in a file as it is now; null where there is none. */
export const placeIn = async (file: string, place: Place): Promise<IntakePlace | null> => {
  const info = await stat(file).catch(() => null)
  return info && { file, size: info.size, modified: info.mtimeMs, ...place }
}

/** Whether a file was made, moved there or changed since; true where nobody knows. */
export const isChangedSince = async (file: string, since: number): Promise<boolean> => {
  const info = await stat(file).catch(() => null)
  return !info || Math.max(info.ctimeMs, info.mtimeMs) >= since
}
