-- Where a therapist is on the way to an appointment, and of how much lateness people have been warned. A row speaks of one
-- appointment: when the visit gets another therapist or time it speaks of nothing any more.
create table visit_progress (
  visit_id     uuid        primary key references visit,
  hospital     text        not null,
  therapist_id uuid        not null,
  start_at     timestamptz not null,
  en_route_at  timestamptz,
  arrived_at   timestamptz,
  warned_late  int         not null default 0
);
alter table visit_progress enable row level security;
alter table visit_progress force row level security;
create policy hospital on visit_progress using (hospital = current_setting('app.hospital', true))
  with check (hospital = current_setting('app.hospital', true));
grant select, insert, update on visit_progress to "${app}";

create function hospitals_with_visits_between(since timestamptz, until timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct hospital from visit
        where state in ('SCHEDULED', 'CONFIRMED') and start_at >= since and start_at < until $$;
revoke all on function hospitals_with_visits_between(timestamptz, timestamptz) from public;
grant execute on function hospitals_with_visits_between(timestamptz, timestamptz) to "${app}";
create index visit_start on visit (start_at) where state in ('SCHEDULED', 'CONFIRMED');
