package health.homeward.intake.domain;

/** The patient's clinical state as this service knows it: facts, setting, and how fresh they are. */
public record Clinical(Facts facts, Setting setting, ReportTimes times) {
    Clinical with(Facts changed) {
        return new Clinical(changed, setting, times);
    }
}
