package health.homeward.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The network lets through what a service's settings say that it calls, and nothing else. */
final class FlowsCheck {
    private final Rendered rendered;
    private final List<String> findings = new ArrayList<>();

    private FlowsCheck(Rendered rendered) {
        this.rendered = rendered;
    }

    static List<String> of(Rendered rendered) {
        FlowsCheck check = new FlowsCheck(rendered);
        check.everythingElseIsDenied();
        rendered.services().forEach(check::outgoing);
        rendered.services().forEach(check::incoming);
        return check.findings;
    }

    private void everythingElseIsDenied() {
        boolean denied = rendered.all("NetworkPolicy").stream()
                .map(policy -> policy.path("spec"))
                .anyMatch(spec -> spec.path("policyTypes").size() == 2
                        && !spec.has("ingress")
                        && !spec.has("egress")
                        && !spec.at("/podSelector/matchLabels").has(Rendered.COMPONENT));
        if (!denied) {
            findings.add("no policy denies what no other allows");
        }
    }

    private void outgoing(String service) {
        ServiceSettings settings = ServiceSettings.of(service);
        Map<String, String> environment = rendered.environment(service);
        Set<String> expected = new TreeSet<>(settings.calls());
        Set<String> called = rules(service, "egress")
                .flatMap(rule -> Rendered.each(rule.path("to")))
                .map(FlowsCheck::component)
                .filter(component -> !component.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!called.equals(expected)) {
            findings.add(service + ": may call " + called + " and calls " + expected);
        }
        settings.calls().stream()
                .filter(callee -> rendered.services().contains(callee))
                .forEach(callee -> leadsTo(callee, environment.get("HOMEWARD_" + callee.toUpperCase() + "_URL")));
        Set<String> open = portsOutside(service);
        if (!rules(service, "egress").anyMatch(rule -> ports(rule).contains("53"))) {
            findings.add(service + ": may ask for no names");
        }
        if (open.contains(databasePort()) != settings.hasDatabase()) {
            findings.add(service + ": PostgreSQL is "
                    + (settings.hasDatabase() ? "out of its reach" : "none of its business"));
        }
        if (settings.hasKafka() && !open.containsAll(brokerPorts(environment))) {
            findings.add(service + ": Kafka is out of its reach");
        }
        if (!open.contains(port(URI.create(environment.get("HOMEWARD_OIDC_URL"))))) {
            findings.add(service + ": Keycloak is out of its reach");
        }
    }

    private void incoming(String service) {
        Set<String> expected = rendered.services().stream()
                .filter(other -> ServiceSettings.of(other).calls().contains(service))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> callers = rules(service, "ingress")
                .flatMap(rule -> Rendered.each(rule.path("from")))
                .map(FlowsCheck::component)
                .filter(component -> !component.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        callers.retainAll(rendered.services());
        if (!callers.equals(expected)) {
            findings.add(service + ": may be called by " + callers + " and is called by " + expected);
        }
        String port = rendered.container(service).at("/ports/0/containerPort").asText();
        rules(service, "ingress")
                .filter(rule -> !ports(rule).equals(Set.of(port)) || !rule.has("from"))
                .forEach(rule -> findings.add(service + ": lets in " + rule));
    }

    /** The address that a caller is given must be the callee's Service, and the flow its container's port. */
    private void leadsTo(String callee, String address) {
        if (address == null) {
            findings.add(callee + ": has callers who do not know where it is");
            return;
        }
        URI url = URI.create(address);
        JsonNode service = rendered.of("Service", callee).orElseThrow();
        if (!url.getHost().equals(service.at("/metadata/name").asText())
                || !port(url).equals(service.at("/spec/ports/0/port").asText())) {
            findings.add(callee + ": is not at " + url);
        }
        String port = rendered.container(callee).at("/ports/0/containerPort").asText();
        rendered.services().stream()
                .flatMap(caller -> rules(caller, "egress"))
                .filter(rule -> component(rule.at("/to/0")).equals(callee)
                        && !ports(rule).equals(Set.of(port)))
                .forEach(rule -> findings.add(callee + ": is called on another port by " + rule));
    }

    private Set<String> portsOutside(String service) {
        return rules(service, "egress")
                .filter(rule -> component(rule.at("/to/0")).isEmpty())
                .flatMap(rule -> ports(rule).stream())
                .collect(Collectors.toSet());
    }

    private String databasePort() {
        // Pods of PostgreSQL listen on 5432 whatever the port of the Service in front of them.
        return "5432";
    }

    private static Set<String> brokerPorts(Map<String, String> environment) {
        return Set.of(environment.get("HOMEWARD_KAFKA").split(",")).stream()
                .map(broker -> broker.substring(broker.lastIndexOf(':') + 1))
                .collect(Collectors.toSet());
    }

    private Stream<JsonNode> rules(String service, String direction) {
        return rendered.of("NetworkPolicy", service).stream()
                .flatMap(policy -> Rendered.each(policy.path("spec").path(direction)));
    }

    private static Set<String> ports(JsonNode rule) {
        return Rendered.each(rule.path("ports"))
                .map(port -> port.path("port").asText())
                .collect(Collectors.toSet());
    }

    private static String component(JsonNode peer) {
        return peer.at("/podSelector/matchLabels").path(Rendered.COMPONENT).asText();
    }

    private static String port(URI url) {
        return Integer.toString(
                url.getPort() > 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80);
    }
}
