#!/bin/bash
# Makes what compose.yaml needs and nobody may commit: docker/.env with one random secret for each name below, and the realm
# with this stack's addresses. Run again it keeps every secret it once made.
set -euo pipefail
umask 077
cd "$(dirname "$0")"

env_file=.env
realm_source=../platform/local/src/main/resources/keycloak/homeward-realm.json
realm=.generated/homeward-realm.json

secrets=(POSTGRES_PASSWORD KEYCLOAK_DB_PASSWORD KEYCLOAK_ADMIN_PASSWORD)
for service in INTAKE CLEARANCE PLANS DISPATCH TEACHING; do
    secrets+=("${service}_OWNER_PASSWORD" "${service}_APP_PASSWORD")
done
secrets+=(ENCLAR_HIS_SECRET VALIRA_HIS_SECRET DISPATCH_CLIENT_SECRET FIELD_CLIENT_SECRET FIELD_COOKIE_SECRET USERS_PASSWORD)

touch "$env_file"
for name in "${secrets[@]}"; do
    # 128 bits as 32 hexadecimal digits: nothing in them needs quoting anywhere.
    grep -q "^$name=" "$env_file" || echo "$name=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')" >> "$env_file"
done
set -a
. "./$env_file"
set +a

# Secrets stay out of the realm's file: Keycloak puts its container's variables in when it imports it.
mkdir -p .generated
sed -e 's|@client.enclar-his.secret@|${ENCLAR_HIS_SECRET}|' \
    -e 's|@client.valira-his.secret@|${VALIRA_HIS_SECRET}|' \
    -e 's|@client.homeward-dispatch.secret@|${DISPATCH_CLIENT_SECRET}|' \
    -e 's|@client.homeward-field.secret@|${FIELD_CLIENT_SECRET}|' \
    -e 's|@users.password@|${USERS_PASSWORD}|' \
    -e "s|@field.redirect@|http://localhost:${FIELD_PORT:-28086}/*|" \
    -e "s|@intake.url@|http://localhost:${INTAKE_PORT:-28081}|" \
    -e "s|@clearance.url@|http://localhost:${CLEARANCE_PORT:-28082}|" \
    -e "s|@plans.url@|http://localhost:${PLANS_PORT:-28083}|" \
    -e "s|@dispatch.url@|http://localhost:${DISPATCH_PORT:-28084}|" \
    -e "s|@teaching.url@|http://localhost:${TEACHING_PORT:-28085}|" \
    -e 's|^\( *\)"clientId": "homeward-journey",|&\n\1"enabled": false,|' \
    "$realm_source" > "$realm"
if grep -n '@[a-z.-]*@' "$realm" >&2; then
    echo "secrets.sh: the realm has a placeholder that this script does not know" >&2
    exit 1
fi
# Keycloak's container runs as another user and must read its realm.
chmod 0755 .generated
chmod 0644 "$realm"
echo "Secrets are in docker/$env_file, the realm is docker/$realm; every demo user's password is USERS_PASSWORD."
