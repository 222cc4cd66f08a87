package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.StartWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** R7: a grant covers the dates of one course and is not open-ended. */
record ValidityCheck(ZoneId zone, Instant now, ClinicalSettings.Validity settings) {

    /** The day wished for or the default; an override that ends before it takes the grant with it (R35). */
    LocalDate lastDay(Screened screened, LocalDate wished, Judgement judgement) {
        LocalDate day = wished != null ? wished : firstDay(screened).plusDays(settings.days());
        LocalDate covered = judgement.lastCoveredDay(screened.overriddenCodes());
        return covered != null && covered.isBefore(day) ? covered : day;
    }

    List<Reason> reasons(Screened screened, LocalDate wished, Judgement judgement) {
        LocalDate last = lastDay(screened, wished, judgement);
        if (last.isBefore(firstDay(screened))) {
            return List.of(new Reason(
                    Rule.R7,
                    "VALIDITY_OVER",
                    "The clearance would end on " + last + ", before the first possible day."));
        }
        if (wished != null && wished.isAfter(firstDay(screened).plusDays(settings.longestDays()))) {
            return List.of(new Reason(
                    Rule.R7,
                    "VALIDITY_TOO_LONG",
                    "A clearance covers one course: at most " + settings.longestDays() + " days."));
        }
        return List.of();
    }

    private LocalDate firstDay(Screened screened) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return screened.start()
                .map(StartWindow::earliest)
                .map(earliest -> LocalDate.ofInstant(earliest, zone))
                .filter(start -> start.isAfter(today))
                .orElse(today);
    }
}
