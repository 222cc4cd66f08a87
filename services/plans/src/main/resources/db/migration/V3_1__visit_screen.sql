-- That a session at home began after a clean screen of a conscious patient (R6, R43), as dispatch tells when a visit begins.
create table visit_screen (
  session_id uuid        primary key references session,
  hospital   text        not null,
  at         timestamptz not null
);

alter table visit_screen enable row level security;
alter table visit_screen force row level security;
create policy hospital on visit_screen
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
grant select, insert, update on visit_screen to "${app}";
