package health.homeward.teaching.rest;

import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.permission.Permission;
import health.homeward.teaching.domain.sheet.Sheet;
import health.homeward.web.Answer;
import java.util.ArrayList;
import java.util.List;

/** The domain's reasons as they stand in an answer. */
final class Refusals {
    private Refusals() {}

    static Answer refused(List<Reason> reasons) {
        return Answer.refused(web(reasons));
    }

    static List<health.homeward.web.Reason> web(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> health.homeward.web.Reason.ofRule(reason.rule(), reason.code(), reason.sentence()))
                .toList();
    }

    /** R24, R34b, R36: why a sheet may not be shown, printed or linked today. */
    static List<Reason> ofSheet(Sheet sheet, Permission permission) {
        var reasons = new ArrayList<Reason>();
        if (!sheet.counts()) {
            reasons.add(new Reason("R34b", "SHEET_SUPERSEDED", "This sheet no longer counts."));
        }
        if (permission instanceof Permission.NotToday no) {
            no.obstacles().forEach(obstacle -> reasons.add(obstacle.reason()));
        }
        return reasons;
    }
}
