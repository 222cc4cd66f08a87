package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R7;

import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every session lay under a grant that was in force (R7): not suspended when it began, not run out. */
final class CoverRules {
    static final List<Judge> ALL = List.of(CoverRules::covered_R7);

    private CoverRules() {}

    static Stream<RuleConformance> covered_R7(CourseRecord record) {
        return Stream.of(RuleConformance.each(R7, Basis.RECORD, record.treated(), treated -> verdict(record, treated)));
    }

    private static Verdict verdict(CourseRecord record, Session.Treated treated) {
        LocalDate until = record.terms().clearance().window().validUntil();
        Optional<Hold> hold =
                record.heldDuring(treated).filter(CoverRules::ofClearance).findFirst();
        if (hold.isPresent()) {
            return Verdict.departed(Deviation.in(
                    treated,
                    hold.get().code(),
                    "It began while the clearance was not in force since %s (%s, %s)."
                            .formatted(
                                    hold.get().since(),
                                    hold.get().rule(),
                                    hold.get().code())));
        }
        return until == null
                ? new Verdict.Unrecorded("The clearance names no last day.")
                : Verdict.unless(
                        record.dateOf(treated).isAfter(until),
                        () -> Deviation.in(
                                treated,
                                "CLEARANCE_EXPIRED",
                                "It was given on %s, after the clearance had ended on %s."
                                        .formatted(record.dateOf(treated), until)));
    }

    /** Holds for pain, for a side or for a place are no word against the clearance: they are judged under their own rules. */
    private static boolean ofClearance(Hold hold) {
        return switch (hold.kind()) {
            case CLEARANCE, EXPIRED -> true;
            case PAIN, SIDE, HOME -> false;
        };
    }
}
