-- What a finished visit costs (R34c), as the price list stood when it was finished: a later list changes nothing about it. A
-- visit of a kind and length that the list did not have is not here.
create table visit_price (
  visit_id       uuid   primary key references visit,
  hospital       text   not null,
  kind           text   not null check (kind in ('MASSAGE', 'TEACHING')),
  minutes        int    not null,
  currency       text   not null,
  amount_minor   bigint not null check (amount_minor >= 0),
  tariff_version bigint not null
);
alter table visit_price enable row level security;
alter table visit_price force row level security;
create policy hospital on visit_price using (hospital = current_setting('app.hospital', true))
  with check (hospital = current_setting('app.hospital', true));
grant select, insert on visit_price to "${app}";
