package health.homeward.local;

import java.nio.file.Path;

/** The JDK this process runs on; everything it starts runs on the same one. */
public final class Jdk {

    private Jdk() {}

    /** The path of its {@code java} command. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar or folder that a class was loaded from. */
    public static Path codeOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
