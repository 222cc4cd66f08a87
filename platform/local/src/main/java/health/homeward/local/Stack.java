package health.homeward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * PostgreSQL, Kafka and Keycloak in processes that outlive whoever started them. Any number of JVMs may ask for the same stack:
 * the first starts it, the others attach, a dead part is started again.
 */
public final class Stack {

    private static volatile boolean startUnderWay;

    private final StackSettings settings;
    private final Map<String, String> addresses;
    private final Consumer<String> progress;

    /** @param addresses what the realm's redirect placeholders stand for
     * @param progress is told, in a few words, what has just become ready */
    public Stack(StackSettings settings, Map<String, String> addresses, Consumer<String> progress) {
        this.settings = settings;
        this.addresses = addresses;
        this.progress = progress;
    }

    /** A stack whose field client may redirect to any port of this machine. */
    public static Stack forTests(StackSettings settings) {
        Map<String, String> addresses = new HashMap<>(Map.of("field.redirect", "http://localhost:*"));
        List.of("intake", "clearance", "plans", "dispatch", "teaching")
                .forEach(service -> addresses.put(service + ".url", "http://localhost:1"));
        return new Stack(settings, addresses, ready -> {});
    }

    /** Attaches to what runs, starts what does not, and returns when every part answers. */
    public Endpoints ensureUp() {
        return locked(settings.state(), () -> {
            Secrets secrets = new Secrets(settings.state());
            Endpoints endpoints = Endpoints.of(settings.state());
            endpoints.put("postgres.password", secrets.of("postgres"));
            startUnderWay = true;
            try {
                ensureParts(secrets, endpoints);
            } finally {
                startUnderWay = false;
            }
            return endpoints;
        });
    }

    /** Stops exactly the processes that were started for this folder: Keycloak, then Kafka, then PostgreSQL. */
    public static void stop(Path state) {
        if (Endpoints.of(state).isEmpty()) {
            return;
        }
        interruptStart(Endpoints.of(state));
        locked(state, () -> {
            Endpoints endpoints = Endpoints.of(state);
            for (Part part : List.of(Part.KEYCLOAK, Part.KAFKA, Part.POSTGRES)) {
                endpoints.child(part.label()).ifPresent(child -> child.stop(signal(part), Duration.ofSeconds(20)));
                endpoints.removeChild(part.label());
            }
            return endpoints;
        });
    }

    /** Ends a start that is still under way, so that nobody waits for what is about to be stopped. */
    private static void interruptStart(Endpoints endpoints) {
        if (startUnderWay) {
            for (Part part : Part.values()) {
                endpoints.child(part.label()).ifPresent(child -> child.stop(signal(part), Duration.ofSeconds(20)));
            }
        }
    }

    private static String signal(Part part) {
        return part == Part.POSTGRES ? "INT" : "TERM";
    }

    private void ensureParts(Secrets secrets, Endpoints endpoints) {
        Realm realm = new Realm(secrets, endpoints, addresses);
        KeycloakServer keycloak = new KeycloakServer(settings, secrets, endpoints, realm);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> postgres =
                    threads.submit(() -> ensure(new PostgresServer(settings, secrets.of("postgres")), endpoints));
            Future<?> kafka = threads.submit(() -> ensureKafka(endpoints));
            if (settings.parts().contains(Part.KEYCLOAK)) {
                Future<?> built = threads.submit(keycloak::build);
                outcome(built);
                outcome(postgres);
                ensure(keycloak, endpoints);
            }
            outcome(postgres);
            outcome(kafka);
        }
    }

    private void ensureKafka(Endpoints endpoints) {
        if (!endpoints.has("kafka-controller.port")) {
            endpoints.put("kafka-controller.port", Integer.toString(FreePorts.any()));
        }
        ensure(new KafkaBroker(settings, endpoints.port("kafka-controller")), endpoints);
    }

    private void ensure(PartServer server, Endpoints endpoints) {
        Part part = server.part();
        if (!settings.parts().contains(part)) {
            return;
        }
        Child child = endpoints
                .child(part.label())
                .filter(known -> known.running().isPresent())
                .orElse(null);
        long begun = System.nanoTime();
        boolean fresh = child == null;
        if (fresh) {
            choosePort(part, endpoints);
            child = server.launch(endpoints.port(part.label()));
            endpoints.putChild(part.label(), child);
        }
        server.awaitReady(child, endpoints.port(part.label()));
        if (fresh) {
            endpoints.putStart(part.label(), begun);
        }
        progress.accept(part.title() + " answers on port " + endpoints.port(part.label()));
    }

    private void choosePort(Part part, Endpoints endpoints) {
        String key = part.label() + ".port";
        Integer fixed = settings.ports().get(part);
        if (fixed != null) {
            endpoints.put(key, fixed.toString());
            return;
        }
        if (!endpoints.has(key) || !FreePorts.isFree(endpoints.port(part.label()))) {
            endpoints.put(key, Integer.toString(FreePorts.any()));
        }
    }

    private static void outcome(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Endpoints locked(Path state, Supplier<Endpoints> work) {
        synchronized (Stack.class) {
            try {
                Files.createDirectories(state);
                try (FileChannel channel = FileChannel.open(
                                state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var ignored = channel.lock()) {
                    return work.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
