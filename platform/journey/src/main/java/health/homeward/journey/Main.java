package health.homeward.journey;

import health.homeward.local.Endpoints;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Optional;

/** Plays the journey against a running stack and prints it as it happens; exits non-zero when a step failed. */
public final class Main {
    private Main() {}

    /** @param args the local stack's state folder, such as {@code .local} */
    public static void main(String[] args) {
        Path state = Path.of(args.length == 0 ? ".local" : args[0]);
        System.exit(play(state, Optional.ofNullable(System.getenv("BUNDLE")).filter(name -> !name.isBlank())) ? 0 : 1);
    }

    /** @return whether every step did what it must */
    static boolean play(Path state, Optional<String> bundles) {
        Endpoints stack = Endpoints.of(state);
        SharedClock clock = new SharedClock(stack.clockFile());
        Board board = new Board(System.out, clock);
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Logins logins = new Logins(http, stack.realmUrl(), stack.userPassword(), stack::clientSecret);
        Api api = new Api(http, logins, stack::serviceUrl);
        try (Bus bus = new Bus(stack.kafka(), "homeward")) {
            for (Bundle bundle : Bundle.chosen(bundles)) {
                playOne(new Story(api, bus, clock, board, bundle, new Roster(api)));
            }
        } catch (StepFailed failure) {
            System.out.println(failure.getMessage());
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
