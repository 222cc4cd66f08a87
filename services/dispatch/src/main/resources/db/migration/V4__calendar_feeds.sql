-- A therapist's calendar feed: whoever holds the secret may read when the therapist is where, and nothing of patients. The
-- secret itself is told once and kept as a hash (SHA-256, hex).
create table calendar_feed (
  therapist_id uuid        primary key references therapist,
  hospital     text        not null,
  secret_hash  text        not null unique,
  made_at      timestamptz not null,
  version      bigint      not null default 1
);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy hospital on calendar_feed using (hospital = current_setting('app.hospital', true))
  with check (hospital = current_setting('app.hospital', true));
grant select, insert, update, delete on calendar_feed to "${app}";

-- A calendar program has no token, so nobody knows the hospital yet, and without it no row is seen. Whoever asks must already
-- hold the secret, and learns a short code; all else is read afterwards, under that hospital's row level security.
create policy door on calendar_feed for select to current_user using (true);
create function calendar_hospital(hash text) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select hospital from calendar_feed where secret_hash = hash $$;
revoke all on function calendar_hospital(text) from public;
grant execute on function calendar_hospital(text) to "${app}";
