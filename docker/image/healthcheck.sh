#!/bin/bash
# Succeeds when the service says that it can serve. Plain bash: the image needs no HTTP client.
exec 3<> "/dev/tcp/127.0.0.1/${HOMEWARD_HTTP_PORT:-8080}" || exit 1
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
