-- Who works when, which visits are asked for, and where they stand. ${app} is the role of the running service.

create table therapist (
  id          uuid             primary key,
  hospital    text             not null,
  login       text             not null,
  given_name  text             not null,
  family_name text             not null,
  level       text             not null check (level in ('NOVICE', 'EXPERIENCED', 'HIGH')),
  gender      text             not null check (gender in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  transport   text             not null check (transport in ('CAR', 'BICYCLE', 'ON_FOOT', 'TRANSIT')),
  latitude    double precision not null check (latitude between -90 and 90),
  longitude   double precision not null check (longitude between -180 and 180),
  skills      text[]           not null,
  languages   text[]           not null,
  version     bigint           not null,
  unique (hospital, login)
);

-- Either on one date, or every weekday (1 = Monday) within a validity.
create table shift (
  id           uuid     primary key,
  hospital     text     not null,
  therapist_id uuid     not null references therapist,
  on_date      date,
  weekday      smallint check (weekday between 1 and 7),
  valid_from   date,
  valid_until  date,
  from_time    time     not null,
  until_time   time     not null check (until_time > from_time),
  check ((on_date is null) <> (weekday is null)),
  check (weekday is null or valid_from is not null)
);
create index shift_therapist on shift (therapist_id);

create table absence (
  id           uuid        primary key,
  hospital     text        not null,
  therapist_id uuid        not null references therapist,
  from_at      timestamptz not null,
  until_at     timestamptz not null check (until_at > from_at),
  reason       text        not null
);
create index absence_therapist on absence (therapist_id);

-- What the referral tells of a patient that planning needs; no name and no address.
create table patient (
  patient_id    uuid primary key,
  hospital      text not null,
  zone          text not null,
  languages     text[] not null,
  gender_wish   text
);

create table availability (
  id         bigint generated always as identity primary key,
  hospital   text     not null,
  patient_id uuid     not null references patient,
  weekday    smallint not null check (weekday between 1 and 7),
  from_time  time     not null,
  until_time time     not null check (until_time > from_time)
);
create index availability_patient on availability (patient_id);

-- The copy of a patient's home, fetched from intake; the one place of this service that holds names and addresses.
create table patient_home (
  patient_id    uuid primary key,
  hospital      text not null,
  state         text not null check (state in ('KNOWN', 'MISSING', 'UNREACHABLE')),
  given_name    text,
  family_name   text,
  phone         text,
  address_lines text[],
  city          text,
  latitude      double precision,
  longitude     double precision,
  door_notes    text,
  fetched_at    timestamptz not null,
  check (state <> 'KNOWN' or (latitude is not null and longitude is not null))
);

-- Homes to fetch; `wanted` grows with each wish, so that a fetch begun before the newest wish does not end it.
create table home_request (
  patient_id uuid        primary key,
  hospital   text        not null,
  wanted     bigint      not null,
  attempts   int         not null,
  not_before timestamptz not null
);
create index home_request_due on home_request (not_before);

create table course (
  course_id    uuid    primary key,
  hospital     text    not null,
  patient_id   uuid    not null,
  clearance_id uuid,
  state        text    not null check (state in ('ACTIVE', 'HELD', 'CLOSED')),
  bed_rest     boolean not null,
  zone         text    not null,
  resumed_at   timestamptz
);
create index course_patient on course (patient_id);

create table clearance_hold (
  clearance_id uuid        primary key,
  hospital     text        not null,
  patient_id   uuid        not null,
  held         boolean     not null,
  changed_at   timestamptz not null
);
create index clearance_hold_patient on clearance_hold (patient_id) where held;

create table visit (
  id               uuid        primary key,
  hospital         text        not null,
  patient_id       uuid        not null,
  session_id       uuid        not null,
  course_id        uuid        not null references course,
  n                int         not null,
  session_date     date        not null,
  earliest         timestamptz not null,
  latest           timestamptz not null check (latest > earliest),
  zone             text        not null,
  minutes          int         not null check (minutes > 0),
  required_level   text        not null,
  bed_rest         boolean     not null,
  areas            text[]      not null,
  state            text        not null check (state in
                     ('UNASSIGNED', 'SCHEDULED', 'CONFIRMED', 'STARTED', 'COMPLETED', 'MISSED', 'CANCELLED')),
  considered       boolean     not null,
  obstacles        text        not null,
  therapist_id     uuid references therapist,
  therapist_level  text,
  start_at         timestamptz,
  end_at           timestamptz,
  travel_minutes   int,
  travel_metres    int,
  travel_estimated boolean,
  started_at       timestamptz,
  held_during      boolean     not null,
  finished_at      timestamptz,
  minutes_given    int check (minutes_given between 0 and minutes),
  areas_given      text[],
  outcome          text,
  pain             text,
  easing_reason    text,
  ended_at         timestamptz,
  miss_reason      text,
  cancel_cause     text,
  version          bigint      not null,
  check (state not in ('SCHEDULED', 'CONFIRMED', 'STARTED', 'COMPLETED') or therapist_id is not null)
);
-- A session has one visit that is still to come or under way.
create unique index visit_open_session on visit (session_id)
  where state in ('UNASSIGNED', 'SCHEDULED', 'CONFIRMED', 'STARTED');
create index visit_session on visit (session_id);
create index visit_date on visit (hospital, session_date, id);
create index visit_patient on visit (patient_id, session_date, id);
create index visit_day on visit (therapist_id, start_at);
create index visit_waiting on visit (session_date) where state = 'UNASSIGNED';

-- Wishes to plan a hospital's region anew; inserted by whoever changed something, claimed with SKIP LOCKED.
create table planning_request (
  id       bigint generated always as identity primary key,
  hospital text not null
);

create table tariff (
  hospital text   primary key,
  currency text   not null check (currency ~ '^[A-Z]{3}$'),
  version  bigint not null
);

-- Amounts are in minor units of the currency; a teaching visit has a price of its own (R34c).
create table tariff_line (
  hospital     text   not null references tariff,
  kind         text   not null check (kind in ('MASSAGE', 'TEACHING')),
  minutes      int    not null check (minutes > 0),
  amount_minor bigint not null check (amount_minor >= 0),
  primary key (hospital, kind, minutes)
);

do $$
declare
  name text;
begin
  foreach name in array array['therapist', 'shift', 'absence', 'patient', 'availability', 'patient_home', 'home_request',
                              'course', 'clearance_hold', 'visit', 'planning_request', 'tariff', 'tariff_line'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy hospital on %I using (hospital = current_setting(''app.hospital'', true)) '
      'with check (hospital = current_setting(''app.hospital'', true))', name);
    execute format('grant select, insert, update on %I to %I', name, '${app}');
  end loop;
end $$;
grant delete on shift, absence, availability, home_request, planning_request, tariff_line to "${app}";

-- The owner, who serves no request, may see where work waits; what waits there it tells as ids alone.
create policy worker on planning_request for select to current_user using (true);
create policy worker on home_request for select to current_user using (true);
create policy worker on visit for select to current_user using (true);

create function hospitals_to_plan() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct hospital from planning_request $$;

-- Hospitals with visits that the horizon has reached unseen, or whose hours passed with nobody found.
create function hospitals_with_due_visits(horizon date, at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct hospital from visit
        where state = 'UNASSIGNED' and ((not considered and session_date <= horizon) or latest <= at) $$;

create function homes_to_fetch(at timestamptz, most int) returns table (hospital text, patient_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select hospital, patient_id from home_request where not_before <= at order by not_before limit most $$;

revoke all on function hospitals_to_plan() from public;
revoke all on function hospitals_with_due_visits(date, timestamptz) from public;
revoke all on function homes_to_fetch(timestamptz, int) from public;
grant execute on function hospitals_to_plan() to "${app}";
grant execute on function hospitals_with_due_visits(date, timestamptz) to "${app}";
grant execute on function homes_to_fetch(timestamptz, int) to "${app}";
