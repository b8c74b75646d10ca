/**
 * First shape of the archive. JSON that must come back as it was (surrogates, zero characters) is `json`, which keeps its text;
 * `text` columns beside it are for finding. Minutes and days count from 1970 UTC.
 */
export const start = `
create table state (
  only_row boolean primary key default true check (only_row),
  applied bigint not null default 0,   -- number of the last journal entry applied
  mark text,                           -- SHA-256 of that entry: tells another journal
  reading text,                        -- version of the reader by the last entry that names one
  analyzed bigint not null default 0   -- revisions in store when the planner last looked
);
insert into state default values;

create table article (
  key text collate "C" not null,
  revision int not null,
  newest boolean not null,
  mark text collate "C" not null,      -- of the ids of incidents that it founds
  seq bigint not null unique,
  taken_in text not null,
  text_digest text not null,           -- SHA-256: the same text again is known
  signature text not null,             -- MinHash, base64 of little-endian 32-bit numbers
  published_minute int,
  reading text not null,               -- version of the reader that made the report
  digest json not null,                -- what tells copies, without signature
  copy_of text collate "C",
  copy_kind text,
  copy_score real,
  copy_because text,
  title text,
  outlet text,
  published text,
  report json not null,
  words tsvector not null,
  primary key (key, revision)
);
create index article_reading on article (reading);
create index article_mark on article (mark) where newest;
create index article_words on article using gin (words) where newest;

create table event (
  article text collate "C" not null,
  revision int not null,
  starts int not null,
  ends int not null,
  newest boolean not null,             -- of the newest revision: only these are merged
  followed_by int,                     -- of an older revision: start of the event that took its place in the newest
  type text not null,
  published_minute int not null,       -- the greatest number where undated, so that these come last
  breadth smallint,                    -- of its window, 0: days, 1: weeks; null: no time finds it
  from_minute int,
  to_minute int,
  incident text collate "C",           -- null where an older revision has nothing that took its place
  score real not null,
  reasons json not null,
  decision bigint,
  sketch json not null,                -- without signature
  account json not null,
  primary key (article, revision, starts, ends)
);
create index event_window on event (breadth, from_minute) where newest;
create index event_incident on event (incident, published_minute, article, starts);

create table incident (
  id text collate "C" primary key,
  mark text collate "C" not null,      -- of the article in its id
  type text not null,
  title text not null,
  actor text,
  actor_name text,
  date text,
  first_day int,
  last_day int,
  time_utc text,
  place text,
  lat double precision,
  lon double precision,
  state text not null,
  reports int not null,
  origins int not null,
  alarms int not null,
  contradicted boolean not null,
  updated text not null,
  stale boolean not null               -- its columns are not yet those of its record
);
create index incident_mark on incident (mark);
create index incident_stale on incident (id) where stale;
create index incident_day on incident (first_day desc nulls last, id);
create index incident_actor_name on incident (lower(actor_name));
create index incident_actor on incident (actor, first_day desc nulls last, id);
create index incident_type on incident (type, first_day desc nulls last, id);
create index incident_state on incident (state, first_day desc nulls last, id);
create index incident_contradicted on incident (first_day desc nulls last, id) where contradicted;
create index incident_place on incident (lat, lon) where lat is not null;

create table incident_origin (
  incident text collate "C" not null,
  origin text not null,
  primary key (incident, origin)
);
create index incident_origin_origin on incident_origin (origin);

-- Ids that an incident once had; not emptied by a rebuild, so that every id ever shown leads somewhere.
create table former_id (
  id text collate "C" primary key,
  mark text collate "C" not null,
  incident text collate "C"            -- null while the archive is being rebuilt
);
create index former_id_mark on former_id (mark);
create index former_id_incident on former_id (incident);

create table decision (
  seq bigint primary key,
  at text not null,
  decided_by text not null,
  op text not null,
  decision json not null,
  undone_by bigint,
  problem text,                        -- of an undo: why it takes back nothing
  moved json                           -- what a merge, split or move took from where, for undo
);
create table decision_article (
  article text collate "C" not null,
  seq bigint not null,
  primary key (article, seq)
);
`
