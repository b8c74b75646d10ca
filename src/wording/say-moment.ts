import { sayDate } from './say-date.ts'

/** A moment of ours to the minute: "Mon 23 Nov 2026 09:06 UTC". */
export const sayMoment = (iso: string): string => sayDate(iso.replace(/:\d\d(?:\.\d+)?Z$/, 'Z'))
