/** Where a title tells a length, for readers who want another unit; null where it tells none. */
export const titleLengths = `
alter table incident add column title_lengths jsonb;
update incident set stale = true;
`
