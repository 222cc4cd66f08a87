package health.homeward.plans.rest;

import static health.homeward.plans.rest.PlanPreviewDoubts.when;

import health.homeward.plans.domain.Reason;
import java.util.stream.Stream;

/** Numbers that cannot be. They are refused like every other nonsense, so that a checker reads all reasons in one answer. */
record PlanPreviewNumbers(PlanPreviewRequest body) {
    private static final int OLDEST = 130;
    private static final int LEAST_COMA_SCORE = 3;
    private static final int BEST_COMA_SCORE = 15;
    private static final int LONGEST_SESSION = 600;
    private static final int MOST_PROCEDURES = 200;

    Stream<Reason> doubts() {
        var facts = body.facts();
        Stream<Reason> patient = Stream.concat(
                when(
                        isOutside(facts.ageYears(), 0, OLDEST),
                        "R62",
                        "AGE_OUT_OF_RANGE",
                        "Nobody is %d years old.".formatted(facts.ageYears())),
                when(
                        isOutside(facts.gcs(), LEAST_COMA_SCORE, BEST_COMA_SCORE),
                        "R6",
                        "GCS_OUT_OF_RANGE",
                        "The coma scale runs from %d to %d; %d was told."
                                .formatted(LEAST_COMA_SCORE, BEST_COMA_SCORE, facts.gcs())));
        Stream<Reason> courses = body.courses().stream()
                .filter(past -> isOutside(past.procedures(), past.lastProcedure() == null ? 0 : 1, MOST_PROCEDURES))
                .map(past -> new Reason(
                        "R60",
                        "PROCEDURES_OUT_OF_RANGE",
                        "An earlier course cannot have had %d procedures%s."
                                .formatted(past.procedures(), past.lastProcedure() == null ? "" : " and a last one")));
        Stream<Reason> sessions = body.given().stream()
                .filter(PlanPreviewNumbers::isMistimed)
                .map(session -> new Reason(
                        "R11",
                        "MINUTES_OUT_OF_RANGE",
                        "The session of %s cannot have had %d minutes.".formatted(session.date(), session.minutes())));
        return Stream.of(patient, courses, sessions).flatMap(found -> found);
    }

    static boolean isMistimed(PastSession session) {
        return isOutside(session.minutes(), 0, LONGEST_SESSION);
    }

    private static boolean isOutside(Integer told, int least, int most) {
        return told != null && (told < least || told > most);
    }
}
