package health.homeward.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The service listens where its container says, its Service leads there, and the kubelet asks where Quarkus answers. */
final class PortsCheck {
    private static final Map<String, String> PROBES = Map.of(
            "startupProbe",
            "/q/health/started",
            "livenessProbe",
            "/q/health/live",
            "readinessProbe",
            "/q/health/ready");

    private PortsCheck() {}

    static List<String> of(Rendered rendered) {
        List<String> findings = new ArrayList<>();
        for (String service : rendered.services()) {
            listening(rendered, service, findings);
            probes(rendered.container(service), service, findings);
            leading(rendered, service, findings);
        }
        return findings;
    }

    private static void listening(Rendered rendered, String service, List<String> findings) {
        String port = rendered.container(service).at("/ports/0/containerPort").asText();
        String told = rendered.environment(service).get("HOMEWARD_HTTP_PORT");
        String setting = ServiceSettings.of(service).properties().get("quarkus.http.port");
        if (!setting.startsWith("${HOMEWARD_HTTP_PORT:")) {
            findings.add(service + ": its port does not come from HOMEWARD_HTTP_PORT");
        }
        if (!port.equals(told)) {
            findings.add(service + ": its container names port " + port + " and it listens on " + told);
        }
    }

    private static void probes(JsonNode container, String service, List<String> findings) {
        PROBES.forEach((probe, path) -> {
            JsonNode get = container.path(probe).path("httpGet");
            if (!get.path("path").asText().equals(path)
                    || !get.path("port").asText().equals("http")) {
                findings.add(service + ": " + probe + " asks " + get);
            }
        });
    }

    private static void leading(Rendered rendered, String service, List<String> findings) {
        JsonNode spec = rendered.of("Service", service).orElseThrow().path("spec");
        JsonNode labels = rendered.of("Deployment", service).orElseThrow().at("/spec/template/metadata/labels");
        if (!spec.at("/ports/0/targetPort").asText().equals("http")
                || !rendered.container(service).at("/ports/0/name").asText().equals("http")) {
            findings.add(service + ": its Service leads to another port");
        }
        spec.path("selector").properties().stream()
                .filter(wanted -> !labels.path(wanted.getKey()).equals(wanted.getValue()))
                .forEach(wanted -> findings.add(service + ": its Service selects other pods by " + wanted));
    }
}
