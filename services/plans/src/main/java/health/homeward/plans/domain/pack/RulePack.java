package health.homeward.plans.domain.pack;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import java.util.Set;

/**
 * A set of rules from outside the source, switched on by a hospital: versioned, with its reference, and shown apart. It holds
 * nothing but tightenings, so it cannot loosen a rule.
 *
 * @param onlyOn the areas whose sessions it concerns; empty for every session
 */
public record RulePack(
        String code, int version, String reference, String says, Set<Area> onlyOn, Patients patients, Tightening adds) {

    /** Whom a pack concerns. */
    public enum Patients {
        ALL,
        /** Those with an anticoagulant; a patient of whom it is unknown counts as one. */
        ANTICOAGULATED
    }

    public boolean concerns(Fact anticoagulant) {
        return patients == Patients.ALL || anticoagulant != Fact.NO;
    }

    public boolean concerns(Set<Area> worked) {
        return onlyOn.isEmpty() || worked.stream().anyMatch(onlyOn::contains);
    }

    /** The name under which a course keeps it, for example VITALS@1. */
    public String name() {
        return code + "@" + version;
    }
}
