package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.Dose;
import health.homeward.plans.domain.regimen.Ramp;
import java.util.stream.Stream;

/** Whether the ramp arrives in time: the required minutes by the end of the second week (R12, R13). */
public final class RampRules {

    private RampRules() {}

    /** R12: too few procedures fall into the first two weeks for the ramp to be climbed in them. */
    public static Stream<Reason> tooSlow(Ramp ramp, Prescription prescription, int plannedByRequiredDay) {
        return unless(
                ramp.reachesRequired(plannedByRequiredDay),
                ramp.rules().step(),
                "RAMP_TOO_SLOW",
                "Too few procedures, %d, fall into the first %d days (%s): rising by %d minutes at a time they cannot reach %d. Choose another frequency or days off, or state that the slower ramp is accepted."
                        .formatted(
                                plannedByRequiredDay,
                                ramp.requiredByDay(),
                                prescription.days().frequency().words(),
                                ramp.step(),
                                ramp.required()));
    }

    /** R13: the prescription itself ends below the required minutes, however fast it climbs. */
    public static Stream<Reason> belowRequired(Ramp ramp, Prescription prescription) {
        int target = prescription.dosing().targetMinutes();
        return unless(
                ramp.constant() || target >= ramp.required(),
                ramp.rules().required(),
                "TARGET_BELOW_REQUIRED",
                "By the end of the second week a session lasts at least %d minutes; the prescription ends at %d. State that this is accepted."
                        .formatted(ramp.required(), target));
    }

    /** The same bounds on the target that a new prescription has. */
    public static Stream<Reason> target(Dose dose, int target) {
        return PrescriptionRules.target(dose, target);
    }
}
