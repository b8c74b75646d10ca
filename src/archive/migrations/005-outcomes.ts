/** What lists are filtered by: the state of each field, and the worst verdict of each check that failed. */
export const outcomes = `
alter table incident add column fields jsonb not null default '{}';
alter table incident add column checks jsonb not null default '{}';
create index incident_fields on incident using gin (fields);
create index incident_checks on incident using gin (checks) where checks <> '{}';
update incident set stale = true;
`
