package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.RampRules;
import health.homeward.plans.domain.compile.Terms;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.regimen.Ramp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The neurologist changes frequency or target under way: coming sessions follow, the ramp goes on from its step (R12, R61). */
final class Adjusting {

    private Adjusting() {}

    static Decision adjust(Course.Open course, Command.Adjust adjust, Instant now) {
        if (course instanceof Course.Paused) {
            return Decision.Refused.because(
                    "R7", "UNDER_HOLD", "The course is on hold: it is adjusted once it goes on.");
        }
        Course.Open settled = (Course.Open) Silence.settle(course, now).course();
        Body before = settled.body();
        Body dated = dated(before, prescription(before, adjust), now);
        List<Reason> reasons = reasons(dated, adjust.frequency() != null, now);
        return reasons.isEmpty()
                ? adjusted(course, remembering(dated, before, adjust.by(), now), now)
                : new Decision.Refused(reasons);
    }

    private static Decision adjusted(Course.Open course, Body dated, Instant now) {
        Body before = course.body();
        Ramp ramp = dated.terms().dosage().ramp();
        int perStep = inRampDays(dated, now)
                ? ramp.proceduresPerStep(plannedByRequiredDay(dated))
                : before.terms().dosage().proceduresPerStep();
        var dosage = before.terms()
                .dosage()
                .with(dated.terms().prescription().dosing().targetMinutes(), perStep);
        Body after =
                Replan.coming(dated.with(dated.terms().prescribed(dated.terms().prescription(), dosage)), false, now);
        var event = new CourseEvent.SessionChanged(
                CourseEvent.Cause.ADJUSTED, after.sessions().changedSince(before.sessions()));
        return new Decision.Accepted(course.with(after), List.of(event));
    }

    /** R61: which rhythm was prescribed until now, so that what was given in it is judged by it. */
    private static Body remembering(Body dated, Body before, UUID by, Instant now) {
        Frequency was = before.terms().prescription().days().frequency();
        return was == dated.terms().prescription().days().frequency()
                ? dated
                : dated.with(dated.memory()
                        .with(orders -> orders.changed(new Orders.Rhythm(was, now, by)))
                        .breaking(BrokenPromise.atAdjustment(before, dated, now)));
    }

    private static Prescription prescription(Body body, Command.Adjust adjust) {
        Prescription old = body.terms().prescription();
        TreatmentDays days =
                adjust.frequency() == null ? old.days() : old.days().every(adjust.frequency());
        int target = adjust.targetMinutes() == null ? old.dosing().targetMinutes() : adjust.targetMinutes();
        return old.with(days, target, adjust.slowRampAccepted());
    }

    private static Body dated(Body body, Prescription prescription, Instant now) {
        Terms terms = body.terms();
        Body prescribed = body.with(terms.prescribed(prescription, terms.dosage()));
        boolean sameRhythm = prescription.days().equals(terms.prescription().days());
        return sameRhythm ? prescribed : Replan.redate(prescribed, Dates.inRhythm(body, prescription.days(), now));
    }

    private static List<Reason> reasons(Body dated, boolean rhythmChanged, Instant now) {
        Prescription prescription = dated.terms().prescription();
        Ramp ramp = dated.terms().dosage().ramp();
        List<Reason> reasons = new ArrayList<>(RampRules.target(
                        dated.terms().regimen().dose(), prescription.dosing().targetMinutes())
                .toList());
        if (!dated.terms()
                .regimen()
                .rhythm()
                .frequencies()
                .contains(prescription.days().frequency())) {
            reasons.add(new Reason(
                    dated.terms().regimen().rhythm().rules().frequency(),
                    "FREQUENCY",
                    "This regimen is not given with %s."
                            .formatted(prescription.days().frequency().words())));
        }
        if (!prescription.dosing().slowRampAccepted()) {
            int planned = inRampDays(dated, now) && !prescription.startsFull()
                    ? plannedByRequiredDay(dated)
                    : Integer.MAX_VALUE;
            reasons.addAll(RampRules.tooSlow(ramp, prescription, planned).toList());
            reasons.addAll(RampRules.belowRequired(ramp, prescription).toList());
        }
        LocalDate last = dated.sessions().open().getLast().plan().date();
        if (rhythmChanged && !dated.terms().clearance().covers(last)) {
            reasons.add(new Reason(
                    "R7",
                    "CLEARANCE_TOO_SHORT",
                    "The clearance ends on %s, the last procedure would fall on %s."
                            .formatted(dated.terms().clearance().window().validUntil(), last)));
        }
        reasons.addAll(SideRules.undecided(dated));
        return reasons;
    }

    private static boolean inRampDays(Body body, Instant now) {
        return body.terms().day().dateOf(now).isBefore(endOfRampDays(body));
    }

    private static int plannedByRequiredDay(Body body) {
        return (int) body.sessions().all().stream()
                .filter(session -> session instanceof Session.Done || session instanceof Session.Open)
                .filter(session -> session.plan().date().isBefore(endOfRampDays(body)))
                .count();
    }

    private static LocalDate endOfRampDays(Body body) {
        return CourseDays.first(body).plusDays(body.terms().dosage().ramp().requiredByDay());
    }
}
