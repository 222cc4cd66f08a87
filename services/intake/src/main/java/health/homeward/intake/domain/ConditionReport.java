package health.homeward.intake.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a hospital reported about a patient, as it is kept and told to others.
 *
 * @param setting   what the report makes of it, or null when it does not speak of it; so with the next three
 * @param condition the finding of a CONDITION
 */
public record ConditionReport(
        UUID id,
        ReportKind kind,
        Instant effectiveAt,
        Instant reportedAt,
        Setting setting,
        Mobility mobility,
        Consciousness conscious,
        Finding condition) {

    static ConditionReport of(ReferralChange.ReportCondition command, Instant now) {
        return new ConditionReport(
                command.reportId(),
                command.kind(),
                command.effectiveAt(),
                now,
                setting(command.kind()),
                mobility(command.kind()),
                command.conscious(),
                null);
    }

    ConditionReport of(Finding finding) {
        return new ConditionReport(id, kind, effectiveAt, reportedAt, setting, mobility, conscious, finding);
    }

    private static Setting setting(ReportKind kind) {
        return switch (kind) {
            case DISCHARGED -> Setting.HOME;
            case READMITTED -> Setting.HOSPITAL;
            case BED_REST_STARTED, BED_REST_ENDED, CONSCIOUSNESS, CONDITION, DIED -> null;
        };
    }

    private static Mobility mobility(ReportKind kind) {
        return switch (kind) {
            case BED_REST_STARTED -> Mobility.BED_REST;
            case BED_REST_ENDED -> Mobility.OUT_OF_BED;
            case DISCHARGED, READMITTED, CONSCIOUSNESS, CONDITION, DIED -> null;
        };
    }
}
