/** What "the sixth cruise missile this year" is counted by. */
export const weapons = `
alter table incident add column weapon_name text;
alter table incident add column weapons int;
update incident set stale = true;
`
