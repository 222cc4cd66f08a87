-- Courses and their sessions, and this service's copies of what other services told. ${app} owns nothing.

create table course (
  id             uuid        primary key,
  hospital       text        not null,
  patient_id     uuid        not null,
  clearance_id   uuid        not null,
  referral_id    uuid        not null,
  kind           text        not null check (kind in ('FIRST', 'CONSOLIDATION')),
  state          text        not null check (state in ('PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED')),
  version        bigint      not null,
  planned_at     timestamptz not null,
  prescribed_by  text        not null,
  end_reason     text,
  terms          text        not null check (terms is json object),
  situation      text        not null check (situation is json object),
  memory         text        not null check (memory is json object),
  holds          text        not null check (holds is json array),
  last_procedure date,
  recall_from    date,
  recall_until   date,
  recall_status  text        not null check (recall_status in ('WAITING', 'DUE', 'OVERDUE', 'ANSWERED', 'NONE')),
  -- When the clock has to look at the course again; null when never.
  look_at        timestamptz
);
-- R15: one course at a time.
create unique index course_open on course (hospital, patient_id) where state in ('PLANNED', 'ACTIVE', 'PAUSED');
create index course_list on course (hospital, planned_at, id);
create index course_patient on course (hospital, patient_id);
create index course_look on course (look_at) where look_at is not null;

create table session (
  id         uuid        primary key,
  hospital   text        not null,
  course_id  uuid        not null references course,
  number     int         not null,
  procedure_index int    not null,
  state      text        not null check (state in ('PLANNED', 'HELD', 'DONE', 'STOPPED', 'MISSED', 'CANCELLED')),
  date       date        not null,
  earliest   timestamptz not null,
  latest     timestamptz not null,
  content    text        not null check (content is json object),
  -- What was done, or why it was missed.
  record     text        check (record is json object),
  unique (course_id, number)
);

-- Why a person changed a course, in their own words; never in an event or a log.
create table course_note (
  id        bigint generated always as identity primary key,
  hospital  text        not null,
  course_id uuid        not null references course,
  at        timestamptz not null,
  actor     text        not null,
  action    text        not null,
  note      text        not null
);

create table clearance (
  id         uuid   primary key,
  hospital   text   not null,
  patient_id uuid   not null,
  version    bigint not null,
  state      text   not null,
  granted_at timestamptz,
  zone       text,
  -- Null until granted.
  terms      text   check (terms is json object)
);

create table patient_situation (
  hospital      text not null,
  patient_id    uuid not null,
  setting       text,
  setting_since timestamptz,
  mobility      text,
  mobility_at   timestamptz,
  side          text,
  side_at       timestamptz,
  died          boolean not null default false,
  withdrawn_referral uuid,
  primary key (hospital, patient_id)
);

do $$
declare t text;
begin
  foreach t in array array['course', 'session', 'course_note', 'clearance', 'patient_situation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy hospital on %I using (hospital = current_setting(''app.hospital'', true)) with check (hospital = current_setting(''app.hospital'', true))', t);
  end loop;
end $$;

grant select, insert, update on course, session, clearance, patient_situation to "${app}";
grant select, insert on course_note to "${app}";

-- The clock must see courses of all hospitals, and of them no more than where to look; the owner serves no request.
create policy clock on course for select to current_user using (true);
create function courses_to_look_at(at timestamptz, most int) returns table (hospital text, id uuid)
  language sql security definer set search_path = public, pg_temp
  as $$ select c.hospital, c.id from course c where c.look_at <= at order by c.look_at limit most $$;
revoke all on function courses_to_look_at(timestamptz, int) from public;
grant execute on function courses_to_look_at(timestamptz, int) to "${app}";
