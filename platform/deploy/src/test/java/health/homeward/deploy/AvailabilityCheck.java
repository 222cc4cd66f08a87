package health.homeward.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A node can be drained and a version rolled out while each service goes on serving. */
final class AvailabilityCheck {
    private AvailabilityCheck() {}

    static List<String> of(Rendered rendered) {
        List<String> findings = new ArrayList<>();
        for (String service : rendered.services()) {
            JsonNode deployment = rendered.of("Deployment", service).orElseThrow();
            int least = leastReplicas(rendered, deployment, service, findings);
            if (least < 2) {
                findings.add(service + ": has " + least + " replica");
            }
            rendered.of("PodDisruptionBudget", service)
                    .ifPresent(budget -> budget(budget.path("spec"), deployment, least, service, findings));
            rollout(deployment, service, findings);
        }
        return findings;
    }

    private static int leastReplicas(Rendered rendered, JsonNode deployment, String service, List<String> findings) {
        JsonNode fixed = deployment.at("/spec/replicas");
        return rendered.of("HorizontalPodAutoscaler", service)
                .map(scaler -> {
                    if (!fixed.isMissingNode()) {
                        findings.add(service + ": every upgrade would undo its autoscaler");
                    }
                    if (!scaler.at("/spec/scaleTargetRef/name").equals(deployment.at("/metadata/name"))) {
                        findings.add(service + ": its autoscaler scales something else");
                    }
                    return scaler.at("/spec/minReplicas").asInt();
                })
                .orElse(fixed.asInt());
    }

    private static void budget(JsonNode budget, JsonNode deployment, int least, String service, List<String> findings) {
        JsonNode stay = budget.path("minAvailable");
        JsonNode go = budget.path("maxUnavailable");
        boolean drains = stay.isInt() ? stay.asInt() < least : go.isInt() ? go.asInt() > 0 : true;
        boolean serves = !go.isInt() || go.asInt() < least;
        if (!drains || !serves) {
            findings.add(service + ": its budget " + budget + " does not fit " + least + " replicas");
        }
        if (!budget.at("/selector/matchLabels").equals(deployment.at("/spec/selector/matchLabels"))) {
            findings.add(service + ": its budget counts other pods");
        }
    }

    private static void rollout(JsonNode deployment, String service, List<String> findings) {
        JsonNode pod = deployment.at("/spec/template/spec");
        if (deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt() != 0) {
            findings.add(service + ": loses a replica in every rollout");
        }
        if (pod.path("topologySpreadConstraints").isEmpty()) {
            findings.add(service + ": may lie on one node whole");
        }
        Rendered.each(pod.path("topologySpreadConstraints"))
                .filter(spread -> !spread.path("labelSelector").equals(deployment.at("/spec/selector")))
                .forEach(spread -> findings.add(service + ": spreads with other pods"));
        int shutdown = Integer.parseInt(Rendered.each(pod.at("/containers/0/env"))
                .filter(variable -> variable.path("name").asText().equals("QUARKUS_SHUTDOWN_TIMEOUT"))
                .map(variable -> variable.path("value").asText().replace("S", ""))
                .findFirst()
                .orElse("0"));
        int preStop = pod.at("/containers/0/lifecycle/preStop/exec/command/1").asInt();
        if (shutdown == 0
                || preStop == 0
                || pod.path("terminationGracePeriodSeconds").asInt() <= shutdown + preStop) {
            findings.add(service + ": is killed before it has finished");
        }
    }
}
