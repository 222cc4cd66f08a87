{{/* The environment of one service's container. Every name is one that the service's configuration reads. */}}
{{- define "homeward.environment" -}}
{{- $values := .root.Values -}}
- name: QUARKUS_PROFILE
  value: prod
- name: QUARKUS_SHUTDOWN_TIMEOUT
  value: {{ printf "%vS" .it.shutdownTimeoutSeconds | quote }}
- name: HOMEWARD_HTTP_PORT
  value: {{ .it.service.containerPort | quote }}
{{- if .it.ingress.enabled }}
- name: QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING
  value: "true"
{{- end }}
- name: HOMEWARD_OIDC_URL
  value: {{ $values.keycloak.internalUrl | default $values.keycloak.url | quote }}
- name: HOMEWARD_OIDC_ISSUER
  value: {{ $values.keycloak.url | quote }}
{{- with .it.database }}
{{- include "homeward.environment.database" (dict "values" $values "database" .) }}
{{- end }}
{{- if .it.kafkaUser }}
{{- include "homeward.environment.kafka" . }}
{{- end }}
{{- $root := .root }}
{{- range $callee := get (fromYaml (include "homeward.calls" .)) .name | default list }}
- name: HOMEWARD_{{ upper $callee }}_URL
  value: {{ include "homeward.url" (dict "root" $root "callee" $callee) | quote }}
{{- end }}
{{- with get (fromYaml (include "homeward.timeZoneNames" .)) .name }}
- name: {{ . }}
  value: {{ $values.timeZone | quote }}
{{- end }}
{{- if eq .name "dispatch" }}
{{- include "homeward.environment.secret" (dict "name" "HOMEWARD_SERVICE_CLIENT_SECRET" "from" .it.client) }}
{{- end }}
{{- if eq .name "teaching" }}
- name: HOMEWARD_PUBLIC_URL
  value: {{ include "homeward.publicUrl" . | quote }}
{{- end }}
{{- if eq .name "field" }}
{{- include "homeward.environment.secret" (dict "name" "HOMEWARD_FIELD_CLIENT_SECRET" "from" .it.client) }}
{{- include "homeward.environment.secret" (dict "name" "HOMEWARD_FIELD_COOKIE_SECRET" "from" .it.cookie) }}
{{- end }}
{{- with $values.otel.endpoint }}
- name: HOMEWARD_OTEL_ENDPOINT
  value: {{ . | quote }}
{{- end }}
{{- with .it.jvmOptions }}
- name: JDK_JAVA_OPTIONS
  value: {{ . | quote }}
{{- end }}
{{- with .it.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* What each service calls the region's time zone. */}}
{{- define "homeward.timeZoneNames" -}}
intake: HOMEWARD_ZONE
dispatch: HOMEWARD_DISPATCH_ZONE
clearance: HOMEWARD_CLEARANCE_TIME_ZONE
field: HOMEWARD_TIME_ZONE
{{- end -}}

{{- define "homeward.environment.secret" }}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .from.existingSecret | quote }}
      key: {{ .from.key | quote }}
{{- end -}}

{{- define "homeward.environment.database" }}
{{- $postgresql := .values.postgresql }}
- name: HOMEWARD_DB_HOST
  value: {{ $postgresql.host | quote }}
- name: HOMEWARD_DB_PORT
  value: {{ $postgresql.port | quote }}
- name: HOMEWARD_DB_NAME
  value: {{ .database.name | quote }}
- name: HOMEWARD_DB_POOL
  value: {{ $postgresql.poolSize | quote }}
- name: HOMEWARD_DB_USER
  value: {{ .database.user | quote }}
- name: HOMEWARD_DB_OWNER_USER
  value: {{ .database.ownerUser | quote }}
{{- include "homeward.environment.secret" (dict "name" "HOMEWARD_DB_PASSWORD" "from" .database.app) }}
{{- include "homeward.environment.secret" (dict "name" "HOMEWARD_DB_OWNER_PASSWORD" "from" .database.owner) }}
{{- $tls := $postgresql.tls }}
{{- if ne $tls.mode "disable" }}
{{- $verify := eq $tls.mode "verify-full" }}
{{- $address := printf "%s:%v/%s" $postgresql.host $postgresql.port .database.name }}
- name: QUARKUS_DATASOURCE_JDBC_URL
  value: {{ printf "jdbc:postgresql://%s?sslmode=%s%s" $address $tls.mode (ternary "&sslrootcert=/etc/homeward/postgresql/ca.crt" "" $verify) | quote }}
- name: QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE
  value: {{ $tls.mode | quote }}
{{- if $verify }}
- name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM
  value: "true"
- name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS
  value: /etc/homeward/postgresql/ca.crt
- name: QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM
  value: HTTPS
{{- else }}
- name: QUARKUS_DATASOURCE_REACTIVE_TRUST_ALL
  value: "true"
{{- end }}
{{- end }}
{{- end -}}

{{- define "homeward.environment.kafka" }}
{{- $kafka := .root.Values.kafka }}
- name: HOMEWARD_KAFKA
  value: {{ $kafka.bootstrapServers | quote }}
- name: HOMEWARD_TOPICS_PREFIX
  value: {{ $kafka.topicsPrefix | quote }}
- name: HOMEWARD_CONSUMER_GROUP
  value: {{ printf "%s.%s" $kafka.topicsPrefix .name | quote }}
{{- $sasl := $kafka.sasl.mechanism }}
{{- if or $kafka.tls.enabled $sasl }}
- name: KAFKA_SECURITY_PROTOCOL
  value: {{ printf "%s%s" (ternary "SASL_" "" (ne $sasl "")) (ternary "SSL" "PLAINTEXT" $kafka.tls.enabled) | trimSuffix "_" }}
{{- end }}
{{- if $kafka.tls.enabled }}
- name: KAFKA_SSL_TRUSTSTORE_TYPE
  value: PEM
- name: KAFKA_SSL_TRUSTSTORE_LOCATION
  value: /etc/homeward/kafka/ca.crt
{{- end }}
{{- if $sasl }}
- name: KAFKA_SASL_MECHANISM
  value: {{ $sasl | quote }}
{{- include "homeward.environment.secret" (dict "name" "KAFKA_SASL_JAAS_CONFIG" "from" .it.kafkaUser) }}
{{- end }}
{{- end -}}
