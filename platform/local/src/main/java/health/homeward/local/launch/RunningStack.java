package health.homeward.local.launch;

import health.homeward.local.Child;
import health.homeward.local.Databases;
import health.homeward.local.Endpoints;
import health.homeward.local.Part;
import health.homeward.local.Stack;
import health.homeward.local.StackSettings;
import health.homeward.local.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole stack of one state folder: brings it up, looks after it, takes it down in the right order. */
final class RunningStack {

    /** A service that records its start-up writes the recording when it ends. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(120);

    private static final List<String> SERVERS =
            Stream.of(Part.values()).map(Part::label).toList();

    private final Settings settings;
    private final List<Service> services;
    private final Progress progress;
    private volatile boolean begun;
    private volatile boolean stopping;

    RunningStack(Settings settings, List<Service> services, Progress progress) {
        this.settings = settings;
        this.services = services;
        this.progress = progress;
    }

    /** Starts PostgreSQL, Kafka and Keycloak, or attaches to those that a killed launcher left behind. */
    Endpoints startServers() {
        begun = true;
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, settings.port(part));
        }
        StackSettings stack = new StackSettings(
                settings.root(), settings.state(), settings.durable(), EnumSet.allOf(Part.class), ports, topics());
        return new Stack(stack, addresses(), progress::say).ensureUp();
    }

    /** Takes everything down, in the order in which the parts need each other; from now on nothing is started any more. */
    void takeDown() {
        synchronized (this) {
            stopping = true;
        }
        if (!begun) {
            return;
        }
        begun = false;
        progress.say("stopping the services");
        stopServices();
        progress.say("stopping Keycloak, Kafka and PostgreSQL");
        stopServers();
        makeStartupCaches();
        progress.say("stopped");
    }

    boolean isStopping() {
        return stopping;
    }

    /** Makes the databases, then starts all services at once. */
    void startServices(Endpoints stack) {
        ServiceEnvironment environment = new ServiceEnvironment(settings, stack, Service.all(settings));
        Databases databases = new Databases(stack);
        ensureClock();
        Together together = new Together();
        for (Service service : services) {
            if (service.database() && service.replica() == 1) {
                databases.ensure(service.name(), environment.ownerPassword(service), environment.appPassword(service));
            }
            together.start(() -> progress.during(service.process(), () -> {
                ServiceProcess process = new ServiceProcess(service, settings);
                long begun = System.nanoTime();
                Child child = launch(process, environment.of(service), stack);
                String cache = process.awaitReady(child);
                stack.putStart(service.process(), begun);
                progress.say(service.process() + " is ready on port " + service.port() + ", " + cache);
            }));
        }
        together.await();
    }

    private synchronized Child launch(ServiceProcess process, Map<String, String> environment, Endpoints stack) {
        if (stopping) {
            throw new StartFailure("It was stopped while it started.");
        }
        return process.launch(environment, stack);
    }

    /** The first process that ended although nobody stopped it. */
    Optional<StartFailure> firstDead() {
        Endpoints stack = Endpoints.of(settings.state());
        return stack.children().stream()
                .filter(name -> stack.child(name).flatMap(Child::running).isEmpty())
                .findFirst()
                .map(name -> new StartFailure("The process of " + name + " ended.", settings.log(name)));
    }

    /** Stops the services that run, all at once: they may still need the broker to say goodbye. */
    void stopServices() {
        Endpoints stack = Endpoints.of(settings.state());
        Together together = new Together();
        for (String name : stack.children()) {
            if (!SERVERS.contains(name)) {
                together.start(() -> {
                    stack.child(name).ifPresent(child -> child.stop("TERM", STOP_PATIENCE));
                    stack.removeChild(name);
                });
            }
        }
        together.await();
    }

    void stopServers() {
        Stack.stop(settings.state());
    }

    /** Makes the start-up caches that the run recorded. */
    private void makeStartupCaches() {
        List<Service> recorded = services.stream()
                .filter(service -> service.replica() == 1 && new StartupCache(service, settings).recorded())
                .toList();
        if (recorded.isEmpty()) {
            return;
        }
        progress.say("Making start-up caches, once for this build, so that the next start is quick");
        Together together = new Together(2);
        recorded.forEach(service -> together.start(() -> {
            boolean made = new StartupCache(service, settings).make(ServiceProcess.JVM);
            progress.say("  " + service.name() + (made ? "" : ": could not be made; it will start without one"));
        }));
        together.await();
    }

    private List<String> topics() {
        return Service.all(settings).stream()
                .filter(Service::database)
                .flatMap(service ->
                        Stream.of("homeward." + service.name(), "homeward." + service.name() + ".dead-letter"))
                .toList();
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        Service.all(settings).forEach(service -> addresses.put(service.name() + ".url", service.url()));
        addresses.put("field.redirect", pagesOfField());
        return addresses;
    }

    /** A login comes back to the replica that began it: each one's pages, joined as strings of the realm's JSON list. */
    private String pagesOfField() {
        return services.stream()
                .filter(service -> service.name().equals("field"))
                .map(replica -> replica.url() + "/*")
                .collect(Collectors.joining("\", \""));
    }

    private void ensureClock() {
        try {
            if (!Files.exists(settings.clock())) {
                Files.write(settings.clock(), ByteBuffer.allocate(Long.BYTES).array());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
