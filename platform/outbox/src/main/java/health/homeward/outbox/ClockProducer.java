package health.homeward.outbox;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the service its one clock. Only the local stack and tests may shift it; elsewhere such a setting stops the start. */
class ClockProducer {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "homeward.clock.offset-file") Optional<Path> offsetFile) {
        return clock(offsetFile, ConfigUtils::isProfileActive);
    }

    static Clock clock(Optional<Path> offsetFile, Predicate<String> activeProfile) {
        return offsetFile.map(file -> shifted(file, activeProfile)).orElseGet(Clock::systemUTC);
    }

    private static Clock shifted(Path offsetFile, Predicate<String> activeProfile) {
        if (!activeProfile.test("local") && !activeProfile.test("test")) {
            throw new IllegalStateException(
                    "homeward.clock.offset-file is for the local stack only: this profile has no shifted clock.");
        }
        return ShiftedClock.of(offsetFile);
    }
}
