-- Who was referred, for which stroke, and what is known of it. Names, birth dates, addresses and telephone numbers
-- of patients and caregivers are in these tables and nowhere else in the product.

create table patient (
  id                    uuid primary key,
  hospital              text not null,
  identifier_system     text,
  identifier_value      text,
  given_name            text,
  family_name           text,
  birth                 text check (birth ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  gender                text,
  phone                 text,
  languages             text not null,
  therapist_gender_wish text,
  check ((identifier_system is null) = (identifier_value is null))
);
create unique index patient_identifier on patient (hospital, identifier_system, identifier_value)
  where identifier_value is not null;

create table referral (
  id           uuid primary key,
  hospital     text        not null,
  patient_id   uuid        not null references patient (id),
  version      bigint      not null check (version > 0),
  state        text        not null check (state in ('OPEN', 'WITHDRAWN')),
  submitted_at timestamptz not null,
  -- The onset as text: a second referral of a patient for the same stroke is recognised by it.
  onset        text        not null,
  -- The referral as one JSON document: it is read and written whole; what queries need stands in the columns above.
  document     text        not null check (document is json object),
  warnings     text        not null check (warnings is json array)
);
create index referral_patient on referral (hospital, patient_id, submitted_at);
create index referral_list on referral (hospital, submitted_at desc, id desc);

create table condition_report (
  id           uuid        not null,
  referral_id  uuid        not null references referral (id),
  -- Version of the referral at which it came: orders the reports, and tells two findings of one report apart.
  version      bigint      not null,
  hospital     text        not null,
  kind         text        not null,
  effective_at timestamptz not null,
  reported_at  timestamptz not null,
  document     text        not null check (document is json object),
  primary key (referral_id, version)
);

alter table patient enable row level security;
alter table patient force row level security;
create policy hospital on patient
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
alter table referral enable row level security;
alter table referral force row level security;
create policy hospital on referral
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));
alter table condition_report enable row level security;
alter table condition_report force row level security;
create policy hospital on condition_report
  using (hospital = current_setting('app.hospital', true)) with check (hospital = current_setting('app.hospital', true));

-- Nothing is ever deleted by the service, and what was reported stays as it was.
revoke all on patient, referral, condition_report from "${app}";
grant select, insert, update on patient to "${app}";
grant select, insert, update on referral to "${app}";
grant select, insert on condition_report to "${app}";
