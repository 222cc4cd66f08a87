package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.decision.Command.Movement;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.YesNo;
import java.util.UUID;

/** ConditionReported: what clearance reads of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConditionReportedV1(
        UUID reportId,
        UUID patientId,
        String hospital,
        String kind,
        String setting,
        String mobility,
        String conscious,
        ConditionV1 condition)
        implements Bodies.AboutPatient {

    boolean isDeath() {
        return "DIED".equals(kind);
    }

    Movement movement() {
        return switch (String.valueOf(kind)) {
            case "READMITTED" -> Movement.READMITTED;
            case "DISCHARGED" -> Movement.DISCHARGED;
            default -> Movement.NONE;
        };
    }

    /** A report on consciousness that says nothing of it leaves it unknown (R6). */
    StatedFacts stated() {
        YesNo said = Known.orNull(YesNo.UNKNOWN, conscious);
        return StatedFacts.reported(
                said == null && "CONSCIOUSNESS".equals(kind) ? YesNo.UNKNOWN : said,
                mobility == null ? mobilityOf(kind) : Known.or(Mobility.UNKNOWN, mobility),
                setting == null ? settingOf(kind) : Known.or(Setting.UNKNOWN, setting));
    }

    private static Mobility mobilityOf(String kind) {
        return switch (String.valueOf(kind)) {
            case "BED_REST_STARTED" -> Mobility.BED_REST;
            case "BED_REST_ENDED" -> Mobility.OUT_OF_BED;
            default -> null;
        };
    }

    private static Setting settingOf(String kind) {
        return switch (String.valueOf(kind)) {
            case "READMITTED" -> Setting.HOSPITAL;
            case "DISCHARGED" -> Setting.HOME;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return "ConditionReportedV1[" + reportId + "]";
    }
}
