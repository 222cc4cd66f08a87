-- The tables that make one transaction one truth, the same in every service's database.
-- ${app} is the role under which the service runs; it owns nothing.

create table outbox (
  id          bigint generated always as identity primary key,
  event_id    uuid        not null unique,
  type        text        not null,
  version     int         not null,
  hospital    text        not null,
  patient_id  uuid        not null,
  occurred_at timestamptz not null,
  payload     text        not null,
  -- A patient's rows share a bucket, and one relay at a time serves a bucket: this keeps a patient's facts in order.
  bucket      smallint    not null generated always as ((abs(hashtext(patient_id::text) % 16))::smallint) stored,
  sent_at     timestamptz
);
create index outbox_unsent on outbox (bucket, id) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

create table inbox (
  event_id    uuid        primary key,
  received_at timestamptz not null
);
create index inbox_received on inbox (received_at);

-- Events that could not be handled, and the later ones of the same patient that wait behind them.
create table parked_event (
  id          bigint generated always as identity primary key,
  event_id    uuid        not null unique,
  source      text        not null,
  type        text        not null,
  version     int         not null,
  hospital    text        not null,
  patient_id  uuid        not null,
  occurred_at timestamptz not null,
  payload     text        not null,
  parked_at   timestamptz not null,
  cause       text        not null
);
create index parked_event_patient on parked_event (patient_id, id);

create table audit (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  hospital   text        not null,
  actor      text        not null,
  role       text        not null,
  action     text        not null,
  patient_id uuid,
  subject    uuid,
  accepted   boolean     not null,
  rules      text[]      not null
);
create index audit_patient on audit (hospital, patient_id, id);

create table idempotency_key (
  hospital    text        not null,
  actor       text        not null,
  key         text        not null,
  fingerprint text        not null,
  status      int         not null,
  headers     text        not null,
  body        text,
  created_at  timestamptz not null,
  primary key (hospital, actor, key)
);
create index idempotency_key_created on idempotency_key (created_at);

-- Audit and idempotency rows belong to a hospital. Outbox, inbox and parked events are the relay's own: it serves all.
alter table audit enable row level security;
alter table audit force row level security;
create policy hospital on audit
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy hospital on idempotency_key
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));

-- The owner, who serves no request, may clear out old keys.
create policy retention on idempotency_key to current_user using (true);

-- Old keys of all hospitals are forgotten by one job that must see no row's content.
create function forget_idempotency_keys(before timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ delete from idempotency_key where created_at < before $$;
revoke all on function forget_idempotency_keys(timestamptz) from public;

grant usage on schema public to "${app}";
grant select, insert, delete on outbox to "${app}";
grant update (sent_at) on outbox to "${app}";
grant select, insert, delete on inbox to "${app}";
grant select, insert, delete on parked_event to "${app}";
-- A lock on a parked row (for update) asks for the right to update a column.
grant update (cause) on parked_event to "${app}";
grant select, insert on audit to "${app}";
grant select, insert on idempotency_key to "${app}";
grant execute on function forget_idempotency_keys(timestamptz) to "${app}";
