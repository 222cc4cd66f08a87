package health.homeward.local.launch;

import health.homeward.local.Child;
import health.homeward.local.Endpoints;
import health.homeward.local.Stack;
import health.homeward.local.StartFailure;
import health.homeward.local.Wait;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The commands a person types, each from its first word to its exit status. */
public final class Launcher {

    private static final Duration LAUNCHER_PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final PrintStream out;
    private final Progress progress;
    private final List<Service> services;
    private final Journey journey;
    private final RunningStack stack;
    private RunLock lock;

    public Launcher(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.progress = new Progress(out);
        this.services = Service.all(settings).stream().filter(Service::exists).toList();
        this.journey = new Journey(settings);
        this.stack = new RunningStack(settings, Service.replicas(services, settings.replicas()), progress);
    }

    /** Starts everything, plays the journey and stays until it is stopped or a process dies. */
    public int run() {
        start();
        out.println("Homeward stays up until Ctrl-C; now it plays a patient's journey.");
        if (journey() != 0) {
            out.println("Everything stays up to be looked at, logs in "
                    + settings.state().resolve("logs") + ".");
            journey.outcome().forEach(out::println);
        }
        while (true) {
            Optional<StartFailure> dead = stack.firstDead();
            if (dead.isPresent()) {
                throw dead.get();
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    /** Whether it is being stopped from outside; what fails from then on fails because of that. */
    public boolean isStopping() {
        return stack.isStopping();
    }

    /** Starts everything, plays the journey and stops; for scripts.
     * @return 0 when every step of the journey held */
    public int demo() {
        start();
        return ended(journey());
    }

    /** Takes down what this launcher started, and only then sums up: scripts read the last lines. */
    private int ended(int status) {
        takeDown();
        journey.outcome().forEach(out::println);
        return status;
    }

    /** Plays the journey on the stack that runs.
     * @return 0 when every step held, or when there is no journey yet */
    public int journey() {
        if (!journey.exists()) {
            out.println("journey: skipped, platform/journey has no "
                    + journey.product().getFileName() + " yet");
            return 0;
        }
        if (Endpoints.of(settings.state()).isEmpty()) {
            throw new StartFailure("Nothing runs from " + settings.state() + ": start it with `make run` first.");
        }
        return journey.play();
    }

    /** Measures the way from a command to its effects, on the stack that runs or on one of its own.
     * @return 0 when every gate passed */
    public int bench() {
        if (RunLock.runningLauncher(settings.state()) == 0) {
            start();
            return ended(journey.bench());
        }
        new Overview(settings, out).memory(Endpoints.of(settings.state()));
        return journey.bench();
    }

    /** Starts and stops once where a service has no start-up cache of its present build, so that the next start has all. */
    public int record() {
        Optional<Service> without = services.stream()
                .filter(service -> !new StartupCache(service, settings).isOfPresentBuild())
                .findFirst();
        if (without.isEmpty()) {
            out.println("Every service has its start-up cache.");
            return 0;
        }
        start();
        return 0;
    }

    /** Measures a start from start-up caches and what the stack then weighs; it stops with this JVM.
     * @return 0 when both gates passed */
    public int benchStart() {
        Overview.Ready ready = start();
        List<String> cold = services.stream()
                .filter(service -> !new StartupCache(service, settings).inUse())
                .map(Service::name)
                .toList();
        takeDown();
        return new StartGates(out).pass(ready, cold) ? 0 : 1;
    }

    /** Stops a running launcher, or what a killed one left behind, and the tests' stack. */
    public int stop() {
        stopLauncher();
        stack.stopServices();
        stack.stopServers();
        Stack.stop(settings.root().resolve(".local/test"));
        out.println("Nothing of Homeward runs any more.");
        return 0;
    }

    /** Takes one service out of the running stack and runs it in Quarkus dev mode in its place. */
    public int dev(String name) {
        Service service = services.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartFailure("Say which service: make dev SERVICE="
                        + String.join("|", services.stream().map(Service::name).toList())));
        Endpoints endpoints = Endpoints.of(settings.state());
        if (endpoints.isEmpty()
                || endpoints.child("postgres").flatMap(Child::running).isEmpty()) {
            throw new StartFailure("Dev mode needs the running stack: type `make run` in another terminal first.");
        }
        Optional<Child> packaged = endpoints.child(name);
        endpoints.removeChild(name);
        packaged.ifPresent(child -> child.stop("TERM", Duration.ofSeconds(20)));
        return new DevMode(settings.root())
                .run(service, new ServiceEnvironment(settings, endpoints, services).of(service));
    }

    /** Starts everything from what is built already; it ends with {@link #takeDown} or with this JVM. */
    public Endpoints startPackaged() {
        begin();
        services.stream()
                .filter(service -> !Files.exists(service.jar()))
                .findFirst()
                .ifPresent(service -> {
                    throw new StartFailure(
                            "The service " + service.name() + " is not packaged: " + service.jar() + " is missing.");
                });
        stack.startServers();
        startServices();
        return Endpoints.of(settings.state());
    }

    /** Stops everything this launcher started. */
    public void takeDown() {
        stack.takeDown();
        lock.close();
    }

    private Overview.Ready start() {
        begin();
        startServersWhileBuilding();
        return startServices();
    }

    private void begin() {
        lock = RunLock.take(settings.state());
        Runtime.getRuntime().addShutdownHook(new Thread(this::takeDown));
        out.println("Homeward on JDK " + Runtime.version() + ", state in " + settings.state());
        sayWhatIsMissing();
        stack.stopServices();
        new Preflight(settings).check(Service.replicas(services, settings.replicas()));
    }

    private Overview.Ready startServices() {
        progress.say("starting the services");
        stack.startServices(Endpoints.of(settings.state()));
        double seconds = progress.seconds();
        return new Overview(settings, out).print(Endpoints.of(settings.state()), services, seconds);
    }

    private void startServersWhileBuilding() {
        Together together = new Together();
        together.start(() -> progress.during("PostgreSQL, Kafka, Keycloak", stack::startServers));
        together.start(() -> progress.during("the build", this::build));
        together.await();
    }

    private void build() {
        Map<Path, Path> products = new LinkedHashMap<>();
        services.forEach(service -> products.put(service.folder(), service.jar()));
        if (journey.exists()) {
            products.put(journey.module(), journey.product());
        }
        Build build = new Build(settings, progress);
        List<Path> stale = build.stale(products);
        if (stale.isEmpty()) {
            progress.say("everything is built");
            return;
        }
        if (stale.stream().anyMatch(module -> module.endsWith("field"))) {
            Preflight.checkNode(settings.root().resolve("platform/local/bin/check-node"), System.getenv("PATH"));
        }
        List<String> names = new ArrayList<>();
        stale.forEach(module -> names.add(module.getFileName().toString()));
        progress.say("building " + String.join(", ", names) + ", log in " + settings.log("build"));
        build.run(stale);
        progress.say("built");
    }

    private void sayWhatIsMissing() {
        List<String> missing = Service.all(settings).stream()
                .filter(service -> !service.exists())
                .map(Service::name)
                .toList();
        if (!missing.isEmpty()) {
            out.println("Not started, because nothing is written of them yet: " + String.join(", ", missing));
        }
    }

    private void stopLauncher() {
        long pid = RunLock.runningLauncher(settings.state());
        if (pid == 0) {
            return;
        }
        out.println("Stopping the launcher, process " + pid);
        ProcessHandle launcher = ProcessHandle.of(pid).orElseThrow();
        launcher.destroy();
        if (!Wait.until(LAUNCHER_PATIENCE, () -> true, () -> !launcher.isAlive())) {
            throw new StartFailure("The launcher, process " + pid + ", does not end.");
        }
    }
}
