package health.homeward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak from its distribution on Maven Central, its tables in the stack's own PostgreSQL. */
final class KeycloakServer implements PartServer {

    private static final String DATABASE = "keycloak";
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=kerberos,ciba,device-flow,par,impersonation");

    private final StackSettings settings;
    private final Secrets secrets;
    private final Endpoints endpoints;
    private final Realm realm;

    KeycloakServer(StackSettings settings, Secrets secrets, Endpoints endpoints, Realm realm) {
        this.settings = settings;
        this.secrets = secrets;
        this.endpoints = endpoints;
        this.realm = realm;
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    /** Optimises the distribution for our options, once; needs no database and can run while others start. */
    void build() {
        Path home = home();
        Path mark = home.resolve("built-with");
        String wanted = System.getProperty("java.vm.version") + " " + BUILD;
        try (FileChannel channel = FileChannel.open(
                        home.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ignored = channel.lock()) {
            if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
                return;
            }
            if (Commands.run(command(home, BUILD), environment(0), settings.log("keycloak-build")) != 0) {
                throw new StartFailure("Keycloak could not be built.", settings.log("keycloak-build"));
            }
            Files.writeString(mark, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Child launch(int port) {
        new Databases(endpoints).ensureOwned(DATABASE, secrets.of("keycloak.database"));
        List<String> start = List.of("start", "--optimized");
        return Child.start(command(home(), start), environment(port), settings.state(), settings.log("keycloak"));
    }

    @Override
    public void awaitReady(Child child, int port) {
        String url = "http://localhost:" + port;
        boolean answers = Wait.until(
                Duration.ofSeconds(240),
                () -> child.running().isPresent(),
                () -> status(url + "/realms/master/.well-known/openid-configuration") == 200);
        if (!answers) {
            throw new StartFailure("Keycloak did not start on port " + port + ".", settings.log("keycloak"));
        }
        realm.ensure(url);
    }

    private Path home() {
        try (var folders = Files.list(settings.programs())) {
            return folders.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .filter(Files::isDirectory)
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException | java.util.NoSuchElementException e) {
            throw new StartFailure("Keycloak's distribution is missing: run ./mvnw -pl platform/local install.");
        }
    }

    private Map<String, String> environment(int port) {
        Map<String, String> environment = new java.util.HashMap<>();
        environment.put("KC_CACHE", "local");
        if (port > 0) {
            environment.put("KC_DB_URL", Databases.url(endpoints.postgresPort(), DATABASE));
            environment.put("KC_DB_USERNAME", DATABASE);
            environment.put("KC_DB_PASSWORD", secrets.of("keycloak.database"));
            environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
            environment.put("KC_DB_POOL_MAX_SIZE", "20");
            environment.put("KC_HTTP_ENABLED", "true");
            environment.put("KC_HTTP_HOST", "127.0.0.1");
            environment.put("KC_HTTP_PORT", Integer.toString(port));
            environment.put("KC_HOSTNAME", "http://localhost:" + port);
            environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", Realm.ADMIN);
            environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        }
        return environment;
    }

    private static List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Jdk.java(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static int status(String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
