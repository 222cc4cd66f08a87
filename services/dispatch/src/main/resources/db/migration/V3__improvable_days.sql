-- Who chose an appointment that the patient has not yet said yes to. Of those made before this was asked a person may have
-- chosen any: none of them is moved for a better plan.
alter table visit add column chosen_by text check (chosen_by in ('PLANNING', 'PERSON'));
update visit set chosen_by = 'PERSON' where state = 'SCHEDULED';
alter table visit add check ((state = 'SCHEDULED') = (chosen_by is not null));

-- Days whose routes may be better than they are: marked with the change that makes it so, taken when the region is quiet, and
-- taken off when nothing better was found. A mark that comes while a day is in hand counts up, so that it is not lost.
create table improvable_day (
  hospital   text        not null,
  day        date        not null,
  not_before timestamptz not null,
  marks      bigint      not null default 1,
  primary key (hospital, day)
);
alter table improvable_day enable row level security;
alter table improvable_day force row level security;
create policy hospital on improvable_day using (hospital = current_setting('app.hospital', true))
  with check (hospital = current_setting('app.hospital', true));
create policy worker on improvable_day for select to current_user using (true);
grant select, insert, update, delete on improvable_day to "${app}";

create function hospitals_to_improve(at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct hospital from improvable_day where not_before <= at $$;
revoke all on function hospitals_to_improve(timestamptz) from public;
grant execute on function hospitals_to_improve(timestamptz) to "${app}";
