-- The days of a recommended start as each hospital has set them (R8, R9), told by plans; the newest version only. A hospital
-- without a row goes by the source's.

create table hospital_start_days (
  hospital               text   primary key,
  version                bigint not null,
  last_recommended       int    not null,
  proposed_haemorrhagic  int    not null
);

alter table hospital_start_days enable row level security;
alter table hospital_start_days force row level security;
create policy hospital on hospital_start_days
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
grant select, insert, update on hospital_start_days to "${app}";
