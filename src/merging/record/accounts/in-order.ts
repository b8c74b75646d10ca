import type { Statement } from './account.ts'

const LATER = /^(?:second|third|fourth|fifth|other|others|another|last)\b/

/** What is told before "the second" is told of the first, where one other value of the field stands before it. */
export const inOrder = <S extends Pick<Statement, 'field' | 'item' | 'span' | 'value'>>(statements: readonly S[]): S[] =>
  statements.map((s) => {
    if (s.item !== null) return s
    const others = statements.filter((o) => o !== s && o.field === s.field)
    const later = others.find((o) => o.item !== null && LATER.test(o.item) && o.span[0] > s.span[0] && o.span[0] - s.span[0] < 400)
    const differs = later && JSON.stringify(later.value) !== JSON.stringify(s.value)
    const told = others.some((o) => o.item?.startsWith('first'))
    return differs && !told ? { ...s, item: 'first' } : s
  })
