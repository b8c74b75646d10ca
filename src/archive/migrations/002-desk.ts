/**
 * What the desk asks: which incidents changed since it last asked, and figures for plots. `changed` is the number of the
 * transaction that last touched a row; one process writes at a time, so that later ones have higher numbers.
 */
export const desk = `
alter table incident add column changed bigint not null default (pg_current_xact_id()::text::bigint);
create index incident_changed on incident (changed);
alter table former_id add column changed bigint not null default (pg_current_xact_id()::text::bigint);
create index former_id_changed on former_id (changed);

alter table incident add column weapon_class text;
alter table incident add column range_km real;
alter table incident add column first_reported text;
update incident set stale = true;
`
