package health.homeward.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Tells passing trouble, which is waited out, from an event that no number of tries can handle. */
final class Trouble {
    private Trouble() {}

    static boolean passes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(Trouble::isPassing);
    }

    /** Names a failure by its kind and our own line, never by its message: that may quote a row or a body. */
    static String named(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("health.homeward"))
                .findFirst()
                .map(frame -> kind + " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(kind);
    }

    private static boolean isPassing(Throwable failure) {
        return switch (failure) {
            case PgException pg -> passingState(pg.getSqlState());
            // Jackson's failures are IOExceptions too, yet no second try makes a body readable.
            case JsonProcessingException unreadable -> false;
            case IOException io -> true;
            case TimeoutException timeout -> true;
            case OptimisticLockException stale -> true;
            case StaleStateException stale -> true;
            default ->
                failure.getClass().getName().contains("ClosedConnectionException")
                        || failure.getClass().getName().contains("NoStackTraceThrowable");
        };
    }

    /** Connection (08), rolled back by contention (40), resources (53), shut down or cancelled (57), lock (55P03). */
    private static boolean passingState(String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.startsWith("55"));
    }
}
