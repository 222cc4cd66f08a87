package health.homeward.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that all services of a local stack share: real time plus an offset in milliseconds, which stands as one
 * big-endian long in a file of eight bytes. Whoever writes the file moves every service at once.
 */
public final class ShiftedClock extends Clock {
    private final MappedByteBuffer offset;
    private final ZoneId zone;

    private ShiftedClock(MappedByteBuffer offset, ZoneId zone) {
        this.offset = offset;
        this.zone = zone;
    }

    /** @throws UncheckedIOException when the file can be neither opened nor made */
    public static ShiftedClock of(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            return new ShiftedClock(channel.map(MapMode.READ_WRITE, 0, Long.BYTES), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException("The shared clock file cannot be opened: " + file, e);
        }
    }

    /** Moves the clock so that it shows the given instant now. */
    public void moveTo(Instant instant) {
        offset.putLong(0, instant.toEpochMilli() - System.currentTimeMillis());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plusMillis(offset.getLong(0));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ShiftedClock(offset, other);
    }
}
