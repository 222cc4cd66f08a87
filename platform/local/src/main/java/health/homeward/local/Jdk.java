package health.homeward.local;

import java.nio.file.Path;

/** The JDK this process runs on; everything it starts runs on the same one. */
final class Jdk {

    private Jdk() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
