package health.homeward.testing;

import health.homeward.local.Databases;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database of its own for each run; those of runs that are gone are dropped by the next one. */
final class TestDatabases {

    private static final Pattern NAME = Pattern.compile("[a-z]+_r(\\d+)_([0-9a-z]+)_\\d+");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Clock CLOCK = Clock.systemUTC();

    private TestDatabases() {}

    static String create(Databases databases, String service, String password) {
        databases.named(service + "_r").stream()
                .filter(TestDatabases::abandoned)
                .forEach(databases::drop);
        String name = "%s_r%d_%s_%d"
                .formatted(service, ProcessHandle.current().pid(), secondsNow36(), COUNT.incrementAndGet());
        databases.ensure(name, password, password);
        return name;
    }

    private static String secondsNow36() {
        return Long.toString(CLOCK.instant().getEpochSecond(), 36);
    }

    private static boolean abandoned(String name) {
        Matcher match = NAME.matcher(name);
        if (!match.matches()) {
            return false;
        }
        boolean alive = ProcessHandle.of(Long.parseLong(match.group(1))).isPresent();
        long age = CLOCK.instant().getEpochSecond() - Long.parseLong(match.group(2), 36);
        return !alive || age > Duration.ofDays(1).toSeconds();
    }
}
