package health.homeward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** PostgreSQL refuses to run as root; this finds how to run it as nobody in particular. */
final class Account {

    private static final String NOBODY = "65534";

    private Account() {}

    /** What to put before a PostgreSQL command; prepares the folder when another account will own it. */
    static List<String> prefixFor(Path folder, Path log) {
        if (!isRoot()) {
            return List.of();
        }
        if (Commands.run(List.of("unshare", "-U", "true"), Map.of(), log) == 0) {
            return List.of("unshare", "-U");
        }
        if (Commands.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()), Map.of(), log) != 0) {
            throw new StartFailure(
                    "PostgreSQL cannot be run as root, and " + folder + " cannot be given to nobody.", log);
        }
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
