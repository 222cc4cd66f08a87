package health.homeward.journey;

import health.homeward.local.Endpoints;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Plays the journey against a running stack and prints it as it happens; exits non-zero when a step failed. */
public final class Main {
    private Main() {}

    /** The launcher says by HOMEWARD_ENDPOINTS where the stack keeps its ports and logins; BUNDLE may name patients. */
    public static void main(String[] args) {
        String endpoints = System.getenv().getOrDefault("HOMEWARD_ENDPOINTS", ".local/run/endpoints.properties");
        Optional<String> bundle = Optional.ofNullable(System.getenv("BUNDLE")).filter(name -> !name.isBlank());
        Path state = Path.of(endpoints).toAbsolutePath().getParent();
        System.exit(play(state, Bundle.chosen(bundle), System.out) ? 0 : 1);
    }

    /** @return whether every step did what it must */
    static boolean play(Path state, List<Bundle> bundles, PrintStream out) {
        Endpoints stack = Endpoints.of(state);
        SharedClock clock = new SharedClock(state.resolve("clock"));
        Board board = new Board(out, clock);
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Logins logins = new Logins(http, stack.realmUrl(), stack.userPassword(), stack::clientSecret);
        Api api = new Api(http, logins, new Replicas(stack));
        try (Bus bus = new Bus(stack.kafka(), "homeward")) {
            for (Bundle bundle : bundles) {
                playOne(new Story(api, bus, clock, board, bundle, new Roster(api)));
            }
        } catch (StepFailed failure) {
            out.println(failure.getMessage());
            board.end();
            return false;
        }
        board.end();
        return board.failed() == 0;
    }

    /** A failed step ends its patient's story; the next patient's is told all the same. */
    private static void playOne(Story story) {
        try {
            new Journey(story).play();
        } catch (StepFailed told) {
            // The board has printed it and counted it.
        }
    }
}
