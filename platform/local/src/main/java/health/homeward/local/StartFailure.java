package health.homeward.local;

import java.nio.file.Path;

/** Something could not be started: one sentence for the person at the keyboard, with the log that holds the rest. */
public final class StartFailure extends RuntimeException {

    /** @param sentence what is wrong and, where known, what to do about it */
    public StartFailure(String sentence) {
        super(sentence);
    }

    /** @param sentence what is wrong and, where known, what to do about it
     * @param log the file that holds the failed process's own words */
    public StartFailure(String sentence, Path log) {
        super(sentence + " See " + log + ".");
    }
}
