package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Coded;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Period;
import java.time.LocalDate;
import java.util.Optional;

/** A recorded condition as intake tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConditionV1(
        String contraindication,
        String system,
        String code,
        String clinicalStatus,
        LocalDate since,
        LocalDate until,
        String evidence,
        String site) {

    /** Empty when a later release of intake names a contraindication that this one does not know. */
    Optional<Condition> condition() {
        return Contraindication.of(contraindication)
                .map(known -> new Condition(
                        known,
                        new Coded(system, code, evidence),
                        Known.or(ClinicalStatus.UNKNOWN, clinicalStatus),
                        new Period(since, until),
                        site));
    }

    boolean isUnknownAndCounts() {
        return condition().isEmpty() && !ClinicalStatus.RESOLVED.name().equals(clinicalStatus);
    }

    @Override
    public String toString() {
        return "ConditionV1[redacted]";
    }
}
