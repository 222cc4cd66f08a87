-- What a hospital's rule packs ask before a visit, beside the questions of every session.
alter table visit add column pack_signs text[] not null default '{}';
