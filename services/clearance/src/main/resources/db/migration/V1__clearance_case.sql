-- A clearance case: one for each referral and course, with what is known and how it was decided.
-- ${app} is the role under which the service runs; it owns nothing.

create table clearance_case (
  id           uuid        primary key,
  hospital     text        not null,
  patient_id   uuid        not null,
  referral_id  uuid        not null,
  course_kind  text        not null check (course_kind in ('FIRST', 'CONSOLIDATION')),
  -- The course that is due again and opened this case; null for a referral's first case.
  after_course uuid,
  version      bigint      not null check (version > 0),
  opened_at    timestamptz not null,
  changed_at   timestamptz not null,
  state        text        not null,
  -- Last day of the grant, whether or not it holds now.
  valid_until  date,
  -- Why it is on the neurologist's list (0 first), and where within that; null when it is not.
  attention    smallint,
  place        bigint      not null,
  dossier      text        not null check (dossier is json object),
  standing     text        not null check (standing is json object)
);
create unique index clearance_case_first on clearance_case (hospital, referral_id) where after_course is null;
create unique index clearance_case_after on clearance_case (hospital, after_course) where after_course is not null;
create index clearance_case_patient on clearance_case (hospital, patient_id, opened_at);
create index clearance_case_opened on clearance_case (hospital, opened_at, id);
create index clearance_case_worklist on clearance_case (hospital, attention, place, id) where attention is not null;

-- Who did what, when, under which rules; never changed.
create table case_history (
  id       uuid        primary key,
  case_id  uuid        not null references clearance_case,
  version  bigint      not null,
  hospital text        not null,
  at       timestamptz not null,
  action   text        not null,
  source   text        not null,
  actor    uuid,
  cause    uuid,
  marks    text        not null,
  note     text,
  unique (case_id, version)
);

alter table clearance_case enable row level security;
alter table clearance_case force row level security;
create policy hospital on clearance_case
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
alter table case_history enable row level security;
alter table case_history force row level security;
create policy hospital on case_history
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));

revoke all on clearance_case, case_history from "${app}";
grant select, insert, update on clearance_case to "${app}";
grant select, insert on case_history to "${app}";
