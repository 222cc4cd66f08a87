-- How many minutes of visits a therapist may have in a day and in a week (Monday to Sunday); null where only the shifts say.
alter table therapist
  add column most_minutes_a_day  int check (most_minutes_a_day > 0),
  add column most_minutes_a_week int check (most_minutes_a_week > 0);
