-- Which therapists a patient's hospital wants to come, and which must not. No reason is kept in words: an exclusion has one of a
-- few causes. The version is the list's, 0 while there is none.
create table therapist_choices (
  patient_id uuid   primary key references patient,
  hospital   text   not null,
  version    bigint not null
);
create table therapist_choice (
  patient_id   uuid not null references therapist_choices,
  therapist_id uuid not null references therapist,
  hospital     text not null,
  cause        text check (cause in ('PATIENT_ASKED', 'THERAPIST_ASKED', 'RELATED', 'SAFEGUARDING')),
  primary key (patient_id, therapist_id)
);
comment on column therapist_choice.cause is 'why the therapist must not come; null for a favourite';

do $$
declare
  name text;
begin
  foreach name in array array['therapist_choices', 'therapist_choice'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy hospital on %I using (hospital = current_setting(''app.hospital'', true)) '
      'with check (hospital = current_setting(''app.hospital'', true))', name);
    execute format('grant select, insert, update, delete on %I to %I', name, '${app}');
  end loop;
end $$;
