package health.homeward.deploy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** The ways of deploying under which every check must hold. */
final class Values {
    static final String DEFAULTS = "{}";

    static final String EVERYTHING = Repository.read("platform/deploy/src/test/resources/values/everything.yaml");

    static final String INNER_KEYCLOAK = """
            keycloak: {url: https://id.example.org/realms/homeward, internalUrl: "http://keycloak.auth:8080/realms/homeward"}
            service: {containerPort: 9000, port: 8080}
            services:
              clearance: {service: {containerPort: 9100}}
            """;

    static final String PART_OF_THE_SERVICES = """
            nameOverride: care
            services:
              teaching: {enabled: false}
              field: {enabled: false}
            """;

    private Values() {}

    static Stream<Arguments> all() {
        return Stream.of(
                        Named.of("defaults", DEFAULTS),
                        Named.of("everything switched on", EVERYTHING),
                        Named.of("an inner Keycloak, other ports", INNER_KEYCLOAK),
                        Named.of("part of the services", PART_OF_THE_SERVICES))
                .map(Arguments::of);
    }
}
