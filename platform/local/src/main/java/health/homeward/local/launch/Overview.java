package health.homeward.local.launch;

import health.homeward.local.Endpoints;
import health.homeward.local.Secrets;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a person needs once everything runs: every address with its login, and what it all weighs. */
final class Overview {

    private static final List<String> LOGINS = List.of(
            "neurologist.enclar  coordinator.enclar  dispatcher.enclar  auditor.enclar",
            "neurologist.valira  coordinator.valira  dispatcher.valira  auditor.valira",
            "therapist.marta  therapist.jordi  therapist.laia  therapist.pau (enclar)",
            "therapist.nuria  therapist.oriol (valira)");

    private final Settings settings;
    private final PrintStream out;

    Overview(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** How long the start took from the command's first moment, and what the stack and its launcher then weighed. */
    record Ready(double seconds, long mebibytes) {}

    Ready print(Endpoints stack, List<Service> services, double seconds) {
        out.println();
        services.forEach(service -> line(service.name(), service.url() + entrance(service)));
        line("Keycloak", stack.keycloakUrl() + "/admin   login admin / " + secret("keycloak.admin"));
        line("PostgreSQL", "localhost:" + stack.postgresPort() + "   login postgres / " + stack.postgresPassword());
        line("Kafka", stack.kafka());
        out.println();
        line("logins", LOGINS.getFirst());
        LOGINS.stream().skip(1).forEach(logins -> line("", logins));
        line("", "all with the password " + stack.userPassword());
        line(
                "clients",
                "enclar-his / " + stack.clientSecret("enclar-his") + "   valira-his / "
                        + stack.clientSecret("valira-his"));
        line(
                "roads",
                settings.extract().map(Path::toString).orElse("none, every way is estimated: EXTRACT=<file>.osm.pbf"));
        line("logs", settings.state().resolve("logs") + "/<name>.log");
        out.println();
        long total = memory(stack);
        out.println(String.format(Locale.ROOT, "ready: %.1f s, %d MiB", seconds, total));
        out.flush();
        return new Ready(seconds, total);
    }

    /** What each process weighs and how long its start took.
     * @return MiB of all together */
    long memory(Endpoints stack) {
        long total = Memory.of(ProcessHandle.current().pid());
        out.println("resident memory (Pss: shared pages once)");
        line("launcher", "%4d MiB".formatted(total));
        for (String name : stack.children()) {
            long size =
                    stack.child(name).map(child -> Memory.ofTree(child.pid())).orElse(0L);
            line(name, "%4d MiB   started in %s s".formatted(size, stack.startSeconds(name)));
            total += size;
        }
        return total;
    }

    private String secret(String name) {
        return new Secrets(settings.state()).of(name);
    }

    private static String entrance(Service service) {
        return switch (service.name()) {
            case "field" -> "   the therapists' page, login as therapist.*";
            default -> "/q/swagger-ui";
        };
    }

    private void line(String name, String text) {
        out.println(String.format(Locale.ROOT, "  %-11s %s", name, text));
    }
}
