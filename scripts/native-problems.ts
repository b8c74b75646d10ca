import type { OrganizationRow, PersonRow } from '../src/world/rows.ts'

/** Scripts in which a country's names are written; names of people hold nothing else. */
const SCRIPTS: Readonly<Record<string, { readonly name: string; readonly of: RegExp }>> = {
  KR: { name: 'Hangul', of: /^[\p{sc=Hangul}\d ]+$/u },
  KP: { name: 'Hangul', of: /^[\p{sc=Hangul}\d ]+$/u },
  JP: { name: 'kanji or kana', of: /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー・]+$/u },
  CN: { name: 'Chinese characters', of: /^[\p{sc=Han}·]+$/u },
  TW: { name: 'Chinese characters', of: /^[\p{sc=Han}·]+$/u },
}
/** Bodies of Koreans in another country write their names in Hangul. */
const OF_KOREANS = /^(?:kp-chongryon|jp-choson-sinbo)$/

type Row = Pick<PersonRow | OrganizationRow, 'id' | 'country' | 'native' | 'nativeSource'>

/** What is wrong with the names in own script of data/people.json or data/organizations.json, one sentence a fault with the fix. */
export const nativeProblems = (file: string, rows: readonly Row[]): string[] => {
  const problems: string[] = []
  const owners = new Map<string, string>()
  for (const { id, country, native, nativeSource } of rows) {
    const say = (fault: string): void => void problems.push(`${file}: ${id}: ${fault}`)
    if (native === undefined) {
      if (nativeSource !== undefined) say('has nativeSource and no native; give the name, or leave both out')
      continue
    }
    if (native.length === 0) say('native is empty; leave it out where no name was found')
    if (!nativeSource?.trim()) say('native has no nativeSource; say where the name was read')
    if (new Set(native).size !== native.length) say('a name stands twice in native')
    const script = SCRIPTS[OF_KOREANS.test(id) ? 'KP' : (country ?? '')]
    if (!script) say(`native of ${country ?? 'no country'} is not checked; add its script to scripts/native-problems.ts`)
    for (const name of native) {
      if (name !== name.trim() || name !== name.normalize('NFC'))
        say(`native ${JSON.stringify(name)} has blanks at its ends, or is not NFC`)
      if (script && !script.of.test(name)) say(`native ${JSON.stringify(name)} is not in ${script.name}`)
      const key = `${name}|${country}`
      const owner = owners.get(key)
      if (owner !== undefined && owner !== id) say(`native ${name} is also that of ${owner}; one of them is wrong`)
      owners.set(key, id)
    }
  }
  return problems
}
