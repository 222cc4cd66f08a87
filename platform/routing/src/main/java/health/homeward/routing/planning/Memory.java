package health.homeward.routing.planning;

import health.homeward.dispatch.domain.planning.DayImprovement;
import health.homeward.dispatch.domain.planning.GreatCircleTravel;
import health.homeward.dispatch.domain.planning.InsertionPlanner;
import health.homeward.dispatch.domain.planning.Preferences;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.Steadiness;
import health.homeward.dispatch.domain.planning.Travel;
import health.homeward.dispatch.domain.planning.TravelSettings;
import health.homeward.dispatch.domain.routing.Budget;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Finds the smallest heap in which a day of 1000 visits can be planned and improved: tried in processes of their own. */
public final class Memory {
    private static final int[] MEBIBYTES = {24, 32, 48, 64, 96, 128, 192, 256, 384, 512};

    private Memory() {}

    /** The child: it ends with 0 if the heap sufficed. */
    public static void main(String[] args) {
        Travel travel = new GreatCircleTravel(TravelSettings.DEFAULT);
        Region region = new Country(1000).region(120, 1, 1000);
        Region told = Country.told(region, new InsertionPlanner(travel, Preferences.DEFAULT).plan(region));
        new DayImprovement(travel, Preferences.DEFAULT, new Steadiness(Duration.ZERO, 0, 0))
                .of(told, Country.FIRST, new DayImprovement.Effort(1, Budget.iterations(20_000), Budget.UNINTERRUPTED))
                .orElseThrow();
    }

    /** @return MiB, or the largest that was tried and did not suffice, and one more */
    static int sufficient() throws IOException, InterruptedException {
        for (int heap : MEBIBYTES) {
            if (suffices(heap)) {
                return heap;
            }
        }
        return MEBIBYTES[MEBIBYTES.length - 1] + 1;
    }

    private static boolean suffices(int heap) throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + heap + "m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Memory.class.getName())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
