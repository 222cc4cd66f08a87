#!/bin/bash
# PostgreSQL's image runs this once, on an empty volume: a database for each service with its two roles. The owner migrates
# and owns the tables; the application owns nothing, so that row level security holds it, and migrations grant it its rights.
set -euo pipefail

database() {
    psql --set ON_ERROR_STOP=1 --quiet --no-psqlrc --username "$POSTGRES_USER" --dbname postgres \
        --set database="$1" --set owner="$1_owner" --set app="$1_app" \
        --set owner_password="$2" --set app_password="$3" << 'SQL'
create role :"owner" login nosuperuser nobypassrls password :'owner_password';
create role :"app" login nosuperuser nobypassrls password :'app_password';
create database :"database" owner :"owner";
revoke all on database :"database" from public;
grant connect on database :"database" to :"app";
\connect :"database"
grant usage on schema public to :"app";
SQL
}

for service in intake clearance plans dispatch teaching; do
    owner_password=${service^^}_OWNER_PASSWORD
    app_password=${service^^}_APP_PASSWORD
    database "$service" "${!owner_password}" "${!app_password}"
done

# Keycloak manages its own tables.
psql --set ON_ERROR_STOP=1 --quiet --no-psqlrc --username "$POSTGRES_USER" --dbname postgres \
    --set password="$KEYCLOAK_DB_PASSWORD" << 'SQL'
create role keycloak login nosuperuser nobypassrls password :'password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
