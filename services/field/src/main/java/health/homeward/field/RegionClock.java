package health.homeward.field;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock: real time, or, in the local stack alone, real time plus the offset in milliseconds that stands as one
 * big-endian long in a file which all services share.
 */
class RegionClock {
    private static final Clock REAL = InstantSource.system().withZone(ZoneOffset.UTC);

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "homeward.clock.offset-file") Optional<Path> offsetFile) {
        if (offsetFile.isEmpty()) {
            return REAL;
        }
        if (!ConfigUtils.isProfileActive("local") && !ConfigUtils.isProfileActive("test")) {
            throw new IllegalStateException(
                    "homeward.clock.offset-file is for the local stack only: this profile has no shifted clock.");
        }
        return new Shifted(offsetFile.get(), ZoneOffset.UTC);
    }

    private static final class Shifted extends Clock {
        private final Path offsetFile;
        private final ZoneId zone;

        private Shifted(Path offsetFile, ZoneId zone) {
            this.offsetFile = offsetFile;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return REAL.instant().plusMillis(offset());
        }

        private long offset() {
            try {
                byte[] eightBytes = Files.exists(offsetFile) ? Files.readAllBytes(offsetFile) : new byte[Long.BYTES];
                return ByteBuffer.wrap(eightBytes).getLong();
            } catch (IOException e) {
                throw new UncheckedIOException("The shared clock file cannot be read: " + offsetFile, e);
            }
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(offsetFile, other);
        }
    }
}
