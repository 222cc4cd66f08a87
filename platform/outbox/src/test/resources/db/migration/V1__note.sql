create table note (id uuid primary key, hospital text not null, patient_id uuid not null, body text not null);
alter table note enable row level security;
alter table note force row level security;
create policy hospital on note
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
grant select, insert, update, delete on note to "${app}";
