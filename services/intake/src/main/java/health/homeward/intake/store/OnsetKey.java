package health.homeward.intake.store;

import health.homeward.intake.domain.Onset;

/** The onset as text, equal for the same stroke. */
final class OnsetKey {
    private OnsetKey() {}

    static String of(Onset onset) {
        return switch (onset.precision()) {
            case INSTANT -> onset.instant().toString();
            case DATE -> onset.date().toString();
            case UNKNOWN -> "UNKNOWN";
        };
    }
}
