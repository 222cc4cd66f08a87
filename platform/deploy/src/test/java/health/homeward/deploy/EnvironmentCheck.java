package health.homeward.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A variable that nobody reads is a typing error, and one that is missing lets a service look on its own machine. */
final class EnvironmentCheck {
    private EnvironmentCheck() {}

    static List<String> of(Rendered rendered) {
        List<String> findings = new ArrayList<>();
        for (String service : rendered.services()) {
            findings.addAll(of(service, rendered.environment(service)));
        }
        return findings;
    }

    static List<String> of(String service, Map<String, String> environment) {
        ServiceSettings settings = ServiceSettings.of(service);
        List<String> findings = new ArrayList<>();
        environment.keySet().stream()
                .filter(name -> !settings.reads(name) && !OtherSettings.knows(name))
                .forEach(name -> findings.add(service + ": nothing reads " + name));
        settings.needed().stream()
                .filter(name -> !environment.containsKey(name))
                .forEach(name -> findings.add(service + ": " + name + " is needed and not set"));
        if (!"prod".equals(environment.get("QUARKUS_PROFILE"))) {
            findings.add(service + ": is not in the production profile");
        }
        if (environment.containsKey("HOMEWARD_CLOCK_OFFSET_FILE")) {
            findings.add(service + ": has a door to its clock");
        }
        return findings;
    }
}
