package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.Dosage;
import health.homeward.plans.domain.compile.RampPosition;

/**
 * Where the ramp stands after what was really given (R12): up after full procedures, the same step after a shortened or
 * stopped one, no higher than was borne without pain (R32), and never more than one step above the minutes given.
 */
final class Ramping {

    private Ramping() {}

    static RampPosition next(Body body) {
        Dosage dosage = body.terms().dosage();
        RampPosition position = dosage.first();
        if (dosage.ramp().constant()) {
            return position;
        }
        for (Session.Treated treated : body.sessions().treated()) {
            position = after(position, treated, dosage);
        }
        return position;
    }

    private static RampPosition after(RampPosition position, Session.Treated treated, Dosage dosage) {
        int played = dosage.ramp().levelOf(treated.plan().minutes());
        return switch (treated) {
            // A record of pain that comes late has lowered the step since this session was planned (R32).
            case Session.Stopped _ -> position.repeat(played).atMost(position.level());
            case Session.Done done -> afterDone(position, played, done.treatment(), dosage);
        };
    }

    private static RampPosition afterDone(RampPosition position, int played, Treatment treatment, Dosage dosage) {
        int borne = dosage.ramp().levelOf(treatment.minutes());
        if (treatment.result().newPain()) {
            return new RampPosition(played, 0).atMost(borne);
        }
        boolean full = treatment.result().outcome() == Treatment.Outcome.FULL;
        return (full ? position.afterFull(played, dosage) : position.repeat(played)).atMost(borne + 1);
    }
}
