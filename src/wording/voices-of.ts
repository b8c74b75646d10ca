import type { Source } from '../model/report.ts'

/** The voices that a claim passed through, nearest first: those who say it together ("Seoul and Tokyo") are one. */
export const voicesOf = (sources: readonly Source[]): Source[][] => {
  const voices: Source[][] = []
  for (const source of sources) {
    const before = voices.at(-1)
    if (source.together && before) before.push(source)
    else voices.push([source])
  }
  return voices
}

/** "Seoul and Tokyo". */
export const sayVoice = (voice: readonly Pick<Source, 'name'>[]): string => voice.map(({ name }) => name).join(' and ')
