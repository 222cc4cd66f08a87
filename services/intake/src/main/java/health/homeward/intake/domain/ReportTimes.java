package health.homeward.intake.domain;

import java.time.Instant;

/**
 * Since when each of the things that reports change is as it is; a report about an earlier moment that comes late
 * does not undo a later one. Null while no report spoke of it.
 */
public record ReportTimes(Instant setting, Instant mobility, Instant conscious) {
    public static final ReportTimes NONE = new ReportTimes(null, null, null);

    static boolean supersedes(Instant effectiveAt, Instant since) {
        return since == null || !effectiveAt.isBefore(since);
    }

    ReportTimes withSetting(Instant at) {
        return new ReportTimes(at, mobility, conscious);
    }

    ReportTimes withMobility(Instant at) {
        return new ReportTimes(setting, at, conscious);
    }

    ReportTimes withConscious(Instant at) {
        return new ReportTimes(setting, mobility, at);
    }
}
