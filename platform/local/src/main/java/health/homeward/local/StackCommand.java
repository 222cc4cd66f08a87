package health.homeward.local;

import java.nio.file.Path;
import java.util.EnumSet;

/** Starts or stops the tests' shared stack by hand: {@code up} or {@code stop}, then the repository's root. */
public final class StackCommand {

    private StackCommand() {}

    public static void main(String[] args) {
        Path root = Path.of(args[1]).toAbsolutePath().normalize();
        StackSettings settings = StackSettings.forTests(root, EnumSet.allOf(Part.class));
        if (args[0].equals("stop")) {
            Stack.stop(settings.state());
            return;
        }
        Endpoints endpoints = Stack.forTests(settings).ensureUp();
        System.out.println("PostgreSQL " + endpoints.postgresPort() + ", Kafka " + endpoints.kafka() + ", Keycloak "
                + endpoints.realmUrl());
    }
}
