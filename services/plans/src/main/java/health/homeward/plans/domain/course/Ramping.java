package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.Dosage;
import health.homeward.plans.domain.compile.RampPosition;

/**
 * Where the ramp stands after what was really given (R12): up after full procedures, the same step after a shortened or
 * stopped one, though never the step of one that was planned ahead of what had been given; no higher than was borne without
 * pain (R32), and never more than one step's minutes above the minutes given. Where minutes do not rise, only pain shortens
 * the next.
 */
final class Ramping {

    private Ramping() {}

    static RampPosition next(Body body) {
        Dosage dosage = body.terms().dosage();
        RampPosition position = dosage.first();
        for (Session.Treated treated : body.sessions().treated()) {
            position = after(position, treated, dosage);
        }
        return position;
    }

    private static RampPosition after(RampPosition position, Session.Treated treated, Dosage dosage) {
        int played = dosage.ramp().levelOf(treated.plan().minutes());
        return switch (treated) {
            case Session.Stopped stopped -> afterStopped(position, played, stopped.treatment(), dosage);
            case Session.Done done -> afterDone(position, played, done.treatment(), dosage);
        };
    }

    /** A stopped session does not count, but what was not borne in it is not tried again at once (R32 before R12: the shorter). */
    private static RampPosition afterStopped(RampPosition position, int played, Treatment treatment, Dosage dosage) {
        if (treatment.result().newPain()) {
            return new RampPosition(Math.min(played, position.level()), 0)
                    .atMost(dosage.ramp().levelOf(treatment.minutes()));
        }
        return dosage.ramp().constant() ? position : position.repeat(Math.min(played, position.level()));
    }

    private static RampPosition afterDone(RampPosition position, int played, Treatment treatment, Dosage dosage) {
        int borne = dosage.ramp().levelOf(treatment.minutes());
        if (treatment.result().newPain()) {
            return new RampPosition(played, 0).atMost(borne);
        }
        if (dosage.ramp().constant()) {
            return dosage.first();
        }
        boolean full = treatment.result().outcome() == Treatment.Outcome.FULL;
        int highest = dosage.ramp().levelAfter(treatment.minutes());
        return (full ? position.afterFull(played, dosage) : position.repeat(played)).atMost(highest);
    }
}
