import type { Statement } from './account.ts'

type Told = Pick<Statement, 'field' | 'value' | 'span' | 'item'>

/** Classes that are counted beside the missiles, as what they are called. */
const BESIDE: Readonly<Record<string, string>> = { drone: 'drones', artillery: 'shells', interceptor: 'interceptors' }

/** Where an article counts things of two kinds ("eight missiles and five drones"), each number is told of its own kind. */
export const withKinds = <S extends Told>(statements: readonly S[]): S[] => {
  const kinds = new Map(
    statements
      .filter((s) => s.field === 'count')
      .map((count) => [count, kindOf(statements.find((s) => s.field === 'weaponClass' && s.span[0] === count.span[0])?.value)] as const),
  )
  const [main] = kinds.values()
  if (new Set(kinds.values()).size < 2) return [...statements]
  return statements.map((s) => {
    const count = s.field === 'weaponClass' ? [...kinds.keys()].find((c) => c.span[0] === s.span[0]) : s
    const kind = count === undefined ? undefined : kinds.get(count)
    return s.item === null && kind !== undefined && kind !== null && kind !== main ? { ...s, item: kind } : s
  })
}

const kindOf = (weaponClass: unknown): string | null => BESIDE[String(weaponClass)] ?? null
