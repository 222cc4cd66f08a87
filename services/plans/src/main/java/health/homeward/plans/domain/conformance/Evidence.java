package health.homeward.plans.domain.conformance;

/** Says in a sentence what a judgement has looked at, and what its kind of evidence can show. */
final class Evidence {

    private Evidence() {}

    static String of(Basis basis, int looked, int kept, int departed) {
        return looked == 0
                ? "Nothing has been given yet that could keep or break it."
                : seen(basis, looked, kept, departed);
    }

    private static String seen(Basis basis, int looked, int kept, int departed) {
        String counted = departed == 0 ? "" : ", %d depart".formatted(departed);
        return switch (basis) {
            case RECORD -> "Looked at %d records: %d keep it%s.".formatted(looked, kept, counted);
            case SHEET ->
                "Looked at the sheets of %d sessions: %d say it%s; what was done beyond areas, minutes and times is not recorded."
                        .formatted(looked, kept, counted);
            case ORDER ->
                departed > 0
                        ? "The neurologist's order departs from it."
                        : kept > 0 ? "The neurologist's order says so." : "The neurologist's order does not show it.";
        };
    }
}
