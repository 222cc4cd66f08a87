package health.homeward.local;

import health.homeward.local.launch.Launcher;
import health.homeward.local.launch.Settings;
import java.nio.file.Path;

/** The command behind {@code make run}, {@code demo}, {@code journey}, {@code bench-hop}, {@code bench-start}, {@code dev} and {@code stop}. */
public final class Main {

    private static final int JAVA = 25;

    private Main() {}

    /** @param args the command, for {@code dev} with the service's name; run in the repository's root */
    public static void main(String[] args) {
        try {
            if (Runtime.version().feature() < JAVA) {
                throw new StartFailure("Homeward needs JDK 25; this is " + Runtime.version() + ".");
            }
            Settings settings = Settings.from(Path.of("").toAbsolutePath(), System.getenv());
            System.exit(guarded(new Launcher(settings, System.out), args));
        } catch (StartFailure e) {
            System.exit(failed(e));
        }
    }

    private static int guarded(Launcher launcher, String[] args) {
        try {
            return run(launcher, args);
        } catch (StartFailure e) {
            return launcher.isStopping() ? 1 : failed(e);
        }
    }

    private static int failed(StartFailure failure) {
        System.out.flush();
        System.err.println();
        System.err.println("Homeward: " + failure.getMessage());
        return 1;
    }

    private static int run(Launcher launcher, String[] args) {
        return switch (args.length == 0 ? "run" : args[0]) {
            case "run" -> launcher.run();
            case "demo" -> launcher.demo();
            case "journey" -> launcher.journey();
            case "bench" -> launcher.bench();
            case "record" -> launcher.record();
            case "bench-start" -> launcher.benchStart();
            case "stop" -> launcher.stop();
            case "dev" -> launcher.dev(args.length > 1 ? args[1] : "");
            default -> throw new StartFailure("No such command: " + args[0] + ".");
        };
    }
}
