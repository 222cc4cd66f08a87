package health.homeward.journey.simulate;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What a run is asked for.
 *
 * @param onlyPatient tells the life of this one patient, to look at a violation
 */
public record Settings(int patients, int days, long seed, OptionalInt onlyPatient) {
    static Settings of(Map<String, String> environment) {
        String only = environment.getOrDefault("PATIENT", "");
        return new Settings(
                number(environment, "PATIENTS", "500"),
                number(environment, "DAYS", "120"),
                Long.parseLong(value(environment, "SEED", "1")),
                only.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(only)));
    }

    private static int number(Map<String, String> environment, String name, String otherwise) {
        return Integer.parseInt(value(environment, name, otherwise));
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
