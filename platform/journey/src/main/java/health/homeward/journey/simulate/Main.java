package health.homeward.journey.simulate;

import health.homeward.journey.simulate.oracle.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Lives through patients' histories with the pure domains of clearance and plans; exits non-zero when a rule was broken. */
public final class Main {
    /** Above so many courses the code that runs is compiled, and figures say what the domain costs. */
    private static final int WARM = 3_000;

    private Main() {}

    /** PATIENTS, DAYS and SEED say what is lived through; PATIENT tells the history of one of them. */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.of(System.getenv());
        boolean one = settings.onlyPatient().isPresent();
        Run run = Run.of(settings, one ? new Telling(System.out) : silent());
        Report report = new Report(run);
        report.print(System.out);
        if (!one) {
            System.out.println(Report.speed(run, warm(run)));
            Path picture = Path.of(
                    args.length > 0 ? args[0] : "target",
                    "simulate-%d-%d-%d.svg".formatted(settings.patients(), settings.days(), settings.seed()));
            Files.createDirectories(picture.getParent());
            Files.writeString(picture, new Picture(run).svg());
            System.out.println("picture: " + picture);
        }
        System.exit(run.broken().isEmpty() ? 0 : 1);
    }

    /** The same histories again, until so many courses have been lived that nothing is interpreted any more. */
    private static Run warm(Run first) {
        Run last = first;
        for (int courses = first.tally().courses(); courses > 0 && courses < WARM; ) {
            last = Run.of(first.settings(), silent());
            courses += last.tally().courses();
        }
        return Run.of(first.settings(), silent());
    }

    private static Consumer<Moment> silent() {
        return _ -> {};
    }
}
