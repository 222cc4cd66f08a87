{{- define "homeward.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{- define "homeward.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else if contains (include "homeward.name" .) .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "homeward.name" .) | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* Puts the values that hold for one service under `it`: its own over those for all. Takes (dict "root" $ "name" <service>). */}}
{{- define "homeward.prepare" -}}
{{- $forAll := pick .root.Values "image" "imagePullSecrets" "replicaCount" "resources" "jvmOptions" "autoscaling" "podDisruptionBudget" "service" "serviceAccount" "podAnnotations" "podLabels" "podSecurityContext" "securityContext" "nodeSelector" "tolerations" "affinity" "priorityClassName" "topologySpreadConstraints" "updateStrategy" "preStopSeconds" "shutdownTimeoutSeconds" "terminationGracePeriodSeconds" "startupProbe" "livenessProbe" "readinessProbe" "tmpSizeLimit" "extraEnv" "extraEnvFrom" "extraVolumes" "extraVolumeMounts" "settings" "ingress" -}}
{{- $own := get .root.Values.services .name -}}
{{- $_ := set . "it" (mustMergeOverwrite (deepCopy $forAll) (deepCopy $own)) -}}
{{- $_ := set . "fullname" (printf "%s-%s" (include "homeward.fullname" .root) .name) -}}
{{- end -}}

{{- define "homeward.selector" -}}
app.kubernetes.io/name: {{ include "homeward.name" .root }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end -}}

{{- define "homeward.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
app.kubernetes.io/part-of: homeward
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
{{ include "homeward.selector" . }}
{{- with .root.Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "homeward.image" -}}
{{- $own := dig "image" "repository" "" (get .root.Values.services .name) -}}
{{- $repository := $own | default (printf "%s/%s" .root.Values.image.repository .name) -}}
{{- $tag := .it.image.tag | default .root.Chart.AppVersion -}}
{{- with .it.image.registry }}{{ . }}/{{ end }}{{ $repository }}:{{ $tag }}
{{- end -}}

{{- define "homeward.serviceAccount" -}}
{{- if .it.serviceAccount.create -}}
{{- .it.serviceAccount.name | default .fullname -}}
{{- else -}}
{{- .it.serviceAccount.name | default "default" -}}
{{- end -}}
{{- end -}}

{{/* Which services a service calls by REST: the two exceptions to "services speak through Kafka". */}}
{{- define "homeward.calls" -}}
dispatch: [intake]
field: [dispatch, plans]
{{- end -}}

{{- define "homeward.url" -}}
{{- $callee := dict "root" .root "name" .callee -}}
{{- include "homeward.prepare" $callee -}}
http://{{ $callee.fullname }}:{{ $callee.it.service.port }}
{{- end -}}

{{- define "homeward.host" -}}
{{- .it.ingress.host | default (printf "%s.%s" .name .it.ingress.domain) -}}
{{- end -}}

{{- define "homeward.publicUrl" -}}
{{- $scheme := ternary "https" "http" .it.ingress.tls.enabled -}}
{{- .it.publicUrl | default (printf "%s://%s" $scheme (include "homeward.host" .)) -}}
{{- end -}}

{{/* The port that a URL names or its scheme implies. */}}
{{- define "homeward.portOf" -}}
{{- $url := urlParse . -}}
{{- $named := regexFind "[0-9]+$" (regexFind ":[0-9]+$" $url.host) -}}
{{- $named | default (ternary "443" "80" (eq $url.scheme "https")) -}}
{{- end -}}
