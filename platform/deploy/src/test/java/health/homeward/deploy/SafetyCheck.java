package health.homeward.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A container that is broken into finds nothing to write on, no rights, no token; and no manifest holds a secret. */
final class SafetyCheck {
    private static final String SECRET_NAME = ".*(PASSWORD|SECRET|JAAS|TOKEN_KEY).*";

    private SafetyCheck() {}

    static List<String> of(Rendered rendered) {
        List<String> findings = new ArrayList<>();
        for (String service : rendered.services()) {
            confined(rendered.pod(service), service, findings);
            rendered.environment(service).forEach((name, value) -> {
                if (name.matches(SECRET_NAME) && !value.startsWith("secret:")) {
                    findings.add(service + ": " + name + " stands in the manifest");
                }
            });
        }
        if (!rendered.all("Secret").isEmpty()) {
            findings.add("the chart renders a Secret");
        }
        if (rendered.text().toLowerCase().contains("bitnami")) {
            findings.add("the chart names Bitnami");
        }
        return findings;
    }

    private static void confined(JsonNode pod, String service, List<String> findings) {
        JsonNode container = pod.at("/containers/0");
        JsonNode context = container.path("securityContext");
        must(pod.at("/securityContext/runAsNonRoot").asBoolean(), service + ": may run as root", findings);
        must(pod.at("/securityContext/runAsUser").asInt() > 0, service + ": has no user", findings);
        must(
                pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
                service + ": may make every system call",
                findings);
        must(context.path("readOnlyRootFilesystem").asBoolean(), service + ": may write to its root", findings);
        must(
                context.has("allowPrivilegeEscalation")
                        && !context.path("allowPrivilegeEscalation").asBoolean(),
                service + ": may gain privileges",
                findings);
        must(context.at("/capabilities/drop/0").asText().equals("ALL"), service + ": keeps capabilities", findings);
        must(
                pod.has("automountServiceAccountToken")
                        && !pod.path("automountServiceAccountToken").asBoolean(),
                service + ": holds a token of the cluster",
                findings);
        must(container.at("/resources/limits").has("memory"), service + ": has no end of memory", findings);
        must(container.at("/resources/requests").has("cpu"), service + ": asks for no CPU", findings);
        must(
                Rendered.each(container.path("volumeMounts"))
                        .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")),
                service + ": has no /tmp",
                findings);
    }

    private static void must(boolean holds, String otherwise, List<String> findings) {
        if (!holds) {
            findings.add(otherwise);
        }
    }
}
