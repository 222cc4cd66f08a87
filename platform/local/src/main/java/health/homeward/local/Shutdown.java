package health.homeward.local;

/** Hooks that may also be set and taken back while the JVM is already shutting down, when it allows neither. */
final class Shutdown {

    private Shutdown() {}

    static boolean add(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it runs at this moment, which is what it is for
        }
    }
}
