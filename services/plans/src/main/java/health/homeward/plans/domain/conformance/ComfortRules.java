package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R32;
import static health.homeward.plans.domain.conformance.SourceRule.R54;

import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Massage must not hurt: new pain shortens or stops, twice running it holds (R32); whatever is stopped has its reason (R54). */
final class ComfortRules {
    static final List<Judge> ALL = List.of(ComfortRules::pain_R32, ComfortRules::reason_R54);

    private ComfortRules() {}

    static Stream<RuleConformance> pain_R32(CourseRecord record) {
        List<Session.Treated> treated = record.treated();
        List<Verdict> looked = new ArrayList<>();
        for (int i = 0; i < treated.size(); i++) {
            looked.add(borne(record, treated, i));
        }
        return Stream.of(RuleConformance.of(R32, Basis.RECORD, looked));
    }

    private static Verdict borne(CourseRecord record, List<Session.Treated> treated, int i) {
        Session.Treated session = treated.get(i);
        if (hurt(session) && session.treatment().result().outcome() == Treatment.Outcome.FULL) {
            return Verdict.departed(
                    Deviation.in(session, "FULL_DESPITE_PAIN", "It was given in full though it caused a new pain."));
        }
        boolean held = record.heldDuring(session).anyMatch(hold -> hold.kind() == Hold.Kind.PAIN);
        boolean unheard = i >= 2 && unheard(record, treated.subList(i - 2, i + 1));
        return Verdict.unless(
                held || unheard,
                () -> Deviation.in(
                        session,
                        "GIVEN_AFTER_PAIN_TWICE",
                        "It was given after new pain twice running, before the neurologist had spoken."));
    }

    /** Two sessions running hurt, and a third followed without a hold in between that the neurologist lifted. */
    private static boolean unheard(CourseRecord record, List<Session.Treated> three) {
        Instant first = started(three.get(0));
        Instant second = started(three.get(1));
        List<Body.Interruption> lifted = record.holds().stream()
                .filter(over -> over.hold().kind() == Hold.Kind.PAIN)
                .toList();
        boolean countedAnew = lifted.stream()
                .anyMatch(over -> !over.until().isBefore(first) && !over.until().isAfter(second));
        boolean heard = lifted.stream()
                .anyMatch(over -> over.until().isAfter(second) && !over.until().isAfter(started(three.get(2))));
        return hurt(three.get(0)) && hurt(three.get(1)) && !countedAnew && !heard;
    }

    static Stream<RuleConformance> reason_R54(CourseRecord record) {
        List<Session.Treated> shortened = record.treated().stream()
                .filter(treated -> treated.treatment().result().outcome() != Treatment.Outcome.FULL)
                .toList();
        return Stream.of(
                shortened.isEmpty()
                        ? RuleConformance.notYetDue(R54, Basis.RECORD, "No session was stopped or shortened.")
                        : RuleConformance.each(R54, Basis.RECORD, shortened, ComfortRules::reason));
    }

    private static Verdict reason(Session.Treated treated) {
        boolean said = treated.treatment().result().reason() != null || hurt(treated);
        return said
                ? Verdict.KEPT
                : new Verdict.Unrecorded("Session %d was stopped or shortened; why is not recorded."
                        .formatted(treated.plan().number()));
    }

    private static boolean hurt(Session.Treated treated) {
        return treated.treatment().result().newPain();
    }

    private static Instant started(Session.Treated treated) {
        return treated.treatment().startedAt();
    }
}
