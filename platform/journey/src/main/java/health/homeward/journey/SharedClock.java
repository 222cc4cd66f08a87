package health.homeward.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The clock of the local stack: eight bytes that hold the offset in milliseconds, read by all services at once. */
final class SharedClock {
    private final Path file;

    SharedClock(Path file) {
        this.file = file;
    }

    Instant now() {
        return Clock.systemUTC().instant().plusMillis(offset());
    }

    void moveTo(Instant instant) {
        write(Duration.between(Clock.systemUTC().instant(), instant).toMillis());
    }

    void forward(Duration by) {
        write(offset() + by.toMillis());
    }

    /** Time never runs backwards within a story: earlier instants leave the clock where it is. */
    void forwardTo(Instant instant) {
        if (instant.isAfter(now())) {
            moveTo(instant);
        }
    }

    private long offset() {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return bytes.length() < Long.BYTES ? 0 : bytes.readLong();
        } catch (java.io.FileNotFoundException unshifted) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(long offset) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.writeLong(offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
