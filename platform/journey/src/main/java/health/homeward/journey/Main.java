package health.homeward.journey;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Plays the journey against a running stack and prints it as it happens; exits non-zero when a step failed. */
public final class Main {
    private Main() {}

    /** BUNDLE may name a patient's bundle or a folder of them. */
    public static void main(String[] args) {
        Optional<String> bundle = Optional.ofNullable(System.getenv("BUNDLE")).filter(name -> !name.isBlank());
        try {
            System.exit(play(Means.stateFolder(), Bundles.chosen(bundle), System.out) ? 0 : 1);
        } catch (StepFailed unreadable) {
            System.out.println(unreadable.getMessage());
            System.exit(1);
        }
    }

    /** @return whether every step did what it must */
    static boolean play(Path state, List<Bundle> bundles, PrintStream out) {
        try (Means means = Means.of(state)) {
            Board board = new Board(out, means.clock());
            bundles.forEach(bundle -> playOne(means, board, bundle));
            board.end();
            return board.failed() == 0;
        }
    }

    /** A failed step ends its patient's story; the next patient's is told all the same. */
    private static void playOne(Means means, Board board, Bundle bundle) {
        try {
            new Journey(new Story(means, board, bundle.renumbered(), new Roster(means.api()))).play();
        } catch (RuntimeException told) {
            // The board has printed it and counted it.
        }
    }
}
