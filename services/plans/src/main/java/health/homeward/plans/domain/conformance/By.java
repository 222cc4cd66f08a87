package health.homeward.plans.domain.conformance;

import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.RampAlert;
import health.homeward.plans.domain.course.Treatment;
import java.util.UUID;

/** Who departed from a rule: in which part, and which person where that was recorded. */
public record By(Role role, UUID id) {
    static final By NOBODY_RECORDED = new By(Role.NOT_RECORDED, null);

    /** The part somebody has in a course. */
    public enum Role {
        NEUROLOGIST,
        THERAPIST,
        HOSPITAL,
        PATIENT,
        NOBODY,
        NOT_RECORDED
    }

    static By therapist(Treatment treatment) {
        return new By(Role.THERAPIST, treatment.by().therapistId());
    }

    static By a(Role role) {
        return new By(role, null);
    }

    static By missing(MissCause cause) {
        return switch (cause) {
            case PATIENT_ABSENT, PATIENT_REFUSED -> a(Role.PATIENT);
            case THERAPIST_ABSENT, SAFETY -> a(Role.THERAPIST);
            case OTHER, NOT_RECORDED -> NOBODY_RECORDED;
        };
    }

    /** @param neurologist who ended it, where the course remembers that */
    static By ending(EndReason reason, UUID neurologist) {
        return switch (reason) {
            case NEUROLOGIST, CLEARANCE_WITHDRAWN -> new By(Role.NEUROLOGIST, neurologist);
            case REFERRAL_WITHDRAWN -> a(Role.HOSPITAL);
            case CONSENT_WITHDRAWN -> a(Role.PATIENT);
            case DEATH -> a(Role.NOBODY);
        };
    }

    static By slowing(RampAlert.Cause cause, By neurologist) {
        return switch (cause) {
            case FREQUENCY, TARGET -> neurologist;
            case STOPPED, REDUCED, PAIN -> a(Role.THERAPIST);
            case MISSED, HELD -> NOBODY_RECORDED;
        };
    }
}
