-- What a hospital has set for itself: derived values within the source's bounds, and rule packs. Every version is kept, so
-- that it can be told later under which one a course was prescribed.

create table hospital_rules (
  hospital   text        not null,
  version    bigint      not null,
  tuning     text        not null check (tuning is json object),
  packs      text        not null check (packs is json array),
  changed_by text        not null,
  changed_at timestamptz not null,
  primary key (hospital, version)
);

alter table hospital_rules enable row level security;
alter table hospital_rules force row level security;
create policy hospital on hospital_rules
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
grant select, insert on hospital_rules to "${app}";
