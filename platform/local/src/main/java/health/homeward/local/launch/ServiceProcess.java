package health.homeward.local.launch;

import health.homeward.local.Child;
import health.homeward.local.Endpoints;
import health.homeward.local.Jdk;
import health.homeward.local.StartFailure;
import health.homeward.local.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One service in a JVM of its own. */
final class ServiceProcess {

    static final List<String> JVM =
            List.of("-Xms96m", "-Xmn64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Service service;
    private final Settings settings;
    private final StartupCache cache;

    ServiceProcess(Service service, Settings settings) {
        this.service = service;
        this.settings = settings;
        this.cache = new StartupCache(service, settings);
    }

    /** Starts it; it is not ready yet. */
    Child launch(Map<String, String> environment, Endpoints endpoints) {
        List<String> command = new ArrayList<>(List.of(Jdk.java()));
        command.addAll(JVM);
        command.addAll(settings.jvmOptions());
        if (settings.startupCaches() != Settings.Caches.OFF) {
            command.addAll(cache.options());
        }
        command.addAll(List.of("-jar", service.jar().toString()));
        Child child = Child.start(command, environment, service.folder(), settings.log(service.process()));
        endpoints.put(service.process() + ".port", Integer.toString(service.port()));
        endpoints.put(service.process() + ".url", service.url());
        endpoints.putChild(service.process(), child);
        return child;
    }

    /** Returns when it says that it is ready for work.
     * @return a few words about its start-up cache
     * @throws StartFailure when it ended or took too long */
    String awaitReady(Child child) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            boolean ready = Wait.until(PATIENCE, () -> child.running().isPresent(), () -> isReady(client));
            if (!ready) {
                String what = child.running().isPresent()
                        ? " was not ready within " + PATIENCE.toSeconds() + " seconds."
                        : " ended while it started.";
                throw new StartFailure("The service " + service.process() + what, settings.log(service.process()));
            }
        }
        return aboutCache();
    }

    private boolean isReady(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String aboutCache() {
        if (cache.records()) {
            return "recording its start-up for the next time";
        }
        if (settings.startupCaches() == Settings.Caches.OFF || !cache.present()) {
            return "without start-up cache";
        }
        if (cache.inUse()) {
            return "from its start-up cache";
        }
        cache.drop();
        return "WITHOUT its start-up cache: the JVM refused it (another JDK or path), the next start records it anew";
    }
}
