package health.homeward.intake.app;

import health.homeward.intake.domain.ConditionReport;

/** A report and the referral's version after it. */
public record KnownReport(long version, ConditionReport report) {}
