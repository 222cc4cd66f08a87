-- What teaching owns. ${app} is the role under which the service runs; it owns nothing and sees one hospital at a time.

-- What other services have told about a patient, as one document: written and read whole, under the patient's lock.
create table care (
  id         uuid        primary key,
  hospital   text        not null,
  patient_id uuid        not null,
  document   text        not null,
  unique (hospital, patient_id)
);

-- The named caregivers: an id, a language and a consent. Their names stay in intake.
create table caregiver (
  caregiver_id     uuid    primary key,
  hospital         text    not null,
  patient_id       uuid    not null,
  active           boolean not null,
  language         text    not null,
  teaching_consent text    not null check (teaching_consent in ('GIVEN', 'REFUSED', 'UNKNOWN'))
);
create index caregiver_patient on caregiver (hospital, patient_id);

create table teaching_order (
  order_id     uuid        primary key,
  hospital     text        not null,
  patient_id   uuid        not null,
  caregiver_id uuid        not null,
  movements    text        not null,
  ordered_by   uuid        not null,
  ordered_at   timestamptz not null
);
create index teaching_order_patient on teaching_order (hospital, patient_id, ordered_at, order_id);

-- R34b: once for each movement of an order. R30 holds here too.
create table sign_off (
  id             uuid        primary key,
  hospital       text        not null,
  order_id       uuid        not null references teaching_order,
  patient_id     uuid        not null,
  caregiver_id   uuid        not null,
  movement       text        not null check (movement in ('STROKING', 'RUBBING', 'LIGHT_VIBRATION', 'TAPPING')),
  done_with_help boolean     not null,
  signed_by      uuid        not null,
  signed_at      timestamptz not null,
  unique (order_id, movement)
);
create index sign_off_patient on sign_off (hospital, patient_id);

-- An issued sheet: its content is what was printed and never changes.
create table sheet (
  sheet_id     uuid        primary key,
  hospital     text        not null,
  patient_id   uuid        not null,
  caregiver_id uuid        not null,
  number       int         not null,
  stage        int         not null,
  content      text        not null,
  valid_from   date        not null,
  valid_until  date        not null,
  issued_at    timestamptz not null,
  replaces     uuid,
  ended_at     timestamptz,
  ended_cause  text check (ended_cause in ('STAGE', 'HOLD', 'BED_REST', 'COURSE_ENDED', 'REVOKED', 'CORRECTED')),
  ended_by     uuid,
  check ((ended_at is null) = (ended_cause is null)),
  unique (hospital, patient_id, caregiver_id, number)
);
create index sheet_patient on sheet (hospital, patient_id, issued_at, sheet_id);
-- A caregiver never has two sheets that both count.
create unique index sheet_current on sheet (hospital, patient_id, caregiver_id) where ended_at is null;

create table link (
  link_id      uuid        primary key,
  hospital     text        not null,
  sheet_id     uuid        not null references sheet,
  patient_id   uuid        not null,
  caregiver_id uuid        not null,
  secret_hash  bytea       not null unique check (length(secret_hash) = 32),
  made_by      text        not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz
);
create index link_sheet on link (hospital, sheet_id);

create table concern (
  concern_id   uuid        primary key,
  hospital     text        not null,
  patient_id   uuid        not null,
  caregiver_id uuid        not null,
  link_id      uuid        not null references link,
  findings     text        not null,
  raised_at    timestamptz not null
);
create index concern_patient on concern (hospital, patient_id);

-- One hospital at a time, for the owner too.
do $$
declare t text;
begin
  foreach t in array array['care', 'caregiver', 'teaching_order', 'sign_off', 'sheet', 'link', 'concern'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy hospital on %I using (hospital = current_setting(''app.hospital'', true))'
      ' with check (hospital = current_setting(''app.hospital'', true))', t);
    execute format('revoke all on %I from "${app}"', t);
  end loop;
end $$;
grant select, insert, update on care, caregiver to "${app}";
grant select, insert on teaching_order, sign_off, concern to "${app}";
grant select, insert on sheet, link to "${app}";
-- What was issued and to whom a link leads cannot be rewritten, only ended.
grant update (ended_at, ended_cause, ended_by) on sheet to "${app}";
grant update (revoked_at) on link to "${app}";

-- The caregiver's page opens without a login, so nobody knows the hospital yet, and without it no row is seen. This
-- function answers one question only: to which hospital belongs the link with this hash? Whoever asks must already hold
-- the secret, and learns a short code. All else is read afterwards, under that hospital's row level security.
create policy door on link for select to current_user using (true);
create function link_hospital(hash bytea) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select hospital from link where secret_hash = hash $$;
revoke all on function link_hospital(bytea) from public;
grant execute on function link_hospital(bytea) to "${app}";

-- Wrong tries of the public page, counted for all replicas together. A wrong secret belongs to no hospital, so these rows
-- have none; they hold a hash of the sender's address for a day, and only the function below touches them.
create table wrong_try (
  sender     bytea       not null,
  since      timestamptz not null,
  tries      int         not null,
  primary key (sender, since)
);
alter table wrong_try enable row level security;
alter table wrong_try force row level security;
create index wrong_try_since on wrong_try (since);
create policy counter on wrong_try to current_user using (true) with check (true);
revoke all on wrong_try from "${app}";
create function wrong_tries(who bytea, at timestamptz) returns int
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from wrong_try where since < at - interval '1 day';
    insert into wrong_try as w (sender, since, tries)
      values (who, date_bin('15 minutes', at, timestamptz '2000-01-01 00:00:00Z'), 1)
      on conflict (sender, since) do update set tries = w.tries + 1
      returning tries
  $$;
revoke all on function wrong_tries(bytea, timestamptz) from public;
grant execute on function wrong_tries(bytea, timestamptz) to "${app}";
