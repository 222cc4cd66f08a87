package health.homeward.journey;

import health.homeward.local.Databases;
import health.homeward.local.Endpoints;
import java.net.http.HttpClient;
import java.nio.file.Path;

/** What it takes to act on a running stack: tokens, APIs, the therapists' phones, the events and commits to watch, the clock. */
record Means(Api api, Phones phones, Bus bus, SharedClock clock, CommitTimes commits) implements AutoCloseable {

    /** @param state the folder of a stack that runs, as its launcher made it */
    static Means of(Path state) {
        Endpoints stack = Endpoints.of(state);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Logins logins = new Logins(http, stack.realmUrl(), stack.userPassword(), stack::clientSecret);
        Replicas replicas = new Replicas(stack);
        return new Means(
                new Api(http, logins, replicas),
                new Phones(new FieldReplicas(stack.serviceUrls("field"), replicas), stack.userPassword()),
                new Bus(stack.kafka(), "homeward"),
                new SharedClock(state.resolve("clock")),
                new CommitTimes(new Databases(stack)));
    }

    /** The state folder that the launcher names in the environment. */
    static Path stateFolder() {
        String endpoints = System.getenv().getOrDefault("HOMEWARD_ENDPOINTS", ".local/endpoints.properties");
        return Path.of(endpoints).toAbsolutePath().getParent();
    }

    @Override
    public void close() {
        bus.close();
    }
}
