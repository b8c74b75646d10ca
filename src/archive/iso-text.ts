/** A timestamptz as PostgreSQL prints it ("2025-11-07 06:00:00+00") in ISO 8601 UTC with milliseconds. */
export const isoText = (printed: string): string => new Date(printed.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')).toISOString()
