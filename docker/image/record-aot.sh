#!/bin/bash
# Records /opt/homeward/app.aot while the image is built: the service starts in the dark (no database, no broker, no identity
# provider answers it), is asked a few questions, and is stopped. What it loads and links on the way goes into the cache.
set -euo pipefail
cd /opt/homeward

port=8099
log=/tmp/record-aot.log
nowhere=127.0.0.1:9

# The start's own needs of the outside, switched off for this run alone.
export QUARKUS_PROFILE=prod QUARKUS_FLYWAY_MIGRATE_AT_START=false QUARKUS_OIDC_CONNECTION_DELAY=0S
export HOMEWARD_HTTP_PORT=$port QUARKUS_HTTP_PORT=$port
export HOMEWARD_DB_HOST=127.0.0.1 HOMEWARD_DB_PORT=9 HOMEWARD_KAFKA=$nowhere HOMEWARD_OIDC_URL=http://$nowhere/realms/homeward
# Settings without which a start is refused; these values open nothing and are in no layer.
placeholder=only-for-the-recording-of-the-cache
export HOMEWARD_DB_PASSWORD=$placeholder HOMEWARD_DB_OWNER_PASSWORD=$placeholder
export HOMEWARD_SERVICE_CLIENT_SECRET=$placeholder HOMEWARD_FIELD_CLIENT_SECRET=$placeholder
export HOMEWARD_FIELD_COOKIE_SECRET=$placeholder

status() {
    { exec 3<> "/dev/tcp/127.0.0.1/$port"; } 2> /dev/null || return 0
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
    local code=
    read -r _ code _ <&3 || true
    cat <&3 > /dev/null || true
    exec 3>&-
    echo "$code"
}

give_up() {
    cat "$log"
    echo "record-aot: $1" >&2
    exit 1
}

java @jvm.options -XX:AOTCacheOutput=/opt/homeward/app.aot -jar /opt/homeward/quarkus-run.jar > "$log" 2>&1 &
service=$!
for ((waited = 0; ; waited++)); do
    kill -0 "$service" 2> /dev/null || give_up "the service ended before it served"
    [ -n "$(status /q/health/started)" ] && break
    [ "$waited" -lt 1200 ] || give_up "the service did not start within two minutes"
    sleep 0.1
done
for path in /q/health/live /q/health/ready /q/metrics /q/openapi / /nothing-here; do
    echo "record-aot: GET $path $(status "$path")"
done
kill -TERM "$service"
wait "$service" || true
[ -s app.aot ] || give_up "the JVM wrote no cache"

# A cache that does not hold the application itself is worth little: a package of another type than aot-jar, most likely.
QUARKUS_INIT_AND_EXIT=true java @jvm.options -XX:AOTCache=/opt/homeward/app.aot -XX:AOTMode=on -Xlog:class+load \
    -jar /opt/homeward/quarkus-run.jar > "$log" 2>&1 || give_up "the service does not start from its cache"
grep -q 'io.quarkus.runner.ApplicationImpl source: shared objects file' "$log" \
    || give_up "the cache does not hold the application; was it packaged with -Dquarkus.package.jar.type=aot-jar?"
rm -f "$log"
chmod 0444 app.aot
ls -l app.aot
