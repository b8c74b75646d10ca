/**
 * The words of each article's newest revision in a table of their own: rows of a tenth of the size of an article's, since a
 * question for a common word visits each. `incidents` follows when the columns of an incident are made anew.
 */
export const wording = `
create table wording (
  article text collate "C" primary key,
  seq bigint not null,
  incidents text[] not null,
  words tsvector not null
);
insert into wording
  select key, seq, coalesce((select array_agg(distinct e.incident order by e.incident) from event e where e.article = key and e.newest), '{}'), words
  from article where newest;
-- What is not yet sorted into the index is read by every question: little of it, kB.
create index wording_words on wording using gin (words) with (gin_pending_list_limit = 256);
drop index article_words;
alter table article drop column words;
analyze wording;
`
